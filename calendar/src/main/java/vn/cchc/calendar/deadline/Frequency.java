package vn.cchc.calendar.deadline;

/// How often a recurring obligation comes back.
public enum Frequency {
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY,
    /// With every periodic report on administrative reform.
    REPORT_PERIOD,
    /// Every year, in the months the clause lists.
    IN_MONTHS
}
