package vn.cchc.kpi.assessment.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.Gap;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.kpi.assessment.domain.Verdict;

/// An assessment as given out.
@Schema(name = "Assessment", description = "Where one target of a plan stands in one period")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentView(
        UUID id,
        UUID planId,
        @Nullable String planNumber,

        @Schema(
                description =
                        "ACTIVE, CLOSED, CANCELLED or SUPERSEDED; after the last two nothing is assessed any more",
                enumeration = {"ACTIVE", "CLOSED", "CANCELLED", "SUPERSEDED"})
        String planStatus,

        String targetCode,
        String targetText,
        String area,
        String indicator,
        int definitionVersion,
        String agencyCode,
        PeriodView period,
        Operator operator,
        @Nullable BigDecimal targetValue,
        @Nullable BigDecimal stretchValue,
        @Nullable String unit,
        String strength,

        @Schema(description = "Count above the line; for ranks the rank") @Nullable
        Long numerator,

        @Schema(description = "Count below the line; absent for counts and ranks") @Nullable
        Long denominator,

        @Schema(description = "Percent, count or rank; absent without data") @Nullable
        BigDecimal value,

        @Schema(description = "Every ratio of a composite indicator; the worst one speaks above")
        List<PartView> parts,

        @Schema(
                description =
                        "Distance from the target: percentage points, counts or ranks. Negative falls short; absent"
                                + " when there is nothing to compare",
                examples = "-1.0102")
        @Nullable
        BigDecimal gap,

        @Schema(
                description = "By how much the count above the line would have to change over today's denominator",
                examples = "10")
        @Nullable
        Long missing,

        @Schema(description = "The one that counts: an override while there is one")
        Status status,

        @Schema(description = "As computed; given while an override counts instead") @Nullable
        Status computedStatus,

        @Nullable ReasonView reason,
        @Nullable OverrideView override,
        boolean provisional,
        @Nullable LocalDate dataAsOf,

        @Schema(description = "End of the newest data window in the figures; absent for what has no windows") @Nullable
        LocalDate coversTo,

        long version,
        Instant assessedAt) {

    @Schema(name = "AssessmentPeriod")
    public record PeriodView(String code, int year, LocalDate from, LocalDate to) {}

    @Schema(name = "AssessmentPart")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartView(
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal value,
            Status status,
            @Nullable BigDecimal gap,
            @Nullable Long missing) {

        static PartView of(Verdict.Part part) {
            Gap gap = part.gap();
            return new PartView(
                    part.numerator(),
                    part.denominator(),
                    part.value(),
                    part.status(),
                    gap == null ? null : gap.distance(),
                    gap == null ? null : gap.missing());
        }
    }
}
