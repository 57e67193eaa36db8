package vn.cchc.gateway.route;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.time.Duration;
import vn.cchc.gateway.problem.Problem;

/// Puts the failure of a way to a service into words. Whatever the network says is "down, try again"; an answer that
/// is no HTTP is the service's mistake.
final class Failures {

    static Problem problem(Throwable failure, Duration retryAfter) {
        return switch (failure) {
            case HttpClosedException _, ConnectionPoolTooBusyException _, IOException _ ->
                Problem.of(503).retryAfter(retryAfter);
            default -> Problem.of(502);
        };
    }

    private Failures() {}
}
