package vn.cchc.plan.plan.domain;

/// What a look through a plan may find. BLOCKING: nobody could work with it as it is. WARNING: worth a look.
public enum FindingCode {
    PLAN_EMPTY(Severity.BLOCKING),
    LEAD_MISSING(Severity.BLOCKING),
    LEAD_UNKNOWN(Severity.BLOCKING),
    LEAD_AMBIGUOUS(Severity.BLOCKING),
    LEAD_NOT_IN_FORCE(Severity.BLOCKING),
    LEAD_CLASS_EMPTY(Severity.BLOCKING),
    DEADLINE_MISSING(Severity.BLOCKING),
    DEADLINE_UNPARSED(Severity.BLOCKING),
    /// A row of a file was read with doubts that nobody has looked at.
    ROW_UNCONFIRMED(Severity.BLOCKING),
    /// Accepted, the first target of the code counts and the others are left out.
    TARGET_CODE_DUPLICATE(Severity.BLOCKING),

    NUMBER_MISSING(Severity.WARNING),
    SIGNED_ON_MISSING(Severity.WARNING),
    SUPERIOR_PLAN_UNKNOWN(Severity.WARNING),
    SUPERIOR_PLAN_ITSELF(Severity.WARNING),
    BASIS_LATER_THAN_PLAN(Severity.WARNING),
    BASIS_DATES_DIFFER(Severity.WARNING),
    COORDINATING_UNKNOWN(Severity.WARNING),
    COORDINATING_AMBIGUOUS(Severity.WARNING),
    COORDINATING_NOT_IN_FORCE(Severity.WARNING),
    COORDINATING_CLASS_EMPTY(Severity.WARNING),
    PRODUCT_MISSING(Severity.WARNING),
    DEADLINE_ASSUMED(Severity.WARNING),
    DEADLINE_OUTSIDE_PLAN(Severity.WARNING),
    ROADMAP_EXPIRED(Severity.WARNING),
    TERM_SUPERSEDED(Severity.WARNING),
    GROUP_CARRIES_WORK(Severity.WARNING),
    GROUP_EMPTY(Severity.WARNING),
    TARGET_VALUE_MISSING(Severity.WARNING),
    TARGET_SAME_AS_UNKNOWN(Severity.WARNING),
    TARGET_DIFFERS_FROM_SUPERIOR(Severity.WARNING);

    /// Whether it stops the activation.
    public enum Severity {
        BLOCKING,
        WARNING
    }

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
