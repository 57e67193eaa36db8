package vn.cchc.kpi.assessment.domain.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.catalogue.Metric;
import vn.cchc.kpi.catalogue.MetricKind;

/// Everything counted by an agency and those below it, ready to be added up to periods.
///
/// First each agency's windows become its figure, by the kind of the metric; then the agencies are added up, or, for
/// a target each unit must reach, the smallest stands. An index is taken from the agency itself or the nearest above.
public final class Counts {

    private static final Comparator<Contribution> BY_WINDOW =
            Comparator.comparing((Contribution c) -> c.window().from());
    private static final Comparator<Contribution> BY_AGE = Comparator.comparing(Contribution::asOf)
            .thenComparing(c -> c.window().to());

    private final Map<String, List<Contribution>> byMetric = new HashMap<>();
    private final Function<String, Optional<Metric>> metrics;

    public Counts(Collection<Contribution> contributions, Function<String, Optional<Metric>> metrics) {
        this.metrics = metrics;
        for (Contribution contribution : contributions) {
            byMetric.computeIfAbsent(contribution.metric(), _ -> new ArrayList<>())
                    .add(contribution);
        }
    }

    /// The figures of one period.
    public Figures in(ReportPeriod period, boolean smallestUnit) {
        return code -> metrics.apply(code).flatMap(metric -> figure(metric, period, smallestUnit));
    }

    private Optional<Figure> figure(Metric metric, ReportPeriod period, boolean smallestUnit) {
        List<Contribution> all = byMetric.getOrDefault(metric.code(), List.of());
        Window span = metric.kind() == MetricKind.POINT ? yearSoFar(period) : period.window();
        List<Contribution> within =
                all.stream().filter(c -> span.contains(c.window())).toList();
        if (metric.isIndex()) {
            return nearest(within);
        }
        Map<String, List<Contribution>> byAgency = new TreeMap<>();
        within.forEach(c ->
                byAgency.computeIfAbsent(c.agency(), _ -> new ArrayList<>()).add(c));
        return byAgency.values().stream()
                .map(windows -> ofOneAgency(metric.kind(), windows))
                .reduce(smallestUnit ? Figure::smaller : Figure::plus);
    }

    private static Window yearSoFar(ReportPeriod period) {
        LocalDate start = new ReportingYear(period.year()).window().from();
        return new Window(start, period.window().to());
    }

    private static Figure ofOneAgency(MetricKind kind, List<Contribution> windows) {
        return switch (kind) {
            case FLOW ->
                windows.stream().map(Counts::figure).reduce(Figure::plus).orElseThrow();
            case OPENING -> figure(windows.stream().min(BY_WINDOW).orElseThrow());
            case CLOSING -> figure(windows.stream().max(BY_WINDOW).orElseThrow());
            case POINT -> figure(windows.stream().max(BY_AGE).orElseThrow());
        };
    }

    private static Optional<Figure> nearest(List<Contribution> published) {
        return published.stream()
                .min(Comparator.comparingInt(Contribution::distance).thenComparing(BY_AGE.reversed()))
                .map(Counts::figure);
    }

    private static Figure figure(Contribution c) {
        return new Figure(c.value(), c.asOf(), c.provisional(), c.window().to());
    }
}
