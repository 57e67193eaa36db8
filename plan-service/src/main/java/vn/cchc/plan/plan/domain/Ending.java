package vn.cchc.plan.plan.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a plan ended.
///
/// @param status       CLOSED, CANCELLED or SUPERSEDED
/// @param on           last day of the plan
/// @param supersededBy plan that took its place
public record Ending(
        PlanStatus status,
        LocalDate on,
        String reason,
        @Nullable UUID supersededBy) {}
