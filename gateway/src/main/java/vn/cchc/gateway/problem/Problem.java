package vn.cchc.gateway.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What is wrong with a request or with the way to its service: status, stable slug, arguments of its text.
public record Problem(int status, String slug, List<Object> args, Optional<Duration> retryAfter) {

    public Problem {
        args = List.copyOf(args);
    }

    public static Problem of(int status, Object... args) {
        return new Problem(status, "http/" + status, List.of(args), Optional.empty());
    }

    public static Problem unauthenticated() {
        return new Problem(401, "security/unauthenticated", List.of(), Optional.empty());
    }

    public static Problem malformed(String slug, Object... args) {
        return new Problem(400, "request/" + slug, List.of(args), Optional.empty());
    }

    public static Problem bodyTooLarge(long limit) {
        return of(413, limit);
    }

    public Problem retryAfter(Duration wait) {
        return new Problem(status, slug, args, Optional.of(wait));
    }
}
