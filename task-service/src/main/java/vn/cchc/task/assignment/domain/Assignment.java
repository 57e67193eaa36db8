package vn.cchc.task.assignment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.DueItem;
import vn.cchc.task.assignment.domain.AssignmentEvent.DeadlineMissed;
import vn.cchc.task.assignment.domain.AssignmentEvent.OccurrenceCompleted;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskCompleted;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskNotArisen;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskReportedDone;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskReturned;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskStarted;
import vn.cchc.task.assignment.domain.AssignmentRefusal.DoneInFuture;
import vn.cchc.task.assignment.domain.AssignmentRefusal.OccurrenceDone;
import vn.cchc.task.assignment.domain.AssignmentRefusal.OccurrenceNotReported;
import vn.cchc.task.assignment.domain.AssignmentRefusal.OccurrenceUnknown;
import vn.cchc.task.assignment.domain.AssignmentStatus.Move;
import vn.cchc.task.assignment.domain.Occurrence.State;

/// One unit's share of one task. Immutable: every move yields the next assignment and the facts that explain it.
///
/// Moves and states are drawn in [AssignmentStatus]; how a plan makes and changes assignments is in [Assigning], how
/// it ends them in [Ending], how outside facts set a date in [TriggerRule].
///
/// @param agencyCode the lead unit
/// @param assignedOn day the plan, or its first edition with the task, was put into force; what was overdue then was
///                   past due at activation
/// @param closesOn   day after which nothing more is expected, absent when nothing tells
/// @param owedUntil  day the plan was closed, after which no due date is missed any more; absent while it runs
public record Assignment(
        UUID id,
        long version,
        PlannedTask task,
        String agencyCode,
        LocalDate assignedOn,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate owedUntil,
        Progress progress) {

    public Assignment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(agencyCode, "agencyCode");
        Objects.requireNonNull(progress, "progress");
    }

    public AssignmentStatus status() {
        return progress.status();
    }

    /// The last day for the work as a whole, absent for work that has none.
    public Optional<LocalDate> dueOn() {
        return progress.occurrences().stream()
                .filter(item -> item.kind() == DueItem.Kind.DUE)
                .map(Occurrence::dueOn)
                .max(Comparator.naturalOrder());
    }

    /// The next day by which something that binds has to be done.
    public Optional<LocalDate> nextDueOn() {
        return binding()
                .filter(item -> status() != AssignmentStatus.CANCELLED && item.state() == State.OPEN)
                .map(Occurrence::dueOn)
                .min(Comparator.naturalOrder());
    }

    /// Whether a due date had passed on the day the plan, or the amendment that set it, came into force.
    public boolean pastDueAtActivation() {
        return binding().anyMatch(item -> item.wasPastDue(assignedOn));
    }

    public boolean overdue(LocalDate today) {
        return status().isOpen() && binding().anyMatch(item -> item.isOverdue(owed(today)));
    }

    /// The first day on which [#sweep] has something to say, absent when no day will.
    public Optional<LocalDate> sweepOn() {
        if (status() == AssignmentStatus.WAITING_TRIGGER) {
            return task.backstop().map(day -> day.plusDays(1));
        }
        return binding()
                .filter(item -> status().isOpen() && item.state() == State.OPEN && !item.missed())
                .map(Occurrence::overdueFrom)
                .filter(day -> owed(day).equals(day))
                .min(Comparator.naturalOrder());
    }

    public AssignmentChange start(LocalDate today) {
        Legality.require(status(), Move.START);
        return AssignmentChange.of(this, progress.in(AssignmentStatus.IN_PROGRESS), new TaskStarted(today));
    }

    public AssignmentChange reportDone(WorkReport report, LocalDate today) {
        Legality.require(status(), Move.REPORT_DONE);
        refuseFuture(report, today);
        return AssignmentChange.of(
                this, progress.reported(report), new TaskReportedDone(report.doneOn(), report.evidence()));
    }

    public AssignmentChange returnForRework(String reason, LocalDate today) {
        Legality.require(status(), Move.RETURN);
        return AssignmentChange.of(this, progress.returned(reason), new TaskReturned(today, reason));
    }

    /// Completes the whole. Occurrences still open are done with it, and a due date among them that lies before the
    /// day of completion makes it late.
    public AssignmentChange verify() {
        Legality.require(status(), Move.VERIFY);
        WorkReport report = Objects.requireNonNull(progress.report(), "a report");
        Progress done = completed(report, progress.occurrences());
        return AssignmentChange.of(this, done, completion(done));
    }

    /// A unit's word on one occurrence; the world hears of it when it is verified.
    public AssignmentChange reportOccurrence(int seq, WorkReport report, LocalDate today) {
        Legality.require(status(), Move.REPORT_OCCURRENCE);
        Occurrence item = occurrence(seq);
        if (item.state() == State.DONE) {
            throw new AssignmentRefused(new OccurrenceDone(seq));
        }
        refuseFuture(report, today);
        AssignmentStatus next =
                status() == AssignmentStatus.RETURNED ? AssignmentStatus.RETURNED : AssignmentStatus.IN_PROGRESS;
        return AssignmentChange.of(this, replacing(item.reported(report)).in(next));
    }

    /// Accepts one occurrence. The last one completes the assignment, unless a trigger may still add to it.
    public AssignmentChange verifyOccurrence(int seq) {
        Legality.require(status(), Move.VERIFY_OCCURRENCE);
        Occurrence item = occurrence(seq);
        WorkReport report = item.report();
        if (item.state() == State.DONE) {
            throw new AssignmentRefused(new OccurrenceDone(seq));
        }
        if (item.state() != State.REPORTED || report == null) {
            throw new AssignmentRefused(new OccurrenceNotReported(seq));
        }
        Progress verified = replacing(item.done(report.doneOn()));
        var accepted = new OccurrenceCompleted(
                report.doneOn(), seq, item.dueOn(), Timeliness.of(item.dueOn(), report.doneOn()));
        boolean last = verified.occurrences().stream().allMatch(other -> other.state() == State.DONE);
        if (!last || awaitsTrigger()) {
            return AssignmentChange.of(this, verified, accepted);
        }
        Progress done = completed(lastReport(verified.occurrences(), report), verified.occurrences());
        return AssignmentChange.of(this, done, accepted, completion(done));
    }

    /// What the passing of days alone brings about: due dates missed, a condition that did not come true. A plan that
    /// was closed misses nothing more.
    public Optional<AssignmentChange> sweep(LocalDate today) {
        if (status() == AssignmentStatus.WAITING_TRIGGER) {
            return task.backstop()
                    .filter(day -> day.isBefore(today))
                    .map(day -> AssignmentChange.of(
                            this, progress.in(AssignmentStatus.NOT_ARISEN), new TaskNotArisen(day.plusDays(1), day)));
        }
        LocalDate day = owed(today);
        AssignmentEvent[] missed = progress.occurrences().stream()
                .filter(item -> status().isOpen() && item.isNewlyOverdue(day))
                .map(item -> new DeadlineMissed(item.overdueFrom(), item.seq(), item.dueOn()))
                .toArray(AssignmentEvent[]::new);
        return missed.length == 0
                ? Optional.empty()
                : Optional.of(AssignmentChange.of(
                        this, progress.mapping(item -> item.isNewlyOverdue(day) ? item.told() : item), missed));
    }

    /// Whether an outside fact may still add a due date.
    boolean awaitsTrigger() {
        return task.isOpenEnded() && progress.trigger() == null;
    }

    Assignment next(long newVersion, Progress newProgress) {
        return new Assignment(id, newVersion, task, agencyCode, assignedOn, closesOn, owedUntil, newProgress);
    }

    /// The same under a plan that was closed on `day`.
    Assignment closed(LocalDate day) {
        return new Assignment(id, version + 1, task, agencyCode, assignedOn, closesOn, day, progress);
    }

    /// The day that tells what is overdue: time stands still for a plan that was closed.
    private LocalDate owed(LocalDate today) {
        return owedUntil == null || owedUntil.isAfter(today) ? today : owedUntil;
    }

    private Stream<Occurrence> binding() {
        return progress.occurrences().stream().filter(Occurrence::binds);
    }

    private Occurrence occurrence(int seq) {
        return progress.occurrences().stream()
                .filter(item -> item.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new AssignmentRefused(new OccurrenceUnknown(seq)));
    }

    private Progress replacing(Occurrence changed) {
        return progress.mapping(item -> item.seq() == changed.seq() ? changed : item);
    }

    private Progress completed(WorkReport report, List<Occurrence> items) {
        List<Timeliness> judged = new ArrayList<>();
        List<Occurrence> closed = new ArrayList<>();
        for (Occurrence item : items) {
            if (item.binds()) {
                judged.add(item.timeliness(report.doneOn()));
            }
            closed.add(item.done(report.doneOn()));
        }
        return progress.completed(report, closed, Timeliness.worst(judged));
    }

    private TaskCompleted completion(Progress done) {
        WorkReport report = Objects.requireNonNull(done.report());
        return new TaskCompleted(report.doneOn(), dueOn().orElse(null), Objects.requireNonNull(done.timeliness()));
    }

    private static WorkReport lastReport(List<Occurrence> items, WorkReport fallback) {
        return items.stream()
                .map(Occurrence::report)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(WorkReport::doneOn))
                .orElse(fallback);
    }

    private static void refuseFuture(WorkReport report, LocalDate today) {
        if (report.doneOn().isAfter(today)) {
            throw new AssignmentRefused(new DoneInFuture(report.doneOn(), today));
        }
    }
}
