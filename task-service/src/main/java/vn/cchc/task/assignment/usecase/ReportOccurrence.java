package vn.cchc.task.assignment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.cchc.task.assignment.domain.Assignment;
import vn.cchc.task.assignment.domain.AssignmentChange;
import vn.cchc.task.assignment.domain.Assignments;
import vn.cchc.task.assignment.domain.WorkReport;

/// A unit reports one occurrence or checkpoint done, with evidence.
@ApplicationScoped
public class ReportOccurrence {

    private final AssignmentAccess access;
    private final Assignments assignments;
    private final Clock clock;

    ReportOccurrence(AssignmentAccess access, Assignments assignments, Clock clock) {
        this.access = access;
        this.assignments = assignments;
        this.clock = clock;
    }

    public record Command(Target target, int seq, WorkReport report) {}

    @Transactional
    public Assignment handle(Command command) {
        Assignment before = access.forLeadUnit(command.target());
        AssignmentChange change = before.reportOccurrence(command.seq(), command.report(), LocalDate.now(clock));
        assignments.save(change);
        return change.after();
    }
}
