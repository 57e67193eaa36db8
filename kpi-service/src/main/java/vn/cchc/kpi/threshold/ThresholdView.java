package vn.cchc.kpi.threshold;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.threshold.ThresholdBody.BasisBody;

/// The number of a target as given out.
@Schema(name = "Threshold")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ThresholdView(
        UUID planId,
        String targetCode,
        String agencyCode,
        Operator operator,

        @Schema(
                description =
                        "Whether the target is judged by it; not when the plan names a number, when an amendment gave the "
                                + "code to another indicator or operator, or when it was taken back")
        boolean inForce,

        @Schema(description = "The number the plan itself names, which wins") @Nullable
        BigDecimal planValue,

        @Schema(description = "Every state, oldest first; the last one is the present one")
        List<StateView> history,

        long version) {

    /// One state.
    @Schema(name = "ThresholdState")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StateView(
            long version,

            @Schema(description = "What the target measured when it was set")
            String indicator,

            Operator operator,

            @Schema(description = "Absent when it was taken back") @Nullable
            BigDecimal value,

            @Nullable BigDecimal stretchValue,
            @Nullable Integer baselineYear,
            @Nullable BasisBody basis,
            String reason,
            String setBy,
            Instant setAt) {

        static StateView of(Threshold state) {
            SetNumber number = state.number();
            return number == null
                    ? new StateView(
                            state.version(),
                            state.indicator(),
                            state.operator(),
                            null,
                            null,
                            null,
                            null,
                            state.reason(),
                            state.setBy(),
                            state.setAt())
                    : new StateView(
                            state.version(),
                            state.indicator(),
                            state.operator(),
                            number.value(),
                            number.stretchValue(),
                            number.baselineYear(),
                            new BasisBody(number.documentNumber(), number.documentDate(), number.issuer()),
                            state.reason(),
                            state.setBy(),
                            state.setAt());
        }
    }

    static ThresholdView of(NumberedTarget target, List<Threshold> history) {
        Threshold present = history.getLast();
        return new ThresholdView(
                target.planId(),
                target.code(),
                target.agencyCode(),
                target.operator(),
                present.number() != null && present.isFor(target) && target.waitsForANumber(),
                target.value(),
                history.stream().map(StateView::of).toList(),
                present.version());
    }
}
