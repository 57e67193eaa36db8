package vn.cchc.plan.plan.query;

/// What a search finds.
public enum SearchKind {
    /// A row of an appendix, a group row included.
    TASK,
    TARGET,
    /// A plan by its title and number.
    PLAN
}
