package vn.cchc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The working days of civil servants: Monday to Friday, corrected by the official days off and worked days.
///
/// A year without rows falls back to the plain week, so a deadline far ahead can be counted before its notice
/// appears; the caller recomputes when the notice is entered.
public final class WorkingCalendar {

    /// Monday to Friday, no holiday.
    public static final WorkingCalendar PLAIN_WEEK = new WorkingCalendar(List.of());

    private final NavigableMap<LocalDate, CalendarDay> days = new TreeMap<>();

    /// @throws IllegalArgumentException when two rows name the same date
    public WorkingCalendar(Collection<CalendarDay> days) {
        for (CalendarDay day : days) {
            if (this.days.put(day.date(), day) != null) {
                throw new IllegalArgumentException("The calendar names " + day.date() + " twice");
            }
        }
    }

    /// The official days, by date.
    public List<CalendarDay> days() {
        return List.copyOf(days.values());
    }

    public boolean isWorkingDay(LocalDate date) {
        CalendarDay official = days.get(date);
        return official == null ? isWeekday(date) : official.isWorked();
    }

    /// The `count`-th working day after `date`; `date` itself is not counted and is the answer for zero.
    /// A negative count goes back.
    public LocalDate plusWorkingDays(LocalDate date, int count) {
        return count < 0 ? minusWorkingDays(date, Math.negateExact(count)) : walk(date, count, day -> day.plusDays(1));
    }

    /// The `count`-th working day before `date`; `date` itself is not counted and is the answer for zero.
    /// A negative count goes forward.
    public LocalDate minusWorkingDays(LocalDate date, int count) {
        return count < 0 ? plusWorkingDays(date, Math.negateExact(count)) : walk(date, count, day -> day.minusDays(1));
    }

    /// The first working day after `date`.
    public LocalDate nextWorkingDay(LocalDate date) {
        return plusWorkingDays(date, 1);
    }

    /// The last working day before `date`.
    public LocalDate previousWorkingDay(LocalDate date) {
        return minusWorkingDays(date, 1);
    }

    /// `date` when it is worked, else the first working day after it.
    public LocalDate workingDayOnOrAfter(LocalDate date) {
        return isWorkingDay(date) ? date : nextWorkingDay(date);
    }

    /// `date` when it is worked, else the last working day before it.
    public LocalDate workingDayOnOrBefore(LocalDate date) {
        return isWorkingDay(date) ? date : previousWorkingDay(date);
    }

    /// How many working days lie from `from` to `to`, both ends counted.
    ///
    /// @throws ReversedWindow when `from` is after `to`
    public long workingDaysBetween(LocalDate from, LocalDate to) {
        return new Window(from, to).days().filter(this::isWorkingDay).count();
    }

    private LocalDate walk(LocalDate start, int count, UnaryOperator<LocalDate> step) {
        LocalDate day = start;
        int left = count;
        while (left > 0) {
            day = step.apply(day);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean isWeekday(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }
}
