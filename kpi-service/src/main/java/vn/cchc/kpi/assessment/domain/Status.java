package vn.cchc.kpi.assessment.domain;

/// Where a target stands, worst first: of several ratios the worst one speaks for all.
public enum Status {
    NOT_ACHIEVED,
    AT_RISK,
    /// Something the formula needs has not been counted.
    NO_DATA,
    /// Waits for a published index or for a number a superior sets.
    PENDING_EXTERNAL,
    /// Not reached, and still within reach before the period ends.
    ON_TRACK,
    ACHIEVED,
    STRETCH_ACHIEVED,
    /// Nothing to be counted happened: the denominator is zero.
    NOT_ARISEN
}
