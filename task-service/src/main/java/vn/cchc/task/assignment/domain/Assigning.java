package vn.cchc.task.assignment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskAssigned;

/// How the activation of a plan makes assignments, and how a later edition of the plan changes them.
public final class Assigning {

    private Assigning() {}

    /// A unit is given a task when the plan, or the edition that has it first, comes into force.
    public static AssignmentChange assign(
            UUID id, PlannedTask task, String agencyCode, DueDates dates, InForce edition) {
        List<Occurrence> items = items(task, dates);
        Assignment assigned = new Assignment(
                id,
                1,
                task,
                agencyCode,
                edition.toldOn(),
                dates.closesOn(task.deadline()).orElse(null),
                null,
                Progress.opening(opening(task, items), items));
        return new AssignmentChange(0, assigned, List.of(new TaskAssigned(edition.since())));
    }

    /// The plan says something new about the task, or has it again. Progress is kept as [CarryOver] tells; a
    /// cancelled assignment goes on from where it stood. Empty when nothing changed, or when the work is over.
    public static Optional<AssignmentChange> revise(
            Assignment before, PlannedTask task, DueDates dates, InForce edition) {
        if (before.status() == AssignmentStatus.COMPLETED || isUnchanged(before, task)) {
            return Optional.empty();
        }
        Progress old = before.progress();
        Triggering trigger = old.trigger();
        Numbering was = Numbering.of(before.task(), trigger, dates);
        Numbering now = Numbering.of(task, trigger, dates);
        List<Occurrence> items = new ArrayList<>(items(task, dates));
        if (trigger != null && trigger.dueOn() != null) {
            items.add(Occurrence.of(dates.dueBy(now.ofTrigger(), trigger.dueOn())));
        }
        AssignmentStatus standing = old.standing();
        AssignmentStatus status = trigger == null && standing.isUntouched() ? opening(task, items) : standing;
        CarryOver carryOver = new CarryOver(edition.toldOn(), before.status() == AssignmentStatus.CANCELLED);
        Assignment after = new Assignment(
                before.id(),
                before.version() + 1,
                task,
                before.agencyCode(),
                before.assignedOn(),
                dates.closesOn(task.deadline()).orElse(null),
                null,
                old.with(carryOver.from(old.occurrences(), was, items, now)).in(status));
        return Optional.of(new AssignmentChange(before.version(), after, List.of(new TaskAssigned(edition.since()))));
    }

    private static boolean isUnchanged(Assignment before, PlannedTask task) {
        return before.status() != AssignmentStatus.CANCELLED
                && before.owedUntil() == null
                && before.task().equals(task);
    }

    private static List<Occurrence> items(PlannedTask task, DueDates dates) {
        return dates.occurrences(task.deadline()).stream().map(Occurrence::of).toList();
    }

    private static AssignmentStatus opening(PlannedTask task, List<Occurrence> items) {
        if (items.isEmpty() && task.needsDate()) {
            return AssignmentStatus.NEEDS_DATE;
        }
        return task.deadline().waitsForTrigger() ? AssignmentStatus.WAITING_TRIGGER : AssignmentStatus.ASSIGNED;
    }
}
