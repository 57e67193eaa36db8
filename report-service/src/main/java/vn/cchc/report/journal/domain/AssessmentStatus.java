package vn.cchc.report.journal.domain;

/// How far a target has been met, worst first: where several periods count, the worst speaks for all.
public enum AssessmentStatus {
    NOT_ACHIEVED,
    AT_RISK,
    NO_DATA,
    PENDING_EXTERNAL,
    ON_TRACK,
    ACHIEVED,
    STRETCH_ACHIEVED,
    NOT_ARISEN
}
