package vn.cchc.kpi.dossier.domain;

/// What becomes of a row that breaks an invariant.
public enum Reaction {
    /// It is sent back with its reason.
    REJECT,

    /// It is kept aside, to be corrected and replayed.
    QUARANTINE,

    /// It is taken, and the contradiction is shown.
    ACCEPT
}
