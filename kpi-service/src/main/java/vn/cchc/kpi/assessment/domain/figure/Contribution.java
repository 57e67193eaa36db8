package vn.cchc.kpi.assessment.domain.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.WindowRule;

/// What one agency counted of one metric in one window.
///
/// @param distance levels above the assessed agency; only indices are looked up there
/// @param unit     the unit directly below the assessed agency it counts for; absent for that agency's own counts
public record Contribution(
        String agency,
        String metric,
        Window window,
        long value,
        LocalDate asOf,
        boolean provisional,
        int distance,
        @Nullable String unit) {

    /// Nothing in it may still change: said to be final, and counted to the end of its window.
    boolean isFinal() {
        return !provisional && !asOf.isBefore(window.to());
    }

    /// The reporting months of its window.
    List<YearMonth> months() {
        return months(window);
    }

    static List<YearMonth> months(Window window) {
        WindowRule rule = WindowRule.DAY_14;
        YearMonth last = rule.monthOf(window.to());
        return Stream.iterate(rule.monthOf(window.from()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    Figure figure(boolean complete) {
        return new Figure(value, asOf, !complete || !isFinal(), window.to());
    }
}
