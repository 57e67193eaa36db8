package vn.cchc.report.period;

import java.sql.SQLException;

final class CalendarStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CalendarStoreException(SQLException cause) {
        super("The copy of the working-day calendar could not be used", cause);
    }
}
