package vn.cchc.kit.problem;

import org.jspecify.annotations.Nullable;

/// Conditional requests (RFC 9110 §13): entity tags are the aggregate's version, `"7"`.
public final class Preconditions {

    private Preconditions() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /// The version the caller has seen. 428 when `If-Match` is missing, 400 when it is not one of our tags.
    public static long requiredVersion(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(428, "request/precondition-required")
                    .at("#If-Match", "request/precondition-required")
                    .toException();
        }
        String tag = ifMatch.strip();
        try {
            if (tag.length() > 2 && tag.startsWith("\"") && tag.endsWith("\"")) {
                return Long.parseLong(tag.substring(1, tag.length() - 1));
            }
        } catch (NumberFormatException _) {
            // falls through: not a tag we ever gave out
        }
        throw Problem.of(400, "request/malformed-etag", tag)
                .at("#If-Match", "request/malformed-etag", tag)
                .toException();
    }

    /// Refuses with 412 when the stored version is not the one the caller has seen.
    public static void match(long seen, long stored) {
        if (seen != stored) {
            throw Problem.of(412, "request/stale", etag(stored))
                    .at("#If-Match", "request/stale", etag(stored))
                    .toException();
        }
    }

    public static void match(@Nullable String ifMatch, long stored) {
        match(requiredVersion(ifMatch), stored);
    }
}
