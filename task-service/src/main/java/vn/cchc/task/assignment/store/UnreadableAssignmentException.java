package vn.cchc.task.assignment.store;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// A stored row makes no assignment: its documents are broken, or a release wrote them that this one does not know.
final class UnreadableAssignmentException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableAssignmentException(String reason, @Nullable Throwable cause) {
        super("A stored assignment cannot be read: " + reason, cause);
    }
}
