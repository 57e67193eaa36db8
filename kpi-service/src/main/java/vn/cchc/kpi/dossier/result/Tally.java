package vn.cchc.kpi.dossier.result;

import java.util.Map;

/// Rows by what became of them.
///
/// @param displaced stored rows of another source or grain that gave way
public record Tally(
        long created, long updated, long unchanged, long rejected, long quarantined, long notTaken, long displaced) {

    static Tally of(Map<RowOutcome, Long> counts, long displaced) {
        return new Tally(
                counts.getOrDefault(RowOutcome.CREATED, 0L),
                counts.getOrDefault(RowOutcome.UPDATED, 0L),
                counts.getOrDefault(RowOutcome.UNCHANGED, 0L),
                counts.getOrDefault(RowOutcome.REJECTED, 0L),
                counts.getOrDefault(RowOutcome.QUARANTINED, 0L),
                counts.getOrDefault(RowOutcome.NOT_TAKEN, 0L),
                displaced);
    }

    /// Rows nothing has to be done about any more: their figures are stored now, through this import or before it, or
    /// they were settled in quarantine.
    public long good() {
        return created + updated + unchanged;
    }

    public long faults() {
        return rejected + quarantined;
    }

    /// The same import when nothing of it is taken.
    public Tally refused() {
        return new Tally(0, 0, 0, faults(), 0, good(), 0);
    }
}
