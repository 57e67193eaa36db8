package vn.cchc.kit.problem;

import java.util.ArrayList;
import java.util.List;

/// What is wrong, before it is put into words: an HTTP status, a stable slug (`task/already-closed`), the arguments
/// of its message and the places concerned. Title and detail come from the `problems/` bundles under the slug, with
/// `{0}`… standing for `args`.
public record Problem(int status, String slug, List<Object> args, List<FieldError> errors) {

    public Problem {
        args = List.copyOf(args);
        errors = List.copyOf(errors);
    }

    /// One place in the request.
    ///
    /// @param pointer JSON pointer (RFC 6901) into the body, or `?name` for a query parameter, or `#name` for a
    ///     header
    /// @param code    stable slug of the reason, looked up in the bundles like the problem itself
    public record FieldError(String pointer, String code, List<Object> args) {
        public FieldError {
            args = List.copyOf(args);
        }
    }

    /// An argument that is itself put into words: its key stands in the same bundles.
    public record Term(String key) {}

    public static Problem of(int status, String slug, Object... args) {
        return new Problem(status, slug, List.of(args), List.of());
    }

    public Problem at(String pointer, String code, Object... args) {
        List<FieldError> more = new ArrayList<>(errors);
        more.add(new FieldError(pointer, code, List.of(args)));
        return new Problem(status, slug, this.args, more);
    }

    public ProblemException toException() {
        return new ProblemException(this);
    }
}
