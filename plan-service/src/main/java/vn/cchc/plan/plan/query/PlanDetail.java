package vn.cchc.plan.plan.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.LegalBasis;
import vn.cchc.plan.plan.domain.document.Signing;

/// A plan by itself, with where it came from and who put it into force.
///
/// @param importedVia      client the import came through
/// @param acceptedFindings ids of the blocking findings taken on at activation
@Schema(name = "Plan")
public record PlanDetail(
        @JsonUnwrapped PlanOverview overview,
        List<String> superiorPlanNumbers,
        List<LegalBasis> legalBases,
        String importedBy,
        String importedVia,
        Instant importedAt,
        @Nullable String activatedBy,
        @Nullable Instant activatedAt,
        List<String> acceptedFindings,
        @Nullable String acceptedReason,
        @Nullable Signing signing,
        @Nullable End end) {

    /// How it ended.
    ///
    /// @param on last day of the plan
    /// @param at when it was told
    @Schema(name = "PlanEnded")
    public record End(
            LocalDate on,
            Instant at,
            String reason,
            @Nullable UUID supersededBy) {}
}
