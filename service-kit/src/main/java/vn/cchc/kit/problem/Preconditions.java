package vn.cchc.kit.problem;

import org.jspecify.annotations.Nullable;

/// Conditional requests (RFC 9110 §13): entity tags are the aggregate's version, `"7"`.
public final class Preconditions {

    private static final String POINTER = "#If-Match";

    /// Every tag ever given out; there is one for each version.
    private static final String OURS = "\"(0|[1-9][0-9]{0,17})\"";

    private Preconditions() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /// The version the caller has seen. 428 when `If-Match` is missing, 400 when it is not one of our tags.
    public static long requiredVersion(@Nullable String ifMatch) {
        Long seen = seenVersion(ifMatch);
        if (seen == null) {
            throw missing().toException();
        }
        return seen;
    }

    /// The same for a resource that one method creates and changes: a first write has no version to name.
    public static @Nullable Long seenVersion(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return null;
        }
        String tag = ifMatch.strip();
        if (tag.matches(OURS)) {
            return Long.valueOf(tag.substring(1, tag.length() - 1));
        }
        throw Problem.of(400, "request/malformed-etag", tag)
                .at(POINTER, "request/malformed-etag", tag)
                .toException();
    }

    /// Refuses with 412 when the stored version is not the one the caller has seen.
    public static void match(long seen, long stored) {
        if (seen != stored) {
            throw stale(stored).toException();
        }
    }

    public static void match(@Nullable String ifMatch, long stored) {
        match(requiredVersion(ifMatch), stored);
    }

    /// A change says nothing about the version it changes: 428.
    public static Problem missing() {
        return Problem.of(428, "request/precondition-required").at(POINTER, "request/precondition-required");
    }

    /// Somebody changed it since the caller read it: 412, with the tag of what is stored.
    public static Problem stale(long stored) {
        String current = etag(stored);
        return Problem.of(412, "request/stale", current).at(POINTER, "request/stale", current);
    }
}
