package vn.cchc.task.assignment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.kit.time.Ids;
import vn.cchc.task.assignment.domain.Assigning;
import vn.cchc.task.assignment.domain.Assignment;
import vn.cchc.task.assignment.domain.AssignmentChange;
import vn.cchc.task.assignment.domain.Assignments;
import vn.cchc.task.assignment.domain.Cancellation.Reason;
import vn.cchc.task.assignment.domain.Ending;
import vn.cchc.task.assignment.domain.InForce;
import vn.cchc.task.assignment.domain.PlannedTask;
import vn.cchc.task.calendar.DueDateRules;

/// A plan came into force, or a new edition of it did: every lead unit of every task has its assignment.
///
/// Known assignments keep their progress, also those an earlier edition had cancelled. One whose task or lead unit is
/// no longer in the plan is cancelled, unless it is completed.
@ApplicationScoped
public class AssignTasks {

    private final Assignments assignments;
    private final DueDateRules rules;

    AssignTasks(Assignments assignments, DueDateRules rules) {
        this.assignments = assignments;
        this.rules = rules;
    }

    /// A task and the units that lead it.
    public record Led(PlannedTask task, List<String> leads) {
        public Led {
            leads = leads.stream().distinct().toList();
        }
    }

    public record Command(UUID planId, InForce edition, List<Led> tasks) {
        public Command {
            tasks = List.copyOf(tasks);
        }
    }

    @Transactional
    public void handle(Command command) {
        DueDates dates = rules.current();
        Map<Share, Assignment> known = known(command.planId());
        List<AssignmentChange> assigned = new ArrayList<>();
        List<AssignmentChange> revised = new ArrayList<>();
        for (Led led : command.tasks()) {
            for (String lead : led.leads()) {
                Assignment before = known.remove(new Share(led.task().taskId(), lead));
                if (before == null) {
                    assigned.add(Assigning.assign(Ids.next(), led.task(), lead, dates, command.edition()));
                } else {
                    Assigning.revise(before, led.task(), dates, command.edition())
                            .ifPresent(revised::add);
                }
            }
        }
        List<AssignmentChange> cancelled = known.values().stream()
                .flatMap(gone -> Ending.cancel(
                        gone, Reason.PLAN_AMENDED, command.edition().since())
                        .stream())
                .sorted(Comparator.comparing(change -> change.after().id()))
                .toList();
        assignments.addAll(assigned);
        assignments.reviseAll(revised);
        assignments.saveAll(cancelled);
    }

    private Map<Share, Assignment> known(UUID planId) {
        Map<Share, Assignment> known = new HashMap<>();
        assignments
                .lockPlan(planId)
                .forEach(found -> known.put(new Share(found.task().taskId(), found.agencyCode()), found));
        return known;
    }

    private record Share(UUID taskId, String agencyCode) {}
}
