package vn.cchc.kpi.whatif.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.kpi.assessment.domain.Verdict.Part;
import vn.cchc.kpi.whatif.domain.Counted;
import vn.cchc.kpi.whatif.domain.Step;
import vn.cchc.kpi.whatif.domain.Step.Obstacle;
import vn.cchc.kpi.whatif.domain.Way;

/// What would be.
@Schema(name = "WhatIfAnswer", description = "How far it is to the goal, and what changes would make of an assessment")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WhatIfView(
        UUID assessmentId,
        String targetCode,
        String indicator,
        String agencyCode,

        @Schema(description = "As it is held against the goal")
        Operator operator,

        @Schema(description = "Percent or count to be reached; absent for a comparison with the year before") @Nullable
        BigDecimal goal,

        @Schema(description = "Whether the goal is reached, with the changes if there are any")
        boolean reached,

        @Schema(description = "As it stands with the figures of now")
        FindingView now,

        @Schema(description = "As it would stand with the changes") @Nullable
        FindingView changed,

        @Schema(description = "How far each ratio of the indicator is from the goal, with the changes if there are any")
        List<RatioView> ratios) {

    @Schema(name = "WhatIfFinding")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingView(
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal value,
            Status status,
            List<PartView> parts) {

        static FindingView of(Verdict verdict) {
            return new FindingView(
                    verdict.numerator(),
                    verdict.denominator(),
                    verdict.value(),
                    verdict.status(),
                    verdict.parts().stream().map(PartView::of).toList());
        }
    }

    @Schema(name = "WhatIfPart")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartView(
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal value,
            Status status) {

        static PartView of(Part part) {
            return new PartView(part.numerator(), part.denominator(), part.value(), part.status());
        }
    }

    @Schema(name = "WhatIfRatio")
    record RatioView(
            @Schema(description = "How many units must reach it one by one; 1 for the agency as a whole")
            int units,

            List<StepView> steps) {}

    /// One way to the goal.
    @Schema(name = "WhatIfStep")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(
            @Schema(
                    description =
                            "NUMERATOR: what is counted already comes to have what is wanted; BOTH: more comes that"
                                    + " has it; LESS_NUMERATOR: less of what is counted has what is not wanted;"
                                    + " DENOMINATOR: more comes that has it not")
            Way way,

            boolean reachable,

            @Schema(description = "The smallest number that reaches the goal; 0 when it is reached") @Nullable
            Long units,

            @Schema(description = "Why no number does") @Nullable
            Obstacle obstacle,

            @Nullable Long numerator,
            @Nullable Long denominator,
            WordsView text) {

        static StepView of(Step step, WordsView text) {
            Counted after = step.after();
            return new StepView(
                    step.way(),
                    step.isReachable(),
                    step.units(),
                    step.obstacle(),
                    after == null ? null : after.numerator(),
                    after == null ? null : after.denominator(),
                    text);
        }
    }

    @Schema(name = "Words", description = "The same in both languages")
    record WordsView(String vi, String en) {}
}
