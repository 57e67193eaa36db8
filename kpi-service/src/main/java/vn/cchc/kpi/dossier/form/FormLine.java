package vn.cchc.kpi.dossier.form;

import static vn.cchc.kpi.dossier.form.Columns.CARRIED_OVER;
import static vn.cchc.kpi.dossier.form.Columns.DIRECT;
import static vn.cchc.kpi.dossier.form.Columns.EARLY;
import static vn.cchc.kpi.dossier.form.Columns.IN_TIME;
import static vn.cchc.kpi.dossier.form.Columns.LATE;
import static vn.cchc.kpi.dossier.form.Columns.ONLINE;
import static vn.cchc.kpi.dossier.form.Columns.ON_TIME;
import static vn.cchc.kpi.dossier.form.Columns.OVERDUE;
import static vn.cchc.kpi.dossier.form.Columns.PENDING;
import static vn.cchc.kpi.dossier.form.Columns.RECEIVED;
import static vn.cchc.kpi.dossier.form.Columns.RESOLVED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.dossier.domain.DossierMetric;
import vn.cchc.kpi.dossier.domain.GivenRow;
import vn.cchc.kpi.dossier.domain.RowCounts;

/// A line of the form as a row of an import. The form has one column for what came in directly and by post: it is
/// taken as direct.
record FormLine(FormHead head, String fieldCode, Map<String, Long> metrics) implements GivenRow {

    private static final Map<Integer, DossierMetric> METRICS = Map.of(
            ONLINE, DossierMetric.RECEIVED_ONLINE,
            DIRECT, DossierMetric.RECEIVED_DIRECT,
            CARRIED_OVER, DossierMetric.CARRIED_OVER,
            EARLY, DossierMetric.RESOLVED_EARLY,
            ON_TIME, DossierMetric.RESOLVED_ON_TIME,
            LATE, DossierMetric.RESOLVED_OVERDUE,
            IN_TIME, DossierMetric.PENDING_IN_TIME,
            OVERDUE, DossierMetric.PENDING_OVERDUE);

    private static final Map<Integer, List<Integer>> PARTS = Map.of(
            RECEIVED, List.of(ONLINE, DIRECT, CARRIED_OVER),
            RESOLVED, List.of(EARLY, ON_TIME, LATE),
            PENDING, List.of(IN_TIME, OVERDUE));

    /// Columns that are counted; the others are their sums.
    static Iterable<Integer> counted() {
        return METRICS.keySet().stream().sorted().toList();
    }

    static Iterable<Integer> sums() {
        return PARTS.keySet().stream().sorted().toList();
    }

    static List<Integer> partsOf(int sum) {
        return PARTS.getOrDefault(sum, List.of());
    }

    /// The column of a metric; the column of the sums for one the form only has the sum of.
    static int columnOf(String metric) {
        return METRICS.entrySet().stream()
                .filter(entry -> entry.getValue().wireName().equals(metric))
                .map(Entry::getKey)
                .findFirst()
                .orElse(Columns.FIELD);
    }

    static FormLine of(FormHead head, String fieldCode, Map<Integer, Long> counts) {
        Map<String, Long> metrics = new TreeMap<>();
        METRICS.forEach((column, metric) -> {
            Long value = counts.get(column);
            if (value != null) {
                metrics.put(metric.wireName(), value);
            }
        });
        metrics.put(DossierMetric.RECEIVED_POSTAL.wireName(), 0L);
        return new FormLine(head, fieldCode, metrics);
    }

    @Override
    public String agencyCode() {
        return head.agencyCode();
    }

    @Override
    public @Nullable String procedureCode() {
        return null;
    }

    @Override
    public LocalDate from() {
        return head.from();
    }

    @Override
    public LocalDate to() {
        return head.to();
    }

    @Override
    public LocalDate dataAsOf() {
        return head.dataAsOf();
    }

    @Override
    public Long revision() {
        return head.revision();
    }

    @Override
    public boolean isProvisional() {
        return head.provisional();
    }

    @Override
    public boolean isConsolidated() {
        return false;
    }

    @Override
    public RowCounts counts() {
        return RowCounts.named(metrics);
    }
}
