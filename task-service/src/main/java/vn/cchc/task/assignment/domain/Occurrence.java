package vn.cchc.task.assignment.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.DueItem;

/// One day that matters in an assignment, and what became of it.
///
/// ```
/// OPEN ──report──> REPORTED ──verify──> DONE        reporting again replaces a report not yet verified
///   └────────── assignment completed ────▲
/// ```
/// @param missed whether the world has been told that the day passed without the work done
/// @param setOn  day an amendment set the due date, absent when it is as old as the assignment
public record Occurrence(
        int seq,
        DueItem.Kind kind,
        LocalDate dueOn,
        LocalDate overdueFrom,
        State state,
        @Nullable LocalDate doneOn,
        @Nullable WorkReport report,
        boolean missed,
        @Nullable LocalDate setOn) {

    public Occurrence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(dueOn, "dueOn");
        Objects.requireNonNull(overdueFrom, "overdueFrom");
        Objects.requireNonNull(state, "state");
    }

    /// What became of it.
    public enum State {
        OPEN,
        REPORTED,
        DONE
    }

    static Occurrence of(DueItem item) {
        return new Occurrence(
                item.seq(), item.kind(), item.dueOn(), item.overdueFrom(), State.OPEN, null, null, false, null);
    }

    /// A checkpoint asks for an entry; missing it makes nothing overdue.
    public boolean binds() {
        return kind != DueItem.Kind.CHECKPOINT;
    }

    boolean isOverdue(LocalDate today) {
        return binds() && state == State.OPEN && !overdueFrom.isAfter(today);
    }

    /// Overdue, and nobody has been told.
    boolean isNewlyOverdue(LocalDate today) {
        return isOverdue(today) && !missed;
    }

    Timeliness timeliness(LocalDate done) {
        return Timeliness.of(dueOn, doneOn == null ? done : doneOn);
    }

    Occurrence reported(WorkReport done) {
        return new Occurrence(seq, kind, dueOn, overdueFrom, State.REPORTED, done.doneOn(), done, missed, setOn);
    }

    Occurrence done(LocalDate day) {
        LocalDate done = doneOn == null ? day : doneOn;
        return new Occurrence(seq, kind, dueOn, overdueFrom, State.DONE, done, report, missed, setOn);
    }

    Occurrence told() {
        return new Occurrence(seq, kind, dueOn, overdueFrom, state, doneOn, report, true, setOn);
    }

    /// The same progress under another number.
    Occurrence numbered(int number) {
        return new Occurrence(number, kind, dueOn, overdueFrom, state, doneOn, report, missed, setOn);
    }

    /// The due date came into force on `day`, not with the assignment.
    Occurrence setOn(LocalDate day) {
        return new Occurrence(seq, kind, dueOn, overdueFrom, state, doneOn, report, missed, day);
    }

    /// The same progress on another day: nobody has been told that the new day was missed.
    Occurrence movedTo(Occurrence other, LocalDate day) {
        return new Occurrence(other.seq, kind, other.dueOn, other.overdueFrom, state, doneOn, report, false, day);
    }

    /// Whether its day had passed when it came into force, `assignedOn` unless an amendment set it.
    boolean wasPastDue(LocalDate assignedOn) {
        return !overdueFrom.isAfter(setOn == null ? assignedOn : setOn);
    }

    /// Somebody has reported it.
    boolean hasProgress() {
        return state != State.OPEN;
    }

    /// The same progress, due on another day. Done work keeps its day; a day missed that now lies ahead may be missed
    /// once more.
    Occurrence moved(DueItem to, LocalDate today) {
        return state == State.DONE
                ? this
                : new Occurrence(
                        seq,
                        kind,
                        to.dueOn(),
                        to.overdueFrom(),
                        state,
                        doneOn,
                        report,
                        missed && !to.overdueFrom().isAfter(today),
                        setOn);
    }

    boolean isSameDay(Occurrence other) {
        return kind == other.kind && dueOn.equals(other.dueOn);
    }
}
