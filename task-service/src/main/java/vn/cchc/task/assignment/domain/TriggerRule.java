package vn.cchc.task.assignment.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskTriggered;
import vn.cchc.task.assignment.domain.AssignmentRefusal.AlreadyTriggered;
import vn.cchc.task.assignment.domain.AssignmentRefusal.DueBeforeTrigger;
import vn.cchc.task.assignment.domain.AssignmentRefusal.DueDateNeeded;
import vn.cchc.task.assignment.domain.AssignmentRefusal.NothingToTrigger;
import vn.cchc.task.assignment.domain.AssignmentRefusal.TriggeredInFuture;
import vn.cchc.task.assignment.domain.AssignmentStatus.Move;

/// Recording that the condition of a task came true.
///
/// A document registered late revives a task that seemed not to have arisen. One without a due date may be followed
/// by another that sets it. Where a condition needs several facts at once, the trigger is recorded with the last of
/// them.
public final class TriggerRule {

    private TriggerRule() {}

    public static AssignmentChange trigger(Assignment before, Triggering by, DueDates dates, LocalDate today) {
        Legality.require(before.status(), Move.TRIGGER);
        requireSense(before, by, today);
        Progress progress = before.progress();
        LocalDate dueOn = by.dueOn();
        int number = Numbering.of(before.task(), by, dates).ofTrigger();
        List<Occurrence> dated = dueOn == null
                ? progress.occurrences()
                : with(Occurrence.of(dates.dueBy(number, dueOn)), progress.occurrences());
        AssignmentStatus next = before.status().isUntouched() ? AssignmentStatus.ASSIGNED : before.status();
        return AssignmentChange.of(
                before, progress.triggered(next, by, dated), new TaskTriggered(by.triggeredOn(), by));
    }

    /// In its place among the others, which keep their numbers.
    private static List<Occurrence> with(Occurrence set, List<Occurrence> items) {
        return Stream.concat(items.stream(), Stream.of(set))
                .sorted(Comparator.comparingInt(Occurrence::seq))
                .toList();
    }

    private static void requireSense(Assignment before, Triggering by, LocalDate today) {
        if (!before.task().isOpenEnded()) {
            throw new AssignmentRefused(new NothingToTrigger());
        }
        Triggering earlier = before.progress().trigger();
        LocalDate dueOn = by.dueOn();
        if (earlier != null && (earlier.dueOn() != null || dueOn == null)) {
            throw new AssignmentRefused(new AlreadyTriggered(earlier.triggeredOn()));
        }
        if (by.triggeredOn().isAfter(today)) {
            throw new AssignmentRefused(new TriggeredInFuture(by.triggeredOn(), today));
        }
        if (dueOn == null && before.status() == AssignmentStatus.NEEDS_DATE) {
            throw new AssignmentRefused(new DueDateNeeded());
        }
        if (dueOn != null && dueOn.isBefore(by.triggeredOn())) {
            throw new AssignmentRefused(new DueBeforeTrigger(dueOn, by.triggeredOn()));
        }
    }
}
