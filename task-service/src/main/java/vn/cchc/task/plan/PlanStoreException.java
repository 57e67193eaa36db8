package vn.cchc.task.plan;

import java.io.Serial;
import java.sql.SQLException;

final class PlanStoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    PlanStoreException(SQLException cause) {
        super("The copy of the plans could not be used", cause);
    }
}
