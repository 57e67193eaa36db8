package vn.cchc.report.period;

import java.util.List;
import vn.cchc.calendar.CalendarDay;

/// The part of `vn.cchc.calendar.changed.v1` that the copy needs.
record CalendarChanged(int year, List<CalendarDay> days, long version) {}
