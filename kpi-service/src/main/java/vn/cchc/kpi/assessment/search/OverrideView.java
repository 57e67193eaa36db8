package vn.cchc.kpi.assessment.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.kpi.assessment.domain.Status;

/// An override as given out.
@Schema(name = "AssessmentOverride", description = "What a person says instead of what was computed")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OverrideView(
        Status status,
        String reason,
        String by,
        Instant at,

        @Schema(description = "The last day it counts") LocalDate expiresOn,

        List<EvidenceView> evidence) {

    public OverrideView {
        evidence = List.copyOf(evidence);
    }
}
