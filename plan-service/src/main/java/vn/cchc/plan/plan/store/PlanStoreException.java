package vn.cchc.plan.plan.store;

import java.sql.SQLException;

final class PlanStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PlanStoreException(String what, SQLException cause) {
        super(what, cause);
    }
}
