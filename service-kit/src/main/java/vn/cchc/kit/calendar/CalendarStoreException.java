package vn.cchc.kit.calendar;

import java.io.Serial;
import java.sql.SQLException;

/// The copy of the calendar could not be read or written; the cause says why.
public final class CalendarStoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    CalendarStoreException(SQLException cause) {
        super("The copy of the working calendar could not be used", cause);
    }
}
