package vn.cchc.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
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
        if (hungUp(failure)) {
            Log.infof("The sender hung up in the middle of %s (%s)", uri.getPath(), failure.toString());
            return responses.respond(Problem.of(400, "http/400"), headers, uri);
        }
        Log.errorf(failure, "Unexpected failure of %s", uri.getPath());
        return responses.respond(Problem.of(500, "http/500"), headers, uri);
    }

    /// The rest of the body will not come, and nobody reads the answer. A channel that is closed already when the body
    /// is first asked for is told otherwise than one that closes later.
    private static boolean hungUp(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof HttpClosedException || cause instanceof ClosedChannelException);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /// SQLSTATE class 22: the caller sent a NUL character, or a number or date beyond what can be kept.
    private static boolean unstorable(Throwable failure) {
        return sqlStates(failure).anyMatch(state -> state.startsWith("22"));
    }

    private static boolean stale(Throwable failure) {
        return causes(failure).anyMatch(OptimisticLockException.class::isInstance)
                || sqlStates(failure).anyMatch("40001"::equals);
    }

    private static Stream<String> sqlStates(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(Objects::nonNull);
    }
}
