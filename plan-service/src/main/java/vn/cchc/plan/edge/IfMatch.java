package vn.cchc.plan.edge;

import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;

/// `If-Match` of a resource that the same method creates and changes: a first write has no version to name.
public final class IfMatch {

    private static final String POINTER = "#If-Match";

    private IfMatch() {}

    /// The version the caller has seen, absent when the header is.
    ///
    /// @throws vn.cchc.kit.problem.ProblemException 400 when it is not one of our tags
    public static @Nullable Long seen(@Nullable String header) {
        return header == null || header.isBlank() ? null : Preconditions.requiredVersion(header);
    }

    /// A change says nothing about the version it changes.
    public static Problem missing() {
        return Problem.of(428, "request/precondition-required").at(POINTER, "request/precondition-required");
    }

    /// Somebody changed it since the caller read it.
    public static Problem stale(long stored) {
        String current = Preconditions.etag(stored);
        return Problem.of(412, "request/stale", current).at(POINTER, "request/stale", current);
    }
}
