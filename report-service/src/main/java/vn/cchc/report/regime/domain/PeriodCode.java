package vn.cchc.report.regime.domain;

/// The periods a report can be asked for.
public enum PeriodCode {
    Q1,
    H1,
    Q3,
    H2,
    YEAR
}
