package vn.cchc.kpi.task;

/// How an assignment ended, as far as it has.
enum Outcome {
    OPEN,
    DONE_ON_TIME,
    DONE_LATE,
    /// What it waited for never came: it is not counted.
    NOT_ARISEN,
    /// The plan does without it: it is not counted unless it is assigned again.
    CANCELLED
}
