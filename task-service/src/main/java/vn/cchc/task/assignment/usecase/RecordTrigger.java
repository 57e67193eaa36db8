package vn.cchc.task.assignment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.cchc.task.assignment.domain.Assignment;
import vn.cchc.task.assignment.domain.AssignmentChange;
import vn.cchc.task.assignment.domain.Assignments;
import vn.cchc.task.assignment.domain.TriggerRule;
import vn.cchc.task.assignment.domain.Triggering;
import vn.cchc.task.calendar.DueDateRules;

/// The standing body records the document that made a conditional task due.
@ApplicationScoped
public class RecordTrigger {

    private final AssignmentAccess access;
    private final Assignments assignments;
    private final DueDateRules rules;
    private final Clock clock;

    RecordTrigger(AssignmentAccess access, Assignments assignments, DueDateRules rules, Clock clock) {
        this.access = access;
        this.assignments = assignments;
        this.rules = rules;
        this.clock = clock;
    }

    public record Command(Target target, Triggering trigger) {}

    @Transactional
    public Assignment handle(Command command) {
        Assignment before = access.forPlanIssuer(command.target());
        AssignmentChange change = TriggerRule.trigger(before, command.trigger(), rules.current(), LocalDate.now(clock));
        assignments.save(change);
        return change.after();
    }
}
