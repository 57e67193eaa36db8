package vn.cchc.plan.workingcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.plan.workingcalendar.CalendarRefusal.WrongDay;

/// The official days of one year, by date.
record CalendarYear(int year, List<CalendarDay> days, long version) {

    CalendarYear {
        days = List.copyOf(days);
    }

    /// What an administrator enters, put in order.
    static CalendarYear entered(int year, List<CalendarDay> given) {
        refuseWrongDays(year, given);
        List<CalendarDay> inOrder =
                given.stream().sorted(Comparator.comparing(CalendarDay::date)).toList();
        return new CalendarYear(year, inOrder, 0);
    }

    CalendarYear withVersion(long next) {
        return new CalendarYear(year, days, next);
    }

    /// The next version, with the days of `entered`.
    ///
    /// @param seen version that whoever replaces it has read
    CalendarYear replaced(CalendarYear entered, @Nullable Long seen) {
        if (seen == null) {
            throw new CalendarRefused(new CalendarRefusal.VersionMissing());
        }
        if (seen != version) {
            throw new CalendarRefused(new CalendarRefusal.StaleVersion(seen, version));
        }
        return entered.withVersion(version + 1);
    }

    private static void refuseWrongDays(int year, List<CalendarDay> days) {
        List<WrongDay> wrong = new ArrayList<>();
        Set<LocalDate> known = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            CalendarDay day = days.get(i);
            if (day.date().getYear() != year) {
                wrong.add(new WrongDay.OfOtherYear(i, day.date(), year));
            } else if (!known.add(day.date())) {
                wrong.add(new WrongDay.NamedTwice(i, day.date()));
            } else if (!fitsWeek(day)) {
                wrong.add(new WrongDay.OnWrongWeekday(i, day.date(), day.kind()));
            } else if (day.status() == CalendarDay.Status.CONFIRMED && day.basisDocument() == null) {
                wrong.add(new WrongDay.WithoutBasis(i, day.date()));
            }
        }
        if (!wrong.isEmpty()) {
            throw new CalendarRefused(new CalendarRefusal.WrongDays(wrong));
        }
    }

    /// Only a rest day can be worked in exchange, and only a weekday be given off for one.
    private static boolean fitsWeek(CalendarDay day) {
        DayOfWeek weekday = day.date().getDayOfWeek();
        boolean rest = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return switch (day.kind()) {
            case SWAP_WORK -> rest;
            case SWAP_OFF, MAKE_UP -> !rest;
            case HOLIDAY -> true;
        };
    }
}
