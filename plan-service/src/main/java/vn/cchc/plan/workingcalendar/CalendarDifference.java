package vn.cchc.plan.workingcalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.WorkingCalendar;

/// What one list of official days of a year says that another does not.
record CalendarDifference(
        List<CalendarDay> added,
        List<CalendarDay> removed,
        List<Changed> changed,
        long workingDaysBefore,
        long workingDaysAfter) {

    /// A day both lists name, of different kind, name, status or basis.
    @Schema(name = "ChangedCalendarDay")
    record Changed(CalendarDay before, CalendarDay after) {}

    static CalendarDifference between(CalendarYear before, CalendarYear after) {
        Map<LocalDate, CalendarDay> old = byDate(before);
        Map<LocalDate, CalendarDay> now = byDate(after);
        return new CalendarDifference(
                after.days().stream()
                        .filter(day -> !old.containsKey(day.date()))
                        .toList(),
                before.days().stream()
                        .filter(day -> !now.containsKey(day.date()))
                        .toList(),
                after.days().stream()
                        .filter(day -> old.containsKey(day.date()) && !day.equals(old.get(day.date())))
                        .map(day -> new Changed(Objects.requireNonNull(old.get(day.date())), day))
                        .toList(),
                workingDays(before),
                workingDays(after));
    }

    private static Map<LocalDate, CalendarDay> byDate(CalendarYear year) {
        return year.days().stream().collect(Collectors.toMap(CalendarDay::date, Function.identity()));
    }

    private static long workingDays(CalendarYear year) {
        return new WorkingCalendar(year.days())
                .workingDaysBetween(LocalDate.of(year.year(), 1, 1), LocalDate.of(year.year(), 12, 31));
    }
}
