package vn.cchc.plan.workingcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.kit.problem.Problem;

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

    private static void refuseWrongDays(int year, List<CalendarDay> days) {
        Problem problem = Problem.of(422, "calendar/wrong-day");
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            CalendarDay day = days.get(i);
            String pointer = "/days/" + i + "/date";
            if (day.date().getYear() != year) {
                problem = problem.at(pointer, "calendar/other-year", day.date(), String.valueOf(year));
            } else if (!seen.add(day.date())) {
                problem = problem.at(pointer, "calendar/named-twice", day.date());
            } else if (!fitsWeek(day)) {
                problem = problem.at(pointer, "calendar/kind-and-weekday", day.date(), day.kind());
            }
        }
        if (!problem.errors().isEmpty()) {
            throw problem.toException();
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
