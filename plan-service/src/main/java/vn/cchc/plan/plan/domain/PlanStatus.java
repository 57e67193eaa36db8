package vn.cchc.plan.plan.domain;

/// Where a plan stands: a draft may be incomplete and corrected, an active plan binds and no longer changes.
public enum PlanStatus {
    DRAFT,
    ACTIVE
}
