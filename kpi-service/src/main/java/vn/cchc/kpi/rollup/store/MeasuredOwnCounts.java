package vn.cchc.kpi.rollup.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.WindowRule;
import vn.cchc.kpi.assessment.domain.figure.Contribution;
import vn.cchc.kpi.assessment.domain.figure.Counts;
import vn.cchc.kpi.assessment.domain.figure.FigureSource;
import vn.cchc.kpi.assessment.domain.figure.Figures;
import vn.cchc.kpi.catalogue.Catalogue;
import vn.cchc.kpi.catalogue.Formula;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.MetricKind;
import vn.cchc.kpi.rollup.domain.Outcome;
import vn.cchc.kpi.rollup.domain.OwnCount;
import vn.cchc.kpi.rollup.domain.Span;
import vn.cchc.kpi.rollup.domain.Sum;
import vn.cchc.kpi.rollup.domain.Tree;

/// Own counts of any formula: what the tree counted is read at once, then each agency's by the rules of an
/// assessment. The meaning that [StoredOwnCounts] has to keep where it adds up in the database.
@ApplicationScoped
class MeasuredOwnCounts {

    private final FigureSource source;
    private final Catalogue catalogue;

    MeasuredOwnCounts(FigureSource source, Catalogue catalogue) {
        this.source = source;
        this.catalogue = catalogue;
    }

    List<OwnCount> of(Tree tree, Formula formula, List<Span> spans) {
        String root = tree.root().code();
        Set<String> metrics = formula.metrics().collect(Collectors.toSet());
        Map<String, List<Contribution>> byAgency =
                source.counts(Set.of(root), metrics, hull(spans)).getOrDefault(root, List.of()).stream()
                        .collect(Collectors.groupingBy(Contribution::agency, TreeMap::new, Collectors.toList()));
        List<OwnCount> counts = new ArrayList<>();
        byAgency.forEach((agency, contributions) -> {
            for (int i = 0; i < spans.size(); i++) {
                counts.add(own(agency, contributions, formula, spans.get(i), i));
            }
        });
        return counts;
    }

    private OwnCount own(String agency, List<Contribution> contributions, Formula formula, Span span, int number) {
        Figures figures = new Counts(contributions, catalogue::metric).in(span.period());
        List<Sum> sums = formula.ratios().stream()
                .map(ratio -> Sum.of(ratio, figures.of(ratio.metrics().collect(Collectors.toSet()))))
                .toList();
        long months = OwnCount.allMonths(span);
        for (Ratio ratio : formula.ratios()) {
            months &= months(ratio, contributions, span);
        }
        return new OwnCount(agency, number, new Outcome(sums), months);
    }

    /// Months in which all of the ratio was counted. An inventory counts for every month.
    private long months(Ratio ratio, List<Contribution> contributions, Span span) {
        return ratio.metrics()
                .map(metric -> {
                    List<Contribution> counted = contributions.stream()
                            .filter(one -> one.metric().equals(metric))
                            .filter(one -> span.window().contains(one.window()))
                            .toList();
                    boolean inventory = catalogue.metric(metric).orElseThrow().kind() == MetricKind.POINT;
                    return inventory ? OwnCount.allMonths(span) : bits(counted, span);
                })
                .reduce(OwnCount.allMonths(span), (a, b) -> a & b);
    }

    private static long bits(List<Contribution> counted, Span span) {
        long bits = 0;
        for (Contribution one : counted) {
            int last = place(WindowRule.DAY_14.monthOf(one.window().to()), span);
            for (int i = place(WindowRule.DAY_14.monthOf(one.window().from()), span); i <= last; i++) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    private static int place(YearMonth month, Span span) {
        return Math.toIntExact(span.first().until(month, ChronoUnit.MONTHS));
    }

    private static Window hull(List<Span> spans) {
        LocalDate from =
                spans.stream().map(Span::earliestDay).min(LocalDate::compareTo).orElseThrow();
        LocalDate to = spans.stream()
                .map(span -> span.window().to())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Window(from, to);
    }
}
