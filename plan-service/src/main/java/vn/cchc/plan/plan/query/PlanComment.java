package vn.cchc.plan.plan.query;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a unit thinks of a plan in review.
///
/// @param agencyCode for which agency they speak
/// @param via        client the comment came through
/// @param pointer    JSON pointer to what of the plan it is about, absent for the whole
@Schema(name = "PlanComment")
public record PlanComment(
        UUID id,
        String agencyCode,
        String by,
        String via,
        Instant at,
        @Nullable String pointer,
        String text) {}
