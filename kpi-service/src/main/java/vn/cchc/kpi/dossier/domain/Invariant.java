package vn.cchc.kpi.dossier.domain;

/// What must hold of the counts of a row besides each being a count.
public enum Invariant {
    /// Form II.06 adds up: carried over and received = resolved and pending, totals = their parts, parts <= wholes.
    BALANCE,

    /// What is carried over is what was pending at the end of the month before, where that month is known.
    CARRY_OVER
}
