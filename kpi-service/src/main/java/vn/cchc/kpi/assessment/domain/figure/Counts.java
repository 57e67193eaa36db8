package vn.cchc.kpi.assessment.domain.figure;

import java.time.LocalDate;
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
import vn.cchc.calendar.Window;
import vn.cchc.kpi.assessment.domain.figure.Ledger.Share;
import vn.cchc.kpi.catalogue.Formula.Term;
import vn.cchc.kpi.catalogue.Metric;

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
        return in(new Times(period, null));
    }

    /// The same, and those of the periods it is compared with.
    public Figures in(Times times) {
        return new Part(times, _ -> true);
    }

    /// Those of one unit directly below the agency, with all below that.
    public Figures of(String unit, ReportPeriod period) {
        return of(unit, new Times(period, null));
    }

    /// The same, and those of the periods it is compared with.
    public Figures of(String unit, Times times) {
        return new Part(times, contribution -> unit.equals(contribution.unit()));
    }

    /// The counts of some of the agencies.
    private final class Part implements Figures {

        private final Times times;
        private final Predicate<Contribution> whose;

        Part(Times times, Predicate<Contribution> whose) {
            this.times = times;
            this.whose = whose;
        }

        @Override
        public Tallied of(Set<String> keys) {
            return tally(keys, times, whose);
        }

        @Override
        public Figures during(ReportPeriod month) {
            return new Part(new Times(month, times.baselineYear()), whose);
        }

        @Override
        public Figures closed() {
            return new Part(times, whose.and(Contribution::isFinal));
        }

        @Override
        public Ledger ledger(Set<String> keys, LocalDate today) {
            return Counts.this.ledger(keys, times, whose, today);
        }
    }

    private Tallied tally(Set<String> keys, Times times, Predicate<Contribution> whose) {
        List<Wanted> wanted =
                keys.stream().flatMap(key -> wanted(key, times).stream()).toList();
        if (wanted.size() < keys.size()) {
            return Tallied.NOTHING;
        }
        return wanted.stream().allMatch(one -> one.metric().isIndex())
                ? published(wanted, this::nearest)
                : sum(sheets(wanted, whose));
    }

    private Optional<Wanted> wanted(String key, Times times) {
        return metrics.apply(Term.metricOf(key))
                .flatMap(metric -> times.at(Term.momentOf(key)).map(period -> new Wanted(key, metric, period)));
    }

    private Collection<AgencySheet> sheets(List<Wanted> wanted, Predicate<Contribution> whose) {
        Map<String, AgencySheet> sheets = new TreeMap<>();
        for (Wanted each : wanted) {
            for (Contribution one : within(each)) {
                if (whose.test(one)) {
                    sheets.computeIfAbsent(one.agency(), _ -> new AgencySheet(wanted))
                            .add(each, one);
                }
            }
        }
        return sheets.values();
    }

    private static Tallied sum(Collection<AgencySheet> sheets) {
        Map<String, Figure> sums = new HashMap<>();
        boolean partial = false;
        for (AgencySheet sheet : sheets) {
            Tallied tallied = sheet.tally();
            partial |= tallied.partial();
            tallied.figures().forEach((key, figure) -> sums.merge(key, figure, Figure::plus));
        }
        return new Tallied(sums, partial);
    }

    private Ledger ledger(Set<String> keys, Times times, Predicate<Contribution> whose, LocalDate today) {
        List<Wanted> wanted =
                keys.stream().flatMap(key -> wanted(key, times).stream()).toList();
        if (wanted.size() < keys.size()) {
            return Ledger.EMPTY;
        }
        if (!wanted.stream().allMatch(one -> one.metric().isIndex())) {
            return Ledger.sum(sheets(wanted, whose).stream()
                    .map(sheet -> sheet.ledger(today))
                    .toList());
        }
        List<Share> shares = wanted.stream()
                .flatMap(index -> nearest(index).map(one -> new Share(index.key(), one)).stream())
                .toList();
        return shares.size() < wanted.size() ? Ledger.EMPTY : new Ledger(shares, List.of());
    }

    private static Tallied published(List<Wanted> indices, Function<Wanted, Optional<Contribution>> nearest) {
        Map<String, Figure> figures = new HashMap<>();
        for (Wanted index : indices) {
            nearest.apply(index).ifPresent(one -> figures.put(index.key(), AgencySheet.figure(one, index.period())));
        }
        return figures.size() == indices.size() ? new Tallied(figures, false) : Tallied.NOTHING;
    }

    /// The newest published about the agency itself, or about the nearest above.
    private Optional<Contribution> nearest(Wanted index) {
        List<Contribution> published = within(index);
        return published.stream()
                .map(Contribution::distance)
                .min(Integer::compare)
                .map(nearest -> AgencySheet.newest(published.stream()
                        .filter(one -> one.distance() == nearest)
                        .toList()));
    }

    private List<Contribution> within(Wanted wanted) {
        Window span = wanted.span();
        return byMetric.getOrDefault(wanted.metric().code(), List.of()).stream()
                .filter(contribution -> span.contains(contribution.window()))
                .toList();
    }
}
