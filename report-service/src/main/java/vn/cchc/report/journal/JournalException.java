package vn.cchc.report.journal;

import java.sql.SQLException;

final class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JournalException(SQLException cause) {
        super("The journal of facts could not be used", cause);
    }
}
