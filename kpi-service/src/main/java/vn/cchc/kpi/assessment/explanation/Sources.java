package vn.cchc.kpi.assessment.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.page.Page;
import vn.cchc.kpi.assessment.domain.Subject;
import vn.cchc.kpi.assessment.domain.figure.Ledger.Share;
import vn.cchc.kpi.assessment.explanation.ExplanationQuery.By;
import vn.cchc.kpi.catalogue.Catalogue;
import vn.cchc.kpi.catalogue.Formula.Term;
import vn.cchc.kpi.catalogue.Metric;
import vn.cchc.kpi.query.CursorKey;

/// Breaks the figures of one ratio down. Whatever the way, the parts add up to the figures.
@ApplicationScoped
class Sources {

    /// Begin the keys of a listing that goes on from dossier rows to measurements.
    private static final String DOSSIER = "1|";
    private static final String MEASUREMENT = "2|";
    private static final String PLACE = "([12]\\|[^\\x00]*)";

    private final DossierSources dossiers;
    private final MeasurementSources measurements;
    private final TaskSources tasks;
    private final Catalogue catalogue;

    Sources(DossierSources dossiers, MeasurementSources measurements, TaskSources tasks, Catalogue catalogue) {
        this.dossiers = dossiers;
        this.measurements = measurements;
        this.tasks = tasks;
        this.catalogue = catalogue;
    }

    Page<SourceView> page(
            Subject subject, Weights weights, List<Share> shares, By by, @Nullable String after, int limit) {
        List<SourceView> rows = weights.keys().stream().allMatch(key -> is(key, Metric::isComputed))
                ? ofTasks(subject, weights, by, after, limit + 1)
                : ofCounts(subject, weights, shares, by, after, limit + 1);
        return Page.of(rows, limit, SourceView::key);
    }

    private List<SourceView> ofTasks(Subject subject, Weights weights, By by, @Nullable String after, int limit) {
        return switch (by) {
            case UNIT -> tasks.units(subject, weights, after, limit);
            case MONTH -> tasks.months(subject, weights, after, limit);
            case PROCEDURE -> tasks.whole(subject, weights, after, limit);
            case SOURCE -> tasks.rows(subject, weights, after, limit);
        };
    }

    private List<SourceView> ofCounts(
            Subject subject, Weights weights, List<Share> shares, By by, @Nullable String after, int limit) {
        return switch (by) {
            case UNIT ->
                after(groups(weights, shares).byUnit(subject.assessment().agencyCode()), after, limit);
            case MONTH -> after(groups(weights, shares).byMonth(), after, limit);
            case PROCEDURE, SOURCE -> ofRows(weights, shares, by, after, limit);
        };
    }

    private ShareGroups groups(Weights weights, List<Share> shares) {
        List<Counted> counted = new ArrayList<>(measured(of(shares, Predicate.not(Metric::isDossier))));
        counted.addAll(dossiers.counted(of(shares, Metric::isDossier)));
        return new ShareGroups(counted, weights);
    }

    private static List<Counted> measured(List<Share> shares) {
        return shares.stream().map(share -> new Counted(share, 1)).toList();
    }

    private List<Share> of(List<Share> shares, Predicate<Metric> what) {
        return shares.stream().filter(share -> is(share.key(), what)).toList();
    }

    /// Dossier rows, then what was measured.
    private List<SourceView> ofRows(Weights weights, List<Share> shares, By by, @Nullable String last, int limit) {
        String after = CursorKey.only(last, PLACE);
        List<Share> counted = of(shares, Metric::isDossier);
        List<Share> measured = of(shares, Predicate.not(Metric::isDossier));
        List<SourceView> rows = new ArrayList<>();
        if (after == null || after.startsWith(DOSSIER)) {
            String place = place(after);
            rows.addAll(
                    by == By.SOURCE
                            ? dossiers.rows(DOSSIER, counted, weights, place, limit)
                            : dossiers.procedures(DOSSIER, counted, weights, place, limit));
        }
        if (rows.size() < limit) {
            String place = after != null && after.startsWith(MEASUREMENT) ? place(after) : null;
            int left = limit - rows.size();
            rows.addAll(
                    by == By.SOURCE
                            ? measurements.rows(MEASUREMENT, measured, weights, place, left)
                            : after(
                                    new ShareGroups(measured(measured), weights).whole(MEASUREMENT + "-"),
                                    after,
                                    left));
        }
        return rows;
    }

    private static @Nullable String place(@Nullable String after) {
        return after == null ? null : after.substring(DOSSIER.length());
    }

    private static List<SourceView> after(List<SourceView> groups, @Nullable String after, int limit) {
        return groups.stream()
                .filter(group -> after == null || group.key().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    private boolean is(String key, Predicate<Metric> what) {
        return catalogue.metric(Term.metricOf(key)).filter(what).isPresent();
    }
}
