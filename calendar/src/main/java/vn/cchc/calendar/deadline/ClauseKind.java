package vn.cchc.calendar.deadline;

/// The name of each kind of clause, as it stands in JSON under `kind`.
public enum ClauseKind {
    BEFORE_DATE,
    BY_DATE,
    ON_DATE,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    RANGE,
    CONTINUOUS,
    RECURRING,
    CONDITIONAL,
    RELATIVE,
    UNPARSED
}
