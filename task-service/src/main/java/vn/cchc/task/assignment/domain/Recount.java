package vn.cchc.task.assignment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.calendar.deadline.DueItem;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskAssigned;

/// How a changed calendar moves the days of work that is owed. The task stays the same, and so does its progress.
public final class Recount {

    private Recount() {}

    /// Empty when no day moves, or when the work is over. What was done keeps the day it was done for.
    public static Optional<AssignmentChange> recount(Assignment before, DueDates dates, LocalDate today) {
        if (!isOwed(before.status())) {
            return Optional.empty();
        }
        List<DueItem> items = items(before, dates);
        List<Occurrence> moved = before.progress().occurrences().stream()
                .map(old -> moved(old, items, today))
                .toList();
        if (moved.equals(before.progress().occurrences())) {
            return Optional.empty();
        }
        Assignment after = new Assignment(
                before.id(),
                before.version() + 1,
                before.task(),
                before.agencyCode(),
                before.assignedOn(),
                dates.closesOn(before.task().deadline()).orElse(null),
                before.owedUntil(),
                before.progress().with(moved));
        return Optional.of(new AssignmentChange(before.version(), after, List.of(new TaskAssigned(today))));
    }

    private static boolean isOwed(AssignmentStatus status) {
        return status.isOpen() || status == AssignmentStatus.REPORTED_DONE;
    }

    /// The days of the present deadline and the one a trigger has set, by their [Numbering]. What was reported of
    /// earlier editions has other numbers, and keeps its day.
    private static List<DueItem> items(Assignment assignment, DueDates dates) {
        List<DueItem> items =
                new ArrayList<>(dates.occurrences(assignment.task().deadline()));
        Triggering trigger = assignment.progress().trigger();
        LocalDate set = trigger == null ? null : trigger.dueOn();
        if (set != null) {
            items.add(
                    dates.dueBy(Numbering.of(assignment.task(), trigger, dates).ofTrigger(), set));
        }
        return items;
    }

    private static Occurrence moved(Occurrence old, List<DueItem> items, LocalDate today) {
        return items.stream()
                .filter(item -> item.seq() == old.seq() && item.kind() == old.kind())
                .findFirst()
                .map(item -> old.moved(item, today))
                .orElse(old);
    }
}
