package vn.cchc.calendar.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;

/// What a clause may hold. Bounded spans keep every list of occurrences short, whoever typed the clause.
final class Bounds {

    static final int MAX_OFFSET = 999;
    static final int MAX_TRIGGERS = 20;

    private Bounds() {}

    /// What a caller left out is named to them as JSON names it.
    static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    /// A list without gaps.
    static <T> List<T> full(String field, @Nullable List<? extends @Nullable T> values) {
        List<T> full = new ArrayList<>();
        present(field, values).forEach(value -> full.add(present(field + "/" + full.size(), value)));
        return List.copyOf(full);
    }

    /// A list that JSON may leave out.
    static <T> List<T> fullOrNone(String field, @Nullable List<? extends @Nullable T> values) {
        return values == null ? List.of() : full(field, values);
    }

    static void within(String what, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(
                    "The " + what + " must lie between " + min + " and " + max + ", not " + value);
        }
    }

    static void year(int year) {
        within("year", year, PlanYears.EARLIEST, PlanYears.LATEST);
    }

    static void civil(String field, LocalDate date) {
        year(present(field, date).getYear());
    }

    static void span(LocalDate from, LocalDate to) {
        civil("from", from);
        civil("to", to);
        var _ = new Window(from, to);
        within("number of years from " + from + " to " + to, to.getYear() - from.getYear(), 0, PlanYears.MOST_APART);
    }

    static List<Integer> months(Frequency frequency, @Nullable List<Integer> months) {
        present("frequency", frequency);
        List<Integer> inOrder =
                fullOrNone("months", months).stream().sorted().distinct().toList();
        if ((frequency == Frequency.IN_MONTHS) == inOrder.isEmpty()) {
            throw new IllegalArgumentException("Months are listed for IN_MONTHS and for no other frequency");
        }
        inOrder.forEach(month -> within("month", month, 1, 12));
        return inOrder;
    }
}
