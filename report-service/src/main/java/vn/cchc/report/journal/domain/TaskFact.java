package vn.cchc.report.journal.domain;

import java.util.UUID;

/// A fact in the life of one assignment: one lead unit's share of one task.
public sealed interface TaskFact extends Fact
        permits TaskAssigned,
                TaskCancelled,
                TaskCompleted,
                TaskDeadlineMissed,
                TaskNotArisen,
                TaskOccurrenceCompleted,
                TaskProgressed,
                TaskTriggered {

    UUID assignmentId();

    UUID planId();

    UUID taskId();

    /// The lead unit.
    String agencyCode();

    /// The agency that issued the plan.
    String planAgencyCode();
}
