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
public record Occurrence(
        int seq,
        DueItem.Kind kind,
        LocalDate dueOn,
        LocalDate overdueFrom,
        State state,
        @Nullable LocalDate doneOn,
        @Nullable WorkReport report,
        boolean missed) {

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
        return new Occurrence(item.seq(), item.kind(), item.dueOn(), item.overdueFrom(), State.OPEN, null, null, false);
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
        return new Occurrence(seq, kind, dueOn, overdueFrom, State.REPORTED, done.doneOn(), done, missed);
    }

    Occurrence done(LocalDate day) {
        LocalDate done = doneOn == null ? day : doneOn;
        return new Occurrence(seq, kind, dueOn, overdueFrom, State.DONE, done, report, missed);
    }

    Occurrence told() {
        return new Occurrence(seq, kind, dueOn, overdueFrom, state, doneOn, report, true);
    }

    /// The same progress under another number.
    Occurrence numbered(int number) {
        return new Occurrence(number, kind, dueOn, overdueFrom, state, doneOn, report, missed);
    }

    boolean isSameDay(Occurrence other) {
        return kind == other.kind && dueOn.equals(other.dueOn);
    }
}
