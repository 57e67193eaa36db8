package vn.cchc.kit.calendar;

import java.util.List;
import vn.cchc.calendar.CalendarDay;

/// The part of `vn.cchc.calendar.changed.v1` that a copy needs: all official days of a year.
public record CalendarChanged(int year, List<CalendarDay> days, long version) {

    public static final String TYPE = "vn.cchc.calendar.changed.v1";

    public CalendarChanged {
        days = List.copyOf(days);
    }
}
