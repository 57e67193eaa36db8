package vn.cchc.plan.plan.domain;

/// Where a plan stands, from the first draft to its end.
///
/// ```
///                 ┌──────────────return──────────────┐
///                 ▼                                   │
/// import ──> DRAFT ──> REVIEW ──> SUBMITTED ──sign──> SIGNED ──activate──> ACTIVE ──amend──> AMENDED ─┐
///             │ └───────────────────^                  ▲                     │                 │  ▲    │
///             └────── activate (signed elsewhere) ─────┼─────────────────────┘                 │  └────┘
///                                                      │                     └────────┬────────┘
///            anything not yet in force ──cancel──> CANCELLED <──────cancel────────────┤
///                                                  CLOSED, SUPERSEDED <───────────────┘
/// ```
/// A draft may be incomplete and corrected. What is signed changes only by a later edition.
public enum PlanStatus {
    /// Being written; only the issuer and the agencies above it see it.
    DRAFT,
    /// Shown to the units below for comments; still being corrected.
    REVIEW,
    /// Laid before the leader who signs; no longer corrected.
    SUBMITTED,
    /// Signed and numbered; not yet in force.
    SIGNED,
    /// In force as it was signed.
    ACTIVE,
    /// In force in a later edition.
    AMENDED,
    /// Its time is over and it was summed up.
    CLOSED,
    /// Given up, before or after it came into force.
    CANCELLED,
    /// Another plan took its place.
    SUPERSEDED;

    /// Whether its rows may still be corrected.
    public boolean isOpen() {
        return this == DRAFT || this == REVIEW;
    }

    /// Whether its tasks are owed.
    public boolean isInForce() {
        return this == ACTIVE || this == AMENDED;
    }

    /// Whether it is still on its way into force.
    public boolean isBeforeForce() {
        return switch (this) {
            case DRAFT, REVIEW, SUBMITTED, SIGNED -> true;
            case ACTIVE, AMENDED, CLOSED, CANCELLED, SUPERSEDED -> false;
        };
    }
}
