package vn.cchc.plan.workingcalendar;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.calendar.CalendarDay;

/// Why the days of a year are not entered.
sealed interface CalendarRefusal {

    /// The calendar is the nation's; nobody enters it for one agency.
    record National() implements CalendarRefusal {}

    /// Days that cannot be.
    record WrongDays(List<WrongDay> days) implements CalendarRefusal {
        public WrongDays {
            days = List.copyOf(days);
        }
    }

    /// A change without the version that is changed.
    record VersionMissing() implements CalendarRefusal {}

    /// Somebody replaced the year since the caller read it.
    record StaleVersion(long seen, long stored) implements CalendarRefusal {}

    /// One day that cannot be, and why.
    sealed interface WrongDay {

        /// Place in the list of days, from 0.
        int index();

        record OfOtherYear(int index, LocalDate date, int year) implements WrongDay {}

        record NamedTwice(int index, LocalDate date) implements WrongDay {}

        /// Only a rest day can be worked in exchange, and only a weekday be given off for one.
        record OnWrongWeekday(int index, LocalDate date, CalendarDay.Kind kind) implements WrongDay {}

        /// Only a document confirms a day.
        record WithoutBasis(int index, LocalDate date) implements WrongDay {}
    }
}
