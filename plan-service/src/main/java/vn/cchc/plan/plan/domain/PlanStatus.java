package vn.cchc.plan.plan.domain;

import java.util.EnumSet;
import java.util.Set;

/// Where a plan stands, from the first draft to its end.
///
/// ```
/// import ──> DRAFT ──> REVIEW ──> SUBMITTED ──sign──> SIGNED ──activate──> ACTIVE ──amend──> AMENDED ──amend──┐
///             ^ │ │      │         ^  │                                    ^                   ^               │
///             │ │ └──────┼─submit──┘  │                                    │                   └───────────────┘
///             │ └────────┼────────────┼────activate (signed elsewhere)─────┘
///             └──return──┴────────────┘
///
/// ACTIVE, AMENDED ──> CLOSED or SUPERSEDED
/// everything that has not ended ──> CANCELLED
/// ```
/// A draft may be incomplete and corrected. What is signed changes only by a later edition.
public enum PlanStatus {
    /// Being written; only the issuer and the agencies above it see it.
    DRAFT(Move.REVIEW, Move.SUBMIT, Move.ACTIVATE, Move.CANCEL),
    /// Shown to the units below for comments; still being corrected.
    REVIEW(Move.RETURN, Move.SUBMIT, Move.CANCEL),
    /// Laid before the leader who signs; no longer corrected.
    SUBMITTED(Move.RETURN, Move.SIGN, Move.CANCEL),
    /// Signed and numbered; not yet in force.
    SIGNED(Move.ACTIVATE, Move.CANCEL),
    /// In force as it was signed.
    ACTIVE(Move.AMEND, Move.CLOSE, Move.CANCEL, Move.SUPERSEDE),
    /// In force in a later edition.
    AMENDED(Move.AMEND, Move.CLOSE, Move.CANCEL, Move.SUPERSEDE),
    /// Its time is over and it was summed up.
    CLOSED,
    /// Given up, before or after it came into force.
    CANCELLED,
    /// Another plan took its place.
    SUPERSEDED;

    /// What people do to a plan as a whole.
    public enum Move {
        REVIEW,
        RETURN,
        SUBMIT,
        SIGN,
        ACTIVATE,
        AMEND,
        CLOSE,
        CANCEL,
        SUPERSEDE
    }

    private final Set<Move> moves = EnumSet.noneOf(Move.class);

    PlanStatus(Move... moves) {
        for (Move move : moves) {
            this.moves.add(move);
        }
    }

    public boolean allows(Move move) {
        return moves.contains(move);
    }

    /// Whether its rows may still be corrected.
    public boolean isOpen() {
        return this == DRAFT || this == REVIEW;
    }

    /// Whether its tasks are owed.
    public boolean isInForce() {
        return this == ACTIVE || this == AMENDED;
    }

    /// Whether everybody may read it, unless its issuer keeps it internal: it is signed, whatever became of it.
    public boolean isOpenToAll() {
        return switch (this) {
            case SIGNED, ACTIVE, AMENDED, CLOSED, SUPERSEDED -> true;
            case DRAFT, REVIEW, SUBMITTED, CANCELLED -> false;
        };
    }

    /// Whether it is still on its way into force.
    public boolean isBeforeForce() {
        return switch (this) {
            case DRAFT, REVIEW, SUBMITTED, SIGNED -> true;
            case ACTIVE, AMENDED, CLOSED, CANCELLED, SUPERSEDED -> false;
        };
    }
}
