package vn.cchc.task.assignment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskCancelled;

/// How a plan ends what it asked for. Completed work stays completed, as history.
public final class Ending {

    private Ending() {}

    /// The task is owed no longer. Empty when it is completed or cancelled already.
    public static Optional<AssignmentChange> cancel(Assignment before, Cancellation.Reason reason, LocalDate on) {
        return isOver(before)
                ? Optional.empty()
                : Optional.of(AssignmentChange.of(
                        before, before.progress().cancelled(reason, on), new TaskCancelled(on, reason)));
    }

    /// The plan was summed up: what is open stays open and may still be reported, but no due date is missed after
    /// that day. The world hears nothing of it.
    public static Optional<AssignmentChange> close(Assignment before, LocalDate on) {
        return isOver(before) || on.equals(before.owedUntil())
                ? Optional.empty()
                : Optional.of(new AssignmentChange(before.version(), before.closed(on), List.of()));
    }

    private static boolean isOver(Assignment before) {
        return before.status() == AssignmentStatus.COMPLETED || before.status() == AssignmentStatus.CANCELLED;
    }
}
