package vn.cchc.kpi.assessment.domain.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.catalogue.Metric;
import vn.cchc.kpi.catalogue.MetricKind;

/// Everything counted by an agency and those below it, ready to be added up to periods.
///
/// First each agency's windows become its figures, by the kinds of the metrics; then the agencies are added up. An
/// agency that did not count everything that is read together is left out, which makes the whole partial. An index is
/// taken from the agency itself or the nearest above.
public final class Counts {

    private final Map<String, List<Contribution>> byMetric = new HashMap<>();
    private final Function<String, Optional<Metric>> metrics;

    public Counts(Collection<Contribution> contributions, Function<String, Optional<Metric>> metrics) {
        this.metrics = metrics;
        for (Contribution contribution : contributions) {
            byMetric.computeIfAbsent(contribution.metric(), _ -> new ArrayList<>())
                    .add(contribution);
        }
    }

    /// The figures of one period, of the agency and all below it.
    public Figures in(ReportPeriod period) {
        return codes -> tally(codes, period, _ -> true);
    }

    /// Those of one unit directly below the agency, with all below that.
    public Figures of(String unit, ReportPeriod period) {
        return codes -> tally(codes, period, contribution -> unit.equals(contribution.unit()));
    }

    private Tallied tally(Set<String> codes, ReportPeriod period, Predicate<Contribution> whose) {
        List<Metric> wanted =
                codes.stream().flatMap(code -> metrics.apply(code).stream()).toList();
        if (wanted.size() < codes.size()) {
            return Tallied.NOTHING;
        }
        return wanted.stream().allMatch(Metric::isIndex)
                ? published(wanted, period)
                : sum(sheets(wanted, period, whose), period);
    }

    private Collection<AgencySheet> sheets(List<Metric> wanted, ReportPeriod period, Predicate<Contribution> whose) {
        Map<String, AgencySheet> sheets = new TreeMap<>();
        for (Metric metric : wanted) {
            for (Contribution one : within(metric, period)) {
                if (whose.test(one)) {
                    sheets.computeIfAbsent(one.agency(), _ -> new AgencySheet(wanted))
                            .add(metric, one);
                }
            }
        }
        return sheets.values();
    }

    private static Tallied sum(Collection<AgencySheet> sheets, ReportPeriod period) {
        Map<String, Figure> sums = new HashMap<>();
        boolean partial = false;
        for (AgencySheet sheet : sheets) {
            Tallied tallied = sheet.tally(period);
            partial |= tallied.partial();
            tallied.figures().forEach((code, figure) -> sums.merge(code, figure, Figure::plus));
        }
        return new Tallied(sums, partial);
    }

    private Tallied published(List<Metric> indices, ReportPeriod period) {
        Map<String, Figure> figures = new HashMap<>();
        for (Metric index : indices) {
            List<Contribution> published = within(index, period);
            published.stream().mapToInt(Contribution::distance).min().ifPresent(nearest -> {
                List<Contribution> near = published.stream()
                        .filter(one -> one.distance() == nearest)
                        .toList();
                figures.put(index.code(), AgencySheet.newest(near, period));
            });
        }
        return figures.size() == indices.size() ? new Tallied(figures, false) : Tallied.NOTHING;
    }

    private List<Contribution> within(Metric metric, ReportPeriod period) {
        Window span = metric.kind() == MetricKind.POINT ? yearSoFar(period) : period.window();
        return byMetric.getOrDefault(metric.code(), List.of()).stream()
                .filter(contribution -> span.contains(contribution.window()))
                .toList();
    }

    private static Window yearSoFar(ReportPeriod period) {
        return new Window(
                new ReportingYear(period.year()).window().from(),
                period.window().to());
    }
}
