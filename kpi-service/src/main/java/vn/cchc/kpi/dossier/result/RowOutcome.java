package vn.cchc.kpi.dossier.result;

import java.util.Locale;

/// What became of a row.
public enum RowOutcome {
    CREATED,
    UPDATED,

    /// Known already, to the last figure: stored so, or kept aside once and settled since.
    UNCHANGED,

    /// Kept aside because it breaks an invariant.
    QUARANTINED,

    REJECTED,

    /// Nothing is wrong with it, but its import was refused.
    NOT_TAKEN;

    /// As in answers: `not-taken`.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether the row itself is at fault.
    boolean isFault() {
        return this == QUARANTINED || this == REJECTED;
    }
}
