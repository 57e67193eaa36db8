package vn.cchc.task.assignment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.cchc.task.assignment.domain.Assignment;
import vn.cchc.task.assignment.domain.AssignmentChange;
import vn.cchc.task.assignment.domain.Assignments;

/// The standing body finds the evidence insufficient.
@ApplicationScoped
public class ReturnForRework {

    private final AssignmentAccess access;
    private final Assignments assignments;
    private final Clock clock;

    ReturnForRework(AssignmentAccess access, Assignments assignments, Clock clock) {
        this.access = access;
        this.assignments = assignments;
        this.clock = clock;
    }

    public record Command(Target target, String reason) {}

    @Transactional
    public Assignment handle(Command command) {
        Assignment before = access.forPlanIssuer(command.target());
        AssignmentChange change = before.returnForRework(command.reason(), LocalDate.now(clock));
        assignments.save(change);
        return change.after();
    }
}
