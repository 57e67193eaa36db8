package vn.cchc.report.journal.domain;

/// How far a target has been met.
public enum AssessmentStatus {
    ACHIEVED,
    STRETCH_ACHIEVED,
    ON_TRACK,
    AT_RISK,
    NOT_ACHIEVED,
    NOT_ARISEN,
    NO_DATA,
    PENDING_EXTERNAL
}
