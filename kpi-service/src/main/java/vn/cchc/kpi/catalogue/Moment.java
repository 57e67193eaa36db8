package vn.cchc.kpi.catalogue;

/// The time a term of a formula is read at.
public enum Moment {
    /// The period that is assessed.
    PERIOD,
    /// The whole reporting year the target names as its base ("so với năm 2024").
    BASELINE_YEAR,
    /// The same period of the reporting year before.
    YEAR_BEFORE
}
