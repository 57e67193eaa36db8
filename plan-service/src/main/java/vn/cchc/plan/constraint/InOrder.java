package vn.cchc.plan.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// A body that says from when to when. What is wrong with both together is said of the last.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = InOrder.Validator.class)
public @interface InOrder {

    String message() default "runs backwards";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// What the body is asked.
    interface Ranged {

        Range range();
    }

    /// A body without a range is somebody else's question.
    class Validator implements ConstraintValidator<InOrder, Ranged> {
        @Override
        public boolean isValid(@Nullable Ranged body, ConstraintValidatorContext context) {
            if (body == null) {
                return true;
            }
            Range range = body.range();
            String fault = range.fault();
            if (fault == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(fault)
                    .addPropertyNode(range.last())
                    .addConstraintViolation();
            return false;
        }
    }
}
