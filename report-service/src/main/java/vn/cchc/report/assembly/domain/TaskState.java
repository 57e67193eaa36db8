package vn.cchc.report.assembly.domain;

/// How a task stands on the report's day.
///
/// `NOT_ARISEN`: the condition it waits for has not come true. `NOT_DUE`: every other open task that is not late,
/// continuous ones among them.
public enum TaskState {
    DONE_ON_TIME,
    DONE_LATE,
    OVERDUE,
    NOT_DUE,
    NOT_ARISEN
}
