package vn.cchc.kpi.rebuild;

/// What is kept ready although it follows from stored facts; each is made of what stands before it.
public enum DerivedState {
    /// Totals of an agency's month, from the rows pushed.
    DOSSIER_TOTALS,
    /// Assignments of a plan by month and outcome, from the assignments.
    TASK_COUNTERS,
    /// Where targets stand, from totals, counters, measurements, definitions and the day.
    ASSESSMENTS
}
