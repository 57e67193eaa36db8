package vn.cchc.kit.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.idempotency.FirstAnswers.Answer;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.problem.Problem;

/// Runs the method and records its answer in one transaction with what the method changed.
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 10)
public class IdempotencyInterceptor {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private final FirstAnswers answers;
    private final ObjectMapper json;
    private final Instance<Caller> caller;
    private final Instance<HttpHeaders> headers;
    private final Instance<UriInfo> uri;

    IdempotencyInterceptor(
            FirstAnswers answers,
            ObjectMapper json,
            Instance<Caller> caller,
            Instance<HttpHeaders> headers,
            Instance<UriInfo> uri) {
        this.answers = answers;
        this.json = json;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        String key = headers.get().getHeaderString(KEY);
        if (key == null) {
            return invocation.proceed();
        }
        requireWellFormed(key);
        return QuarkusTransaction.requiringNew().call(() -> {
            String who = caller.get().subject();
            String hash = hash(invocation);
            if (!answers.claim(who, key, hash)) {
                return replay(answers.find(who, key).orElseThrow(), hash);
            }
            Response response = (Response) invocation.proceed();
            answers.record(who, key, answer(hash, response));
            return response;
        });
    }

    private static void requireWellFormed(String key) {
        if (key.isEmpty() || key.length() > 200 || key.chars().anyMatch(c -> c < 0x21 || c > 0x7e)) {
            throw Problem.of(400, "idempotency/malformed-key")
                    .at("#Idempotency-Key", "idempotency/malformed-key")
                    .toException();
        }
    }

    private String hash(InvocationContext invocation) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(uri.get().getPath().getBytes(StandardCharsets.UTF_8));
        digest.update(invocation.getMethod().getName().getBytes(StandardCharsets.UTF_8));
        for (Object argument : invocation.getParameters()) {
            if (argument instanceof Record || argument instanceof String || argument instanceof Number) {
                digest.update(json.writeValueAsBytes(argument));
            }
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private Answer answer(String hash, Response response) throws Exception {
        Object entity = response.getEntity();
        return new Answer(
                hash,
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getHeaderString(HttpHeaders.ETAG),
                entity == null ? null : json.writeValueAsString(entity));
    }

    private static Response replay(Answer first, String hash) {
        if (!first.requestHash().equals(hash)) {
            throw Problem.of(422, "idempotency/key-reused")
                    .at("#Idempotency-Key", "idempotency/key-reused")
                    .toException();
        }
        Response.ResponseBuilder answer = Response.status(first.status()).header(REPLAYED, "true");
        set(answer, HttpHeaders.LOCATION, first.location() == null ? null : URI.create(first.location()));
        set(answer, HttpHeaders.ETAG, first.etag());
        if (first.body() != null) {
            answer.entity(first.body()).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return answer.build();
    }

    private static void set(Response.ResponseBuilder answer, String name, @Nullable Object value) {
        if (value != null) {
            answer.header(name, value);
        }
    }
}
