package vn.cchc.report.journal.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A plan that was in force no longer is.
///
/// @param supersededBy plan that took its place
public record PlanClosed(
        UUID planId,
        String agencyCode,
        Status status,
        @Nullable UUID supersededBy,
        String reason,
        long version,
        LocalDate occurredOn)
        implements Fact {

    /// How it ended. What is open in a plan that was summed up stays open in the figures; a plan that was cancelled
    /// or superseded leaves them.
    public enum Status {
        CLOSED,
        CANCELLED,
        SUPERSEDED
    }
}
