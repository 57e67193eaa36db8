package vn.cchc.report.assembly.store;

import java.sql.SQLException;

final class ReportStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReportStoreException(SQLException cause) {
        super("The reports could not be used", cause);
    }
}
