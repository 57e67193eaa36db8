package vn.cchc.plan.plan.domain;

/// What somebody did to a plan, for its history.
public enum PlanAct {
    IMPORTED,
    CORRECTED,
    APPENDIX_IMPORTED,
    ROWS_CONFIRMED,
    CONFIRMATION_WITHDRAWN,
    PUBLISHED,
    KEPT_INTERNAL,
    DEADLINE_TYPED,
    SENT_FOR_REVIEW,
    RETURNED,
    SUBMITTED,
    SIGNED,
    ACTIVATED,
    AMENDMENT_PROPOSED,
    AMENDMENT_WITHDRAWN,
    AMENDED,
    CLOSED,
    CANCELLED,
    SUPERSEDED
}
