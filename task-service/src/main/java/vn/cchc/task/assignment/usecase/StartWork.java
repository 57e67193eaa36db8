package vn.cchc.task.assignment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.cchc.task.assignment.domain.Assignment;
import vn.cchc.task.assignment.domain.AssignmentChange;
import vn.cchc.task.assignment.domain.Assignments;

/// A unit begins to work on its task.
@ApplicationScoped
public class StartWork {

    private final AssignmentAccess access;
    private final Assignments assignments;
    private final Clock clock;

    StartWork(AssignmentAccess access, Assignments assignments, Clock clock) {
        this.access = access;
        this.assignments = assignments;
        this.clock = clock;
    }

    public record Command(Target target) {}

    @Transactional
    public Assignment handle(Command command) {
        Assignment before = access.forLeadUnit(command.target());
        AssignmentChange change = before.start(LocalDate.now(clock));
        assignments.save(change);
        return change.after();
    }
}
