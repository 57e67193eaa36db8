package vn.cchc.kpi.task;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.WindowRule;
import vn.cchc.kpi.task.TaskFact.Assigned;
import vn.cchc.kpi.task.TaskFact.Completed;
import vn.cchc.kpi.task.TaskFact.DeadlineMissed;
import vn.cchc.kpi.task.TaskFact.NotArisen;
import vn.cchc.kpi.task.TaskFact.OccurrenceCompleted;
import vn.cchc.kpi.task.TaskFact.Triggered;

/// An assignment as far as it is counted. Facts in any order, and any number of times, fold to the same state: dates
/// and outcome each follow the highest version that spoke of them, missed and kept due dates only accumulate.
record Assignment(
        UUID id,
        UUID planId,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate closesOn,
        long scheduleVersion,
        Outcome outcome,
        @Nullable LocalDate doneOn,
        long outcomeVersion,
        Set<Integer> missed,
        Set<Integer> kept,
        LocalDate asOf) {

    /// The month of assignments that have no date at all.
    static final LocalDate UNDATED = LocalDate.of(9998, 12, 15);

    Assignment {
        missed = Set.copyOf(missed);
        kept = Set.copyOf(kept);
    }

    static Assignment unknown(UUID id, UUID planId) {
        return new Assignment(id, planId, null, null, 0, Outcome.OPEN, null, 0, Set.of(), Set.of(), LocalDate.EPOCH);
    }

    Assignment after(TaskFact fact) {
        Assignment seen = seenOn(fact.occurredOn());
        return switch (fact) {
            case Assigned assigned -> seen.scheduled(assigned.dueOn(), assigned.closesOn(), assigned.version());
            case Triggered triggered -> seen.scheduled(triggered.dueOn(), null, triggered.version());
            case Completed done ->
                seen.ended(done.onTime() ? Outcome.DONE_ON_TIME : Outcome.DONE_LATE, done.doneOn(), done.version());
            case NotArisen over -> seen.ended(Outcome.NOT_ARISEN, null, over.version());
            case DeadlineMissed passed -> seen.due(with(missed, passed.seq()), kept);
            case OccurrenceCompleted done -> seen.due(missed, with(kept, done.seq()));
        };
    }

    /// What it adds to the counters of its month.
    Tally tally() {
        if (outcome == Outcome.NOT_ARISEN) {
            return new Tally(month(), 0, 0, 0, 0);
        }
        boolean overdue = outcome == Outcome.OPEN && !kept.containsAll(missed);
        return new Tally(
                month(),
                1,
                outcome == Outcome.DONE_ON_TIME ? 1 : 0,
                outcome == Outcome.DONE_LATE ? 1 : 0,
                overdue ? 1 : 0);
    }

    /// First day of the reporting month it counts in: that of its due date, else of its closing date, else of the day
    /// it was done.
    private LocalDate month() {
        LocalDate date = dueOn != null ? dueOn : closesOn != null ? closesOn : doneOn;
        if (date == null) {
            return UNDATED;
        }
        WindowRule rule = WindowRule.DAY_14;
        return rule.cutOff(rule.monthOf(date).minusMonths(1)).plusDays(1);
    }

    private Assignment seenOn(LocalDate day) {
        return day.isAfter(asOf)
                ? new Assignment(
                        id,
                        planId,
                        dueOn,
                        closesOn,
                        scheduleVersion,
                        outcome,
                        doneOn,
                        outcomeVersion,
                        missed,
                        kept,
                        day)
                : this;
    }

    private Assignment scheduled(@Nullable LocalDate due, @Nullable LocalDate closes, long version) {
        return version > scheduleVersion
                ? new Assignment(id, planId, due, closes, version, outcome, doneOn, outcomeVersion, missed, kept, asOf)
                : this;
    }

    private Assignment ended(Outcome how, @Nullable LocalDate done, long version) {
        return version > outcomeVersion
                ? new Assignment(id, planId, dueOn, closesOn, scheduleVersion, how, done, version, missed, kept, asOf)
                : this;
    }

    private Assignment due(Set<Integer> nowMissed, Set<Integer> nowKept) {
        return new Assignment(
                id,
                planId,
                dueOn,
                closesOn,
                scheduleVersion,
                outcome,
                doneOn,
                outcomeVersion,
                nowMissed,
                nowKept,
                asOf);
    }

    private static Set<Integer> with(Set<Integer> some, int another) {
        Set<Integer> more = new TreeSet<>(some);
        more.add(another);
        return more;
    }
}
