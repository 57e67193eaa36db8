package vn.cchc.plan.plan.domain;

import org.jspecify.annotations.Nullable;

/// What a look through a plan may find. BLOCKING: nobody could work with it as it is. WARNING: worth a look; an
/// agency may demand that there be none of it in plans of its own and below.
public enum FindingCode {
    PLAN_EMPTY(Severity.BLOCKING, null),
    LEAD_MISSING(Severity.BLOCKING, Clearness.PERSON),
    LEAD_UNKNOWN(Severity.BLOCKING, Clearness.PERSON),
    LEAD_AMBIGUOUS(Severity.BLOCKING, Clearness.PERSON),
    LEAD_NOT_IN_FORCE(Severity.BLOCKING, Clearness.PERSON),
    LEAD_CLASS_EMPTY(Severity.BLOCKING, Clearness.PERSON),
    DEADLINE_MISSING(Severity.BLOCKING, Clearness.SCHEDULE),
    DEADLINE_UNPARSED(Severity.BLOCKING, Clearness.SCHEDULE),
    /// A row of a file was read with doubts that nobody has looked at.
    ROW_UNCONFIRMED(Severity.BLOCKING, null),
    /// Accepted, the first target of the code counts and the others are left out.
    TARGET_CODE_DUPLICATE(Severity.BLOCKING, null),

    NUMBER_MISSING(Severity.WARNING, null),
    SIGNED_ON_MISSING(Severity.WARNING, null),
    SUPERIOR_PLAN_UNKNOWN(Severity.WARNING, null),
    SUPERIOR_PLAN_ITSELF(Severity.WARNING, null),
    /// By its numbers the plan would stand above itself, over others.
    SUPERIOR_CYCLE(Severity.WARNING, null),
    BASIS_LATER_THAN_PLAN(Severity.WARNING, null),
    /// One document, two dates in the same plan.
    BASIS_DATES_DIFFER(Severity.WARNING, null),
    /// One document, another date in another plan.
    BASIS_DATE_CONFLICT(Severity.WARNING, null),
    BASIS_ISSUERS_DIFFER(Severity.WARNING, null),
    BASIS_DIFFERS_FROM_REGISTER(Severity.WARNING, null),

    COORDINATING_UNKNOWN(Severity.WARNING, Clearness.RESPONSIBILITY),
    COORDINATING_AMBIGUOUS(Severity.WARNING, Clearness.RESPONSIBILITY),
    COORDINATING_NOT_IN_FORCE(Severity.WARNING, Clearness.RESPONSIBILITY),
    COORDINATING_CLASS_EMPTY(Severity.WARNING, Clearness.RESPONSIBILITY),
    LEAD_ALSO_COORDINATES(Severity.WARNING, Clearness.RESPONSIBILITY),
    /// Several lead and none is first responsible.
    LEAD_MANY(Severity.WARNING, Clearness.RESPONSIBILITY),
    /// Everybody leads, so nobody does.
    LEAD_IS_CLASS(Severity.WARNING, Clearness.PERSON),
    WORK_VAGUE(Severity.WARNING, Clearness.WORK),
    TASK_TOO_LONG(Severity.WARNING, Clearness.WORK),
    DUPLICATE_TASK(Severity.WARNING, Clearness.WORK),
    PRODUCT_MISSING(Severity.WARNING, Clearness.RESULT),
    PRODUCT_VAGUE(Severity.WARNING, Clearness.RESULT),
    /// Read through vague or damaged words.
    DEADLINE_ASSUMED(Severity.WARNING, Clearness.SCHEDULE),
    DEADLINE_OUTSIDE_PLAN(Severity.WARNING, Clearness.SCHEDULE),
    ROADMAP_EXPIRED(Severity.WARNING, Clearness.SCHEDULE),
    SCHEDULE_OPEN(Severity.WARNING, Clearness.SCHEDULE),
    AUTHORITY_UNCLEAR(Severity.WARNING, Clearness.AUTHORITY),

    GROUP_CARRIES_WORK(Severity.WARNING, Clearness.RESPONSIBILITY),
    GROUP_EMPTY(Severity.WARNING, null),
    NUMBERING_BROKEN(Severity.WARNING, null),
    WINDOW_REVERSED(Severity.WARNING, null),
    TERM_SUPERSEDED(Severity.WARNING, null),
    /// "Cấp huyện": gone since 1 July 2025.
    LEVEL_ABOLISHED(Severity.WARNING, null),
    /// "UBND tỉnh" where the plan's own province is a city.
    PROVINCE_IN_CITY_PLAN(Severity.WARNING, null),
    WORD_REPEATED(Severity.WARNING, null),
    WORD_SLIP(Severity.WARNING, null),

    TARGET_VALUE_MISSING(Severity.WARNING, null),
    TARGET_SAME_AS_UNKNOWN(Severity.WARNING, null),
    TARGET_WEAKER_THAN_SUPERIOR(Severity.WARNING, null),
    /// Stricter, or neither stricter nor weaker.
    TARGET_DIFFERS_FROM_SUPERIOR(Severity.WARNING, null),
    /// Measured by another operator: nobody can say which one asks for more.
    TARGET_NOT_COMPARABLE(Severity.WARNING, null);

    /// Whether it stops the activation.
    public enum Severity {
        BLOCKING,
        WARNING
    }

    private final Severity severity;
    private final @Nullable Clearness clearness;

    FindingCode(Severity severity, @Nullable Clearness clearness) {
        this.severity = severity;
        this.clearness = clearness;
    }

    /// Where no agency demands more.
    public Severity severity() {
        return severity;
    }

    /// Which of the "06 rõ" it hurts, absent when none.
    public @Nullable Clearness clearness() {
        return clearness;
    }
}
