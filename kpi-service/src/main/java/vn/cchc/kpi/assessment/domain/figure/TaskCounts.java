package vn.cchc.kpi.assessment.domain.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.Window;

/// A plan's assignments as metrics `T.plan.*`.
///
/// An assignment counts in the month of its due date. Dates before or after the plan's years count in its first or
/// last month, so that the plan's years together hold every assignment once.
public final class TaskCounts {

    private static final String PREFIX = "T.plan.";

    private final List<TaskMonth> months;
    private final Window planSpan;

    public TaskCounts(List<TaskMonth> months, Window planSpan) {
        this.months = List.copyOf(months);
        this.planSpan = planSpan;
    }

    /// `T.plan.*` of the period, everything else from `others`.
    public Figures in(ReportPeriod period, Figures others) {
        return new Merged(period, others);
    }

    private final class Merged implements Figures {

        private final ReportPeriod period;
        private final Figures others;

        Merged(ReportPeriod period, Figures others) {
            this.period = period;
            this.others = others;
        }

        @Override
        public Tallied of(Set<String> metrics) {
            return metrics.stream().allMatch(metric -> metric.startsWith(PREFIX))
                    ? tally(metrics, period.window())
                    : others.of(metrics);
        }

        @Override
        public Figures during(ReportPeriod month) {
            return new Merged(month, others.during(month));
        }

        @Override
        public Ledger ledger(Set<String> keys, LocalDate today) {
            return others.ledger(keys, today);
        }

        @Override
        public Figures closed() {
            return new Merged(period, others.closed());
        }
    }

    private Tallied tally(Set<String> metrics, Window window) {
        Map<String, Figure> figures = new HashMap<>();
        for (String metric : metrics) {
            Optional<ToLongFunction<TaskMonth>> column = column(metric.substring(PREFIX.length()));
            if (months.isEmpty() || column.isEmpty()) {
                return Tallied.NOTHING;
            }
            figures.put(metric, sum(column.get(), window));
        }
        return new Tallied(figures, false);
    }

    private static Optional<ToLongFunction<TaskMonth>> column(String name) {
        return switch (name) {
            case "total" -> Optional.of(TaskMonth::total);
            case "done_on_time" -> Optional.of(TaskMonth::doneOnTime);
            case "done_late" -> Optional.of(TaskMonth::doneLate);
            case "overdue" -> Optional.of(TaskMonth::overdue);
            default -> Optional.empty();
        };
    }

    private Figure sum(ToLongFunction<TaskMonth> column, Window window) {
        long sum = months.stream()
                .filter(month -> window.contains(clamped(month.from())))
                .mapToLong(column)
                .sum();
        LocalDate asOf =
                months.stream().map(TaskMonth::asOf).reduce(Days::later).orElseThrow();
        return new Figure(sum, asOf, false, null);
    }

    private LocalDate clamped(LocalDate month) {
        if (month.isBefore(planSpan.from())) {
            return planSpan.from();
        }
        return month.isAfter(planSpan.to()) ? planSpan.to() : month;
    }
}
