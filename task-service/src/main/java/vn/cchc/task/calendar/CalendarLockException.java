package vn.cchc.task.calendar;

import java.io.Serial;
import java.sql.SQLException;

final class CalendarLockException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    CalendarLockException(SQLException cause) {
        super("The calendar could not be held", cause);
    }
}
