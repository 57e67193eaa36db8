package vn.cchc.kpi.assessment.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.AssessmentChange;
import vn.cchc.kpi.assessment.domain.Status;

/// One state an assessment has had.
@Schema(name = "AssessmentState")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentStateView(
        long version,
        int definitionVersion,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        List<AssessmentView.PartView> parts,
        @Nullable BigDecimal gap,
        @Nullable Long missing,

        @Schema(description = "The one that counted: an override while there was one")
        Status status,

        @Nullable Status computedStatus,
        @Nullable ReasonView reason,
        @Nullable OverrideView override,

        @Schema(
                description =
                        "What made the difference to the version before: FIGURES are counts, the terms of the target, or the "
                                + "passing of time; DEFINITION is another version of the indicator")
        AssessmentChange.Cause cause,

        boolean provisional,
        @Nullable LocalDate dataAsOf,
        @Nullable LocalDate coversTo,
        Instant assessedAt) {}
