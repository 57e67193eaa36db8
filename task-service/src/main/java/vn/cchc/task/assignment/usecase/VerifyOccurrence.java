package vn.cchc.task.assignment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.cchc.task.assignment.domain.Assignment;
import vn.cchc.task.assignment.domain.AssignmentChange;
import vn.cchc.task.assignment.domain.Assignments;

/// The standing body accepts one occurrence; the last one completes the assignment.
@ApplicationScoped
public class VerifyOccurrence {

    private final AssignmentAccess access;
    private final Assignments assignments;

    VerifyOccurrence(AssignmentAccess access, Assignments assignments) {
        this.access = access;
        this.assignments = assignments;
    }

    public record Command(Target target, int seq) {}

    @Transactional
    public Assignment handle(Command command) {
        Assignment before = access.forPlanIssuer(command.target());
        AssignmentChange change = before.verifyOccurrence(command.seq());
        assignments.save(change);
        return change.after();
    }
}
