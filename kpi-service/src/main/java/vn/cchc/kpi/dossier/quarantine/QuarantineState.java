package vn.cchc.kpi.dossier.quarantine;

/// Where a quarantined row stands.
public enum QuarantineState {
    /// Somebody has to look at it.
    OPEN,

    /// Its figures are stored now.
    REPLAYED,

    /// Given up by a person, or replaced by a newer revision.
    DISCARDED
}
