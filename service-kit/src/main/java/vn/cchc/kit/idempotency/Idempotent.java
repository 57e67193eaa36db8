package vn.cchc.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a resource method that returns a `Response`: a request with an `Idempotency-Key` is carried out once. A repeat
/// by the same caller gets the first answer with `Idempotency-Replayed: true`; the same key on another request is
/// refused with 422.
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
