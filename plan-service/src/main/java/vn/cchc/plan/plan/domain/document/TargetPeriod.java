package vn.cchc.plan.plan.domain.document;

/// How often a target is assessed.
public enum TargetPeriod {
    YEAR,
    REPORT_PERIOD,
    HALF_YEAR
}
