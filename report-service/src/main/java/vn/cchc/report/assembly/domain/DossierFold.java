package vn.cchc.report.assembly.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cchc.calendar.Window;
import vn.cchc.report.assembly.domain.ReportContent.Dossiers;
import vn.cchc.report.journal.domain.DossierMetricsIngested;

/// Adds the dossier counts of an agency and all below it, as targets are counted: first the windows of each agency
/// that lie in the report's window (flows are summed, the opening balance is that of its first window, the closing
/// balance that of its last), then the agencies.
final class DossierFold {

    private static final Set<String> OPENING = Set.of("carried_over");
    private static final Set<String> CLOSING =
            Set.of("pending_total", "pending_in_time", "pending_overdue", "awaiting_supplement");
    private static final Comparator<Window> IN_ORDER =
            Comparator.comparing(Window::from).thenComparing(Window::to);

    private DossierFold() {}

    private record Place(String agency, Window window) {}

    /// @param agencies whose counts are added
    static Dossiers fold(Collection<DossierMetricsIngested> facts, Set<String> agencies, Window window) {
        List<DossierMetricsIngested> inside = facts.stream()
                .filter(fact -> agencies.contains(fact.agencyCode()))
                .filter(fact -> window.contains(fact.window()))
                .toList();
        Collection<List<DossierMetricsIngested>> byAgency = Newest.by(
                        inside, fact -> new Place(fact.agencyCode(), fact.window()))
                .values()
                .stream()
                .collect(groupingBy(DossierMetricsIngested::agencyCode))
                .values()
                .stream()
                .map(DossierFold::tiles)
                .toList();
        List<Dossiers.Month> months = byAgency.stream()
                .flatMap(List::stream)
                .collect(groupingBy(DossierMetricsIngested::window, () -> new TreeMap<>(IN_ORDER), toList()))
                .entrySet()
                .stream()
                .map(month -> month(month.getKey(), month.getValue()))
                .toList();
        SortedMap<String, Long> total =
                sum(byAgency.stream().map(DossierFold::ofOneAgency).toList());
        return new Dossiers(byAgency.size(), months, total, gaps(months, window));
    }

    /// Windows of one agency that do not overlap, in order. Where windows of several lengths were pushed the shorter
    /// ones win, so that a month is never counted again within its quarter.
    private static List<DossierMetricsIngested> tiles(Collection<DossierMetricsIngested> facts) {
        List<DossierMetricsIngested> chosen = new ArrayList<>();
        facts.stream()
                .sorted(Comparator.comparingLong(DossierFold::length)
                        .thenComparing(DossierMetricsIngested::window, IN_ORDER))
                .filter(fact -> chosen.stream().noneMatch(taken -> overlap(taken.window(), fact.window())))
                .forEach(chosen::add);
        chosen.sort(Comparator.comparing(DossierMetricsIngested::window, IN_ORDER));
        return chosen;
    }

    private static long length(DossierMetricsIngested fact) {
        return ChronoUnit.DAYS.between(fact.window().from(), fact.window().to());
    }

    private static boolean overlap(Window one, Window other) {
        return one.contains(other.from()) || other.contains(one.from());
    }

    private static Dossiers.Month month(Window window, List<DossierMetricsIngested> facts) {
        return new Dossiers.Month(
                window.from(),
                window.to(),
                facts.size(),
                facts.stream().anyMatch(DossierMetricsIngested::provisional),
                facts.stream()
                        .map(DossierMetricsIngested::dataAsOf)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                sum(facts.stream().map(DossierMetricsIngested::metrics).toList()));
    }

    private static Map<String, Long> ofOneAgency(List<DossierMetricsIngested> windows) {
        Map<String, Long> total = new TreeMap<>();
        for (DossierMetricsIngested fact : windows) {
            fact.metrics().forEach((metric, count) -> {
                if (OPENING.contains(metric)) {
                    total.putIfAbsent(metric, count);
                } else if (CLOSING.contains(metric)) {
                    total.put(metric, count);
                } else {
                    total.merge(metric, count, Long::sum);
                }
            });
        }
        return total;
    }

    private static SortedMap<String, Long> sum(Collection<Map<String, Long>> parts) {
        SortedMap<String, Long> sum = new TreeMap<>();
        parts.forEach(part -> part.forEach((metric, count) -> sum.merge(metric, count, Long::sum)));
        return Collections.unmodifiableSortedMap(sum);
    }

    private static List<Window> gaps(List<Dossiers.Month> months, Window window) {
        List<Window> gaps = new ArrayList<>();
        LocalDate next = window.from();
        for (Dossiers.Month month : months) {
            if (next.isBefore(month.from())) {
                gaps.add(new Window(next, month.from().minusDays(1)));
            }
            if (!month.to().isBefore(next)) {
                next = month.to().plusDays(1);
            }
        }
        if (!next.isAfter(window.to())) {
            gaps.add(new Window(next, window.to()));
        }
        return gaps;
    }
}
