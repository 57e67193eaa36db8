package vn.cchc.kpi.dossier.domain;

import java.util.Arrays;
import java.util.Map;

/// The counts of one row by metric. A metric that is absent was not counted, which is not zero. There is no object
/// per count: a row may be one of a million.
public final class RowCounts {

    private static final DossierMetric[] METRICS = DossierMetric.values();

    private final long[] values = new long[METRICS.length];
    private long known;
    private long derived;

    /// @throws RowRefused when a name is no metric
    public static RowCounts named(Map<String, Long> given) {
        RowCounts counts = new RowCounts();
        given.forEach((name, value) -> {
            DossierMetric metric =
                    DossierMetric.named(name).orElseThrow(() -> new RowRefused(new RowRefusal.UnknownMetric(name)));
            if (value != null) {
                counts.put(metric, value);
            }
        });
        return counts;
    }

    public void put(DossierMetric metric, long value) {
        values[place(metric)] = value;
        known |= bit(metric);
    }

    /// Puts a count that follows from others in, unless it was counted.
    void derive(DossierMetric metric, long value) {
        if (!has(metric)) {
            put(metric, value);
            derived |= bit(metric);
        }
    }

    /// Whether its sender counted it: what only follows from other counts was not.
    public boolean isCounted(DossierMetric metric) {
        return has(metric) && (derived & bit(metric)) == 0;
    }

    /// The metrics that only follow from others, a bit each, see [#bit].
    public long derived() {
        return derived;
    }

    public boolean has(DossierMetric metric) {
        return (known & bit(metric)) != 0;
    }

    /// Zero when the metric is absent.
    public long get(DossierMetric metric) {
        return values[place(metric)];
    }

    /// The bit of a metric in sets of metrics.
    public static long bit(DossierMetric metric) {
        return 1L << place(metric);
    }

    /// Nothing remembers it longer than an import lasts.
    @SuppressWarnings("EnumOrdinal")
    private static int place(DossierMetric metric) {
        return metric.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowCounts counts && known == counts.known && Arrays.equals(values, counts.values);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(known) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (DossierMetric metric : METRICS) {
            if (has(metric)) {
                text.append(text.length() > 1 ? ", " : "")
                        .append(metric.wireName())
                        .append('=')
                        .append(get(metric));
            }
        }
        return text.append('}').toString();
    }
}
