package vn.cchc.task.calendar;

import java.util.List;
import vn.cchc.calendar.CalendarDay;

/// The part of `vn.cchc.calendar.changed.v1` this service reads: a whole year.
record CalendarChanged(int year, List<CalendarDay> days, long version) {

    static final String TYPE = "vn.cchc.calendar.changed.v1";

    CalendarChanged {
        days = List.copyOf(days);
    }
}
