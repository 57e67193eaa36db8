package vn.cchc.task.calendar;

import java.io.Serial;
import java.sql.SQLException;

final class CalendarStoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    CalendarStoreException(SQLException cause) {
        super("The copy of the working calendar could not be used", cause);
    }
}
