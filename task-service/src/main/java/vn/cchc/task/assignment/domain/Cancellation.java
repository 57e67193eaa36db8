package vn.cchc.task.assignment.domain;

import java.time.LocalDate;

/// That a task is owed no longer, and since when.
///
/// @param was where the assignment stood; an edition that has the task again goes on from there
public record Cancellation(Reason reason, LocalDate on, AssignmentStatus was) {

    /// What took the task away.
    public enum Reason {
        /// A later edition of the plan has the task no more, or another unit leads it.
        PLAN_AMENDED,
        PLAN_CANCELLED,
        /// Another plan took the place of this one.
        PLAN_SUPERSEDED
    }
}
