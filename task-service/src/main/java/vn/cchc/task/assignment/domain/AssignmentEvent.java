package vn.cchc.task.assignment.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the world hears of an assignment. `occurredOn` is the day the fact happened, not the day it was recorded.
public sealed interface AssignmentEvent {

    LocalDate occurredOn();

    /// A unit was given the task, or its task was changed by a new version of the plan, or its days by the calendar.
    record TaskAssigned(LocalDate occurredOn) implements AssignmentEvent {}

    record TaskStarted(LocalDate occurredOn) implements AssignmentEvent {}

    record TaskReportedDone(LocalDate occurredOn, List<WorkReport.Evidence> evidence) implements AssignmentEvent {
        public TaskReportedDone {
            evidence = List.copyOf(evidence);
        }
    }

    record TaskReturned(LocalDate occurredOn, String reason) implements AssignmentEvent {}

    record OccurrenceCompleted(LocalDate occurredOn, int seq, LocalDate dueOn, Timeliness timeliness)
            implements AssignmentEvent {}

    record TaskCompleted(LocalDate occurredOn, @Nullable LocalDate dueOn, Timeliness timeliness)
            implements AssignmentEvent {}

    /// A due date passed without the work done: told once per due date.
    record DeadlineMissed(LocalDate occurredOn, int seq, LocalDate dueOn) implements AssignmentEvent {}

    record TaskTriggered(LocalDate occurredOn, Triggering trigger) implements AssignmentEvent {}

    /// The condition had not come true by its backstop: the task leaves the denominators.
    record TaskNotArisen(LocalDate occurredOn, LocalDate backstop) implements AssignmentEvent {}

    /// It is owed no longer: the task leaves the denominators until it is assigned again.
    record TaskCancelled(LocalDate occurredOn, Cancellation.Reason reason) implements AssignmentEvent {}
}
