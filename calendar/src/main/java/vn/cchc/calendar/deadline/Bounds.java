package vn.cchc.calendar.deadline;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.calendar.Window;

/// What a clause may hold. Bounded spans keep every list of occurrences short, whoever typed the clause.
final class Bounds {

    static final int MAX_OFFSET = 999;
    static final int MAX_TRIGGERS = 20;

    private static final int MAX_SPAN_YEARS = 30;

    private Bounds() {}

    static void within(String what, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(
                    "The " + what + " must lie between " + min + " and " + max + ", not " + value);
        }
    }

    static void year(int year) {
        within("year", year, PlanYears.EARLIEST, PlanYears.LATEST);
    }

    static void civil(LocalDate date) {
        year(date.getYear());
    }

    static void span(LocalDate from, LocalDate to) {
        Window window = new Window(from, to);
        civil(window.from());
        civil(window.to());
        within("number of years from " + from + " to " + to, to.getYear() - from.getYear(), 0, MAX_SPAN_YEARS);
    }

    static List<Integer> months(Frequency frequency, List<Integer> months) {
        List<Integer> inOrder =
                months == null ? List.of() : months.stream().sorted().distinct().toList();
        if ((frequency == Frequency.IN_MONTHS) == inOrder.isEmpty()) {
            throw new IllegalArgumentException("Months are listed for IN_MONTHS and for no other frequency");
        }
        inOrder.forEach(month -> within("month", month, 1, 12));
        return inOrder;
    }
}
