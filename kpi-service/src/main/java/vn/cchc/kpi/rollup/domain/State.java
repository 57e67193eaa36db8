package vn.cchc.kpi.rollup.domain;

/// Whether a figure can be compared with others.
public enum State {
    COUNTED,
    /// Nothing to be counted happened: the denominator is zero.
    NOT_ARISEN,
    /// Something the formula needs has not been counted.
    NO_DATA
}
