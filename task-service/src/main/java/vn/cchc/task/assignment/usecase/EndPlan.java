package vn.cchc.task.assignment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.task.assignment.domain.Assignment;
import vn.cchc.task.assignment.domain.AssignmentChange;
import vn.cchc.task.assignment.domain.Assignments;
import vn.cchc.task.assignment.domain.Cancellation.Reason;
import vn.cchc.task.assignment.domain.Ending;
import vn.cchc.task.calendar.DueDateRules;

/// A plan is over. What it still asked for is cancelled when the plan was cancelled or superseded; when it was summed
/// up, the open tasks stay open and no due date after that day is missed.
@ApplicationScoped
public class EndPlan {

    private final Assignments assignments;
    private final DueDateRules rules;

    EndPlan(Assignments assignments, DueDateRules rules) {
        this.assignments = assignments;
        this.rules = rules;
    }

    /// How a plan ends.
    public enum End {
        CLOSED,
        CANCELLED,
        SUPERSEDED
    }

    public record Command(UUID planId, End end, LocalDate on) {}

    /// Computes no due dates, but holds the calendar: an edition in the same batch will, after these are locked.
    @Transactional
    public void handle(Command command) {
        rules.hold();
        List<AssignmentChange> changes = assignments.lockPlan(command.planId()).stream()
                .flatMap(before -> change(before, command).stream())
                .toList();
        assignments.reviseAll(changes);
    }

    private static Optional<AssignmentChange> change(Assignment before, Command command) {
        return switch (command.end()) {
            case CLOSED -> Ending.close(before, command.on());
            case CANCELLED -> Ending.cancel(before, Reason.PLAN_CANCELLED, command.on());
            case SUPERSEDED -> Ending.cancel(before, Reason.PLAN_SUPERSEDED, command.on());
        };
    }
}
