package vn.cchc.task.assignment.domain;

import java.util.EnumSet;
import java.util.Set;

/// Where an assignment stands, with the moves that are legal there.
///
/// ```
///  NEEDS_DATE ──trigger──┐        ┌──start──> IN_PROGRESS ──┐
///  WAITING_TRIGGER ──────┼─> ASSIGNED ──────────────────────┼─reportDone─> REPORTED_DONE ─verify─> COMPLETED
///    │        ▲ trigger  │                      RETURNED ───┘                  │
///    backstop │          │                         ▲───────────return──────────┘
///    ▼        │          │
///  NOT_ARISEN ┴──────────┘        verifyOccurrence of the last open occurrence ──────────────────> COMPLETED
/// ```
/// `NEEDS_DATE` may be worked on as well: a text nobody could read is no reason to stop a unit. All but `COMPLETED`
/// become `CANCELLED` when the plan does without them, and go on where they stood when it has them again.
public enum AssignmentStatus {
    ASSIGNED(Move.START, Move.REPORT_DONE, Move.REPORT_OCCURRENCE, Move.VERIFY_OCCURRENCE, Move.TRIGGER),
    WAITING_TRIGGER(Move.TRIGGER),
    NEEDS_DATE(Move.START, Move.REPORT_DONE, Move.TRIGGER),
    IN_PROGRESS(Move.REPORT_DONE, Move.REPORT_OCCURRENCE, Move.VERIFY_OCCURRENCE, Move.TRIGGER),
    REPORTED_DONE(Move.VERIFY, Move.RETURN),
    RETURNED(Move.REPORT_DONE, Move.REPORT_OCCURRENCE, Move.VERIFY_OCCURRENCE, Move.TRIGGER),
    COMPLETED,
    NOT_ARISEN(Move.TRIGGER),
    CANCELLED;

    /// What people can do to an assignment.
    public enum Move {
        START,
        REPORT_DONE,
        VERIFY,
        RETURN,
        TRIGGER,
        REPORT_OCCURRENCE,
        VERIFY_OCCURRENCE
    }

    private final Set<Move> moves = EnumSet.noneOf(Move.class);

    AssignmentStatus(Move... moves) {
        for (Move move : moves) {
            this.moves.add(move);
        }
    }

    public boolean allows(Move move) {
        return moves.contains(move);
    }

    /// Work is owed and nobody has said that it is done.
    public boolean isOpen() {
        return this == ASSIGNED || this == NEEDS_DATE || this == IN_PROGRESS || this == RETURNED;
    }

    /// It counts among what the plan asks for: neither did it not arise nor was it cancelled.
    public boolean counts() {
        return this != NOT_ARISEN && this != CANCELLED;
    }

    /// Nobody has touched it yet: a new version of the plan may decide its status afresh.
    boolean isUntouched() {
        return this == ASSIGNED || this == NEEDS_DATE || this == WAITING_TRIGGER || this == NOT_ARISEN;
    }
}
