package vn.cchc.kpi.task;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.WindowRule;
import vn.cchc.kpi.task.TaskFact.Assigned;
import vn.cchc.kpi.task.TaskFact.Cancelled;
import vn.cchc.kpi.task.TaskFact.Completed;
import vn.cchc.kpi.task.TaskFact.DeadlineMissed;
import vn.cchc.kpi.task.TaskFact.NotArisen;
import vn.cchc.kpi.task.TaskFact.OccurrenceCompleted;
import vn.cchc.kpi.task.TaskFact.Triggered;

/// An assignment as far as it is counted. Facts in any order, and any number of times, fold to the same state:
/// schedule and ending each follow the highest version that spoke of them, missed and kept due dates only accumulate.
///
/// @param lead      absent until the assignment itself was heard of
/// @param withdrawn whether the plan in force no longer names the unit as lead of the task
record Assignment(
        UUID id,
        UUID planId,
        @Nullable Lead lead,
        Schedule schedule,
        Ending ending,
        Set<LocalDate> missed,
        Set<LocalDate> kept,
        LocalDate asOf,
        boolean withdrawn) {

    /// The month of assignments that have no date at all.
    static final LocalDate UNDATED = LocalDate.of(9998, 12, 15);

    Assignment {
        missed = Set.copyOf(missed);
        kept = Set.copyOf(kept);
    }

    static Assignment unknown(UUID id, UUID planId) {
        return new Assignment(
                id, planId, null, Schedule.UNKNOWN, Ending.NONE, Set.of(), Set.of(), LocalDate.EPOCH, false);
    }

    Assignment after(TaskFact fact) {
        Assignment seen = seenOn(fact.occurredOn());
        return switch (fact) {
            case Assigned assigned ->
                seen.ledBy(assigned.lead())
                        .scheduled(assigned.schedule())
                        .ended(new Ending(Outcome.OPEN, null, assigned.version()));
            case Triggered triggered ->
                seen.scheduled(new Schedule(triggered.dueOn(), null, Set.of(), triggered.version()))
                        .ended(new Ending(Outcome.OPEN, null, triggered.version()));
            case Completed done -> {
                Outcome outcome = done.onTime() ? Outcome.DONE_ON_TIME : Outcome.DONE_LATE;
                yield seen.ended(new Ending(outcome, done.doneOn(), done.version()));
            }
            case NotArisen over -> seen.ended(new Ending(Outcome.NOT_ARISEN, null, over.version()));
            case Cancelled gone -> seen.ended(new Ending(Outcome.CANCELLED, null, gone.version()));
            case DeadlineMissed passed -> seen.due(with(missed, passed.dueOn()), kept);
            case OccurrenceCompleted done -> seen.due(missed, with(kept, done.dueOn()));
        };
    }

    Assignment withdrawn(boolean now) {
        return new Assignment(id, planId, lead, schedule, ending, missed, kept, asOf, now);
    }

    /// What it adds to the counters of its month.
    Tally tally() {
        Outcome outcome = ending.outcome();
        if (withdrawn || outcome == Outcome.NOT_ARISEN || outcome == Outcome.CANCELLED) {
            return new Tally(month(), 0, 0, 0, 0);
        }
        return new Tally(
                month(),
                1,
                outcome == Outcome.DONE_ON_TIME ? 1 : 0,
                outcome == Outcome.DONE_LATE ? 1 : 0,
                isOverdue() ? 1 : 0);
    }

    private boolean isOverdue() {
        return ending.outcome() == Outcome.OPEN
                && missed.stream().anyMatch(date -> !kept.contains(date) && schedule.includes(date));
    }

    /// First day of the reporting month it counts in: that of its due date, else of its closing date, else of the day
    /// it was done.
    private LocalDate month() {
        LocalDate due = schedule.dueOn() != null ? schedule.dueOn() : schedule.closesOn();
        LocalDate date = due != null ? due : ending.doneOn();
        if (date == null) {
            return UNDATED;
        }
        WindowRule rule = WindowRule.DAY_14;
        return rule.cutOff(rule.monthOf(date).minusMonths(1)).plusDays(1);
    }

    private Assignment seenOn(LocalDate day) {
        return day.isAfter(asOf)
                ? new Assignment(id, planId, lead, schedule, ending, missed, kept, day, withdrawn)
                : this;
    }

    /// An assignment is one unit's share of one task from beginning to end.
    private Assignment ledBy(@Nullable Lead told) {
        return lead == null && told != null
                ? new Assignment(id, planId, told, schedule, ending, missed, kept, asOf, withdrawn)
                : this;
    }

    private Assignment scheduled(Schedule told) {
        return new Assignment(id, planId, lead, schedule.or(told), ending, missed, kept, asOf, withdrawn);
    }

    private Assignment ended(Ending told) {
        return new Assignment(id, planId, lead, schedule, ending.or(told), missed, kept, asOf, withdrawn);
    }

    private Assignment due(Set<LocalDate> nowMissed, Set<LocalDate> nowKept) {
        return new Assignment(id, planId, lead, schedule, ending, nowMissed, nowKept, asOf, withdrawn);
    }

    private static Set<LocalDate> with(Set<LocalDate> some, LocalDate another) {
        Set<LocalDate> more = new TreeSet<>(some);
        more.add(another);
        return more;
    }
}
