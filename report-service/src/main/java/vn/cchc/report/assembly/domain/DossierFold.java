package vn.cchc.report.assembly.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cchc.calendar.Window;
import vn.cchc.report.assembly.domain.ReportContent.Dossiers;
import vn.cchc.report.journal.domain.DossierMetricsIngested;

/// Adds the dossier counts of the windows that lie in the report's window: flows are summed, the opening balance is
/// that of the first window, the closing balance that of the last.
final class DossierFold {

    private static final Set<String> OPENING = Set.of("carried_over");
    private static final Set<String> CLOSING =
            Set.of("pending_total", "pending_in_time", "pending_overdue", "awaiting_supplement");

    private DossierFold() {}

    static Dossiers fold(Collection<DossierMetricsIngested> facts, ReportFrame frame) {
        List<DossierMetricsIngested> inside = facts.stream()
                .filter(fact -> fact.agencyCode().equals(frame.agencyCode()))
                .filter(fact -> frame.window().contains(fact.window()))
                .toList();
        List<Dossiers.Month> months = tiles(
                        Newest.by(inside, DossierMetricsIngested::window).values())
                .stream()
                .map(DossierFold::month)
                .toList();
        return new Dossiers(months, total(months), gaps(months, frame.window()));
    }

    /// Windows that do not overlap, in order. Where windows of several lengths were pushed the shorter ones win, so
    /// that a month is never counted again within its quarter.
    private static List<DossierMetricsIngested> tiles(Collection<DossierMetricsIngested> facts) {
        List<DossierMetricsIngested> chosen = new ArrayList<>();
        facts.stream()
                .sorted(Comparator.comparingLong(DossierFold::length).thenComparing(DossierFold::from))
                .filter(fact -> chosen.stream().noneMatch(taken -> overlap(taken.window(), fact.window())))
                .forEach(chosen::add);
        chosen.sort(Comparator.comparing(DossierFold::from));
        return chosen;
    }

    private static long length(DossierMetricsIngested fact) {
        return ChronoUnit.DAYS.between(fact.window().from(), fact.window().to());
    }

    private static LocalDate from(DossierMetricsIngested fact) {
        return fact.window().from();
    }

    private static boolean overlap(Window one, Window other) {
        return one.contains(other.from()) || other.contains(one.from());
    }

    private static Dossiers.Month month(DossierMetricsIngested fact) {
        Window window = fact.window();
        return new Dossiers.Month(
                window.from(),
                window.to(),
                fact.provisional(),
                fact.dataAsOf(),
                Collections.unmodifiableSortedMap(new TreeMap<>(fact.metrics())));
    }

    private static SortedMap<String, Long> total(List<Dossiers.Month> months) {
        TreeMap<String, Long> total = new TreeMap<>();
        for (Dossiers.Month month : months) {
            month.metrics().forEach((metric, count) -> {
                if (OPENING.contains(metric)) {
                    total.putIfAbsent(metric, count);
                } else if (CLOSING.contains(metric)) {
                    total.put(metric, count);
                } else {
                    total.merge(metric, count, Long::sum);
                }
            });
        }
        return Collections.unmodifiableSortedMap(total);
    }

    private static List<Window> gaps(List<Dossiers.Month> months, Window window) {
        List<Window> gaps = new ArrayList<>();
        LocalDate next = window.from();
        for (Dossiers.Month month : months) {
            if (next.isBefore(month.from())) {
                gaps.add(new Window(next, month.from().minusDays(1)));
            }
            next = month.to().plusDays(1);
        }
        if (!next.isAfter(window.to())) {
            gaps.add(new Window(next, window.to()));
        }
        return gaps;
    }
}
