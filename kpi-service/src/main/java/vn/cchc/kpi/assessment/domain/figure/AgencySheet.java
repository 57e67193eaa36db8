package vn.cchc.kpi.assessment.domain.figure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.calendar.ReportPeriod;

/// What one agency counted of metrics that are read together: of each period only months of which it counted all that
/// is wanted of that period. Its figures are final when these are all months of the period and each count is final.
final class AgencySheet {

    private static final Comparator<Contribution> BY_WINDOW =
            Comparator.comparing((Contribution c) -> c.window().from());
    private static final Comparator<Contribution> BY_AGE = Comparator.comparing(Contribution::asOf)
            .thenComparing(c -> c.window().to());

    private final Map<Wanted, List<Contribution>> counted = new HashMap<>();

    AgencySheet(Collection<Wanted> wanted) {
        wanted.forEach(one -> counted.put(one, new ArrayList<>()));
    }

    void add(Wanted wanted, Contribution contribution) {
        counted.computeIfAbsent(wanted, _ -> new ArrayList<>()).add(contribution);
    }

    Tallied tally() {
        boolean pruned = keepCommonMonths();
        if (counted.values().stream().anyMatch(List::isEmpty)) {
            return new Tallied(Map.of(), true);
        }
        Map<String, Figure> figures = new HashMap<>();
        counted.forEach((wanted, windows) -> figures.put(wanted.key(), figure(wanted, windows)));
        return new Tallied(figures, pruned);
    }

    private boolean keepCommonMonths() {
        Map<ReportPeriod, List<List<Contribution>>> monthly = counted.entrySet().stream()
                .filter(entry -> !entry.getKey().isInventory())
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().period(),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        boolean pruned = false;
        for (List<List<Contribution>> ofOnePeriod : monthly.values()) {
            pruned |= keepCommonMonths(ofOnePeriod);
        }
        return pruned;
    }

    /// A window reaches over several months: leaving one out for a month that lacks another metric may take further
    /// months away from the rest, so it is repeated until nothing changes.
    private static boolean keepCommonMonths(List<List<Contribution>> monthly) {
        boolean pruned = false;
        boolean changed = monthly.size() > 1;
        while (changed) {
            changed = false;
            Set<YearMonth> common = common(monthly);
            for (List<Contribution> windows : monthly) {
                changed |= windows.removeIf(window -> !common.containsAll(window.months()));
            }
            pruned |= changed;
        }
        return pruned;
    }

    private static Set<YearMonth> common(List<List<Contribution>> monthly) {
        Set<YearMonth> common = months(monthly.getFirst());
        monthly.forEach(windows -> common.retainAll(months(windows)));
        return common;
    }

    private static Set<YearMonth> months(List<Contribution> windows) {
        Set<YearMonth> months = new HashSet<>();
        windows.forEach(window -> months.addAll(window.months()));
        return months;
    }

    private static Figure figure(Wanted wanted, List<Contribution> windows) {
        boolean complete = wanted.isInventory()
                || months(windows)
                        .containsAll(Contribution.months(wanted.period().window()));
        return switch (wanted.metric().kind()) {
            case FLOW ->
                windows.stream()
                        .map(window -> window.figure(complete))
                        .reduce(Figure::plus)
                        .orElseThrow();
            case OPENING -> windows.stream().min(BY_WINDOW).orElseThrow().figure(complete);
            case CLOSING -> windows.stream().max(BY_WINDOW).orElseThrow().figure(complete);
            case POINT -> newest(windows, wanted.period());
        };
    }

    /// An inventory is final for a period once it was taken at the period's end.
    static Figure newest(List<Contribution> windows, ReportPeriod period) {
        Contribution newest = windows.stream().max(BY_AGE).orElseThrow();
        return newest.figure(!newest.window().to().isBefore(period.window().to()));
    }
}
