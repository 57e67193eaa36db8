package vn.cchc.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.kit.inbox.Transience;
import vn.cchc.kit.outbox.FactTooLargeException;

/// The only exception mappers of the suite.
class ProblemMappers {

    private final ProblemResponses responses;

    ProblemMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(ProblemException refusal, HttpHeaders headers, UriInfo uri) {
        return responses.respond(refusal.problem(), headers, uri);
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response unreadable(JsonProcessingException broken, HttpHeaders headers, UriInfo uri) {
        return responses.respond(JsonProblems.of(broken), headers, uri);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations, HttpHeaders headers, UriInfo uri) {
        return responses.respond(ViolationProblems.of(violations), headers, uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(HttpHeaders headers, UriInfo uri) {
        Response answer = responses.respond(Problem.of(401, "security/unauthenticated"), headers, uri);
        return Response.fromResponse(answer)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"cchc\"")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException ignored, HttpHeaders headers, UriInfo uri) {
        return responses.respond(Problem.of(403, "security/forbidden"), headers, uri);
    }

    @ServerExceptionMapper
    Response overtaken(OptimisticLockException ignored, HttpHeaders headers, UriInfo uri) {
        return responses.respond(Problem.of(412, "request/stale").at("#If-Match", "request/stale"), headers, uri);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException failure, HttpHeaders headers, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException broken) {
            return unreadable(broken, headers, uri);
        }
        int status = failure.getResponse().getStatus();
        return status < 400
                ? failure.getResponse()
                : responses.respond(Problem.of(status, "http/" + status), headers, uri);
    }

    /// Everything nobody foresaw. Logged once with its stack, answered without a word about the inside.
    @ServerExceptionMapper
    Response unexpected(Exception failure, HttpHeaders headers, UriInfo uri) {
        if (failure instanceof CompletionException wrapped && wrapped.getCause() instanceof ProblemException refusal) {
            return refused(refusal, headers, uri);
        }
        if (failure instanceof FactTooLargeException large) {
            return responses.respond(Problem.of(422, "request/fact-too-large", large.type()), headers, uri);
        }
        if (stale(failure)) {
            return responses.respond(Problem.of(412, "request/stale").at("#If-Match", "request/stale"), headers, uri);
        }
        if (Transience.isTransient(failure)) {
            Log.warnf(failure, "A dependency is down; %s answered 503", uri.getPath());
            Response answer = responses.respond(Problem.of(503, "http/503"), headers, uri);
            return Response.fromResponse(answer)
                    .header(HttpHeaders.RETRY_AFTER, 5)
                    .build();
        }
        if (unstorable(failure)) {
            return responses.respond(Problem.of(422, "request/unstorable"), headers, uri);
        }
        Log.errorf(failure, "Unexpected failure of %s", uri.getPath());
        return responses.respond(Problem.of(500, "http/500"), headers, uri);
    }

    /// SQLSTATE class 22: the caller sent a NUL character, or a number or date beyond what can be kept.
    private static boolean unstorable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith("22")) {
                return true;
            }
        }
        return false;
    }

    private static boolean stale(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
            if (cause instanceof SQLException sql && "40001".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
