package vn.cchc.task.assignment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.cchc.task.assignment.domain.Assignment;
import vn.cchc.task.assignment.domain.AssignmentChange;
import vn.cchc.task.assignment.domain.Assignments;

/// The standing body accepts a report: the assignment is completed.
@ApplicationScoped
public class VerifyDone {

    private final AssignmentAccess access;
    private final Assignments assignments;

    VerifyDone(AssignmentAccess access, Assignments assignments) {
        this.access = access;
        this.assignments = assignments;
    }

    public record Command(Target target) {}

    @Transactional
    public Assignment handle(Command command) {
        Assignment before = access.forPlanIssuer(command.target());
        AssignmentChange change = before.verify();
        assignments.save(change);
        return change.after();
    }
}
