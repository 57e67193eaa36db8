package vn.cchc.task.assignment.store;

import java.io.Serial;
import java.sql.SQLException;

final class AssignmentStoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    AssignmentStoreException(SQLException cause) {
        super("The assignments could not be read or written", cause);
    }
}
