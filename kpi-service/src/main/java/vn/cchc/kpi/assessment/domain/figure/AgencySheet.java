package vn.cchc.kpi.assessment.domain.figure;

import java.time.LocalDate;
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
import vn.cchc.calendar.WindowRule;
import vn.cchc.kpi.assessment.domain.figure.Ledger.Missing;
import vn.cchc.kpi.assessment.domain.figure.Ledger.Share;

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

    /// What the figures are made of; nothing while one of those read together is not counted at all.
    Ledger ledger(LocalDate today) {
        List<Missing> missing = missing(today);
        keepCommonMonths();
        if (counted.values().stream().anyMatch(List::isEmpty)) {
            return new Ledger(List.of(), missing);
        }
        List<Share> shares = new ArrayList<>();
        counted.forEach((wanted, windows) ->
                used(wanted, windows).forEach(window -> shares.add(new Share(wanted.key(), window))));
        return new Ledger(shares, missing);
    }

    /// Months of the period that are over and of which a count was not made.
    private List<Missing> missing(LocalDate today) {
        Contribution any =
                counted.values().stream().flatMap(List::stream).findFirst().orElseThrow();
        List<Missing> missing = new ArrayList<>();
        counted.forEach((wanted, windows) -> {
            String metric = wanted.metric().code();
            if (wanted.isInventory()) {
                if (windows.isEmpty()) {
                    missing.add(new Missing(any.agency(), any.unit(), metric, null));
                }
                return;
            }
            Set<YearMonth> made = months(windows);
            for (YearMonth month : Contribution.months(wanted.period().window())) {
                LocalDate end = WindowRule.DAY_14.cutOff(month);
                if (end.isBefore(today) && !made.contains(month)) {
                    missing.add(new Missing(any.agency(), any.unit(), metric, end));
                }
            }
        });
        return missing;
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
        List<Contribution> used = used(wanted, windows);
        boolean complete = wanted.isInventory()
                ? isAtTheEnd(used.getFirst(), wanted.period())
                : months(windows)
                        .containsAll(Contribution.months(wanted.period().window()));
        return used.stream()
                .map(window -> window.figure(complete))
                .reduce(Figure::plus)
                .orElseThrow();
    }

    /// The windows whose counts make the figure.
    private static List<Contribution> used(Wanted wanted, List<Contribution> windows) {
        return switch (wanted.metric().kind()) {
            case FLOW -> windows;
            case OPENING -> List.of(windows.stream().min(BY_WINDOW).orElseThrow());
            case CLOSING -> List.of(windows.stream().max(BY_WINDOW).orElseThrow());
            case POINT -> List.of(windows.stream().max(BY_AGE).orElseThrow());
        };
    }

    /// An inventory is final for a period once it was taken at the period's end.
    private static boolean isAtTheEnd(Contribution inventory, ReportPeriod period) {
        return !inventory.window().to().isBefore(period.window().to());
    }

    /// The newest of several inventories.
    static Contribution newest(List<Contribution> inventories) {
        return inventories.stream().max(BY_AGE).orElseThrow();
    }

    static Figure figure(Contribution inventory, ReportPeriod period) {
        return inventory.figure(isAtTheEnd(inventory, period));
    }
}
