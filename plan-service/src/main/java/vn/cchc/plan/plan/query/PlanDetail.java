package vn.cchc.plan.plan.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.LegalBasis;

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
        @Nullable String acceptedReason) {}
