package vn.cchc.task.assignment.domain;

import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.DueDates;

/// How the days of an assignment are numbered: those of the deadline first, then the day a trigger has set or may
/// still set, behind them what was reported of earlier editions.
///
/// @param planned     how many days the deadline has
/// @param triggerable whether a trigger has a number of its own, used or kept free
record Numbering(int planned, boolean triggerable) {

    static Numbering of(PlannedTask task, @Nullable Triggering trigger, DueDates dates) {
        return new Numbering(
                dates.occurrences(task.deadline()).size(),
                task.isOpenEnded() || (trigger != null && trigger.dueOn() != null));
    }

    /// Of the day a trigger sets.
    int ofTrigger() {
        return planned + 1;
    }

    /// Of the first day that only an earlier edition had.
    int firstOfHistory() {
        return planned + (triggerable ? 2 : 1);
    }

    boolean isHistory(Occurrence item) {
        return item.seq() >= firstOfHistory();
    }
}
