package vn.cchc.plan.plan.rest;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.constraint.Visible;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.TargetOperator;
import vn.cchc.plan.plan.domain.document.TargetPeriod;
import vn.cchc.plan.plan.domain.document.TargetStrength;
import vn.cchc.plan.plan.domain.document.Threshold;

/// One target, in and out.
///
/// @param baselineYear within the years of [vn.cchc.kit.time.CivilDay]
@Schema(name = "PlanTarget")
record TargetBody(
        @NotBlank @Visible @Size(max = 50) String code,
        @NotBlank @Visible @Size(max = 4000) String text,
        @NotNull Area area,
        @NotBlank @Visible @Size(max = 100) String indicator,
        @NotNull TargetOperator operator,
        @Nullable @Digits(integer = 15, fraction = 6) BigDecimal value,
        @Nullable @Digits(integer = 15, fraction = 6) BigDecimal stretchValue,
        @Nullable @Size(max = 100) String unit,
        @NotNull TargetStrength strength,
        @NotNull TargetPeriod period,
        @Nullable @Size(max = 1000) String scope,
        @Nullable @Min(1900) @Max(2199) Integer baselineYear,
        @Nullable @Size(max = 50) String sameAs) {

    static TargetBody of(PlanTarget target) {
        Threshold threshold = target.threshold();
        return new TargetBody(
                target.code(),
                target.text(),
                target.area(),
                target.indicator(),
                threshold.operator(),
                threshold.value(),
                threshold.stretchValue(),
                threshold.unit(),
                target.strength(),
                target.period(),
                target.scope(),
                target.baselineYear(),
                target.sameAs());
    }

    PlanTarget toTarget() {
        Threshold threshold = new Threshold(operator, value, stretchValue, unit);
        return new PlanTarget(code, text, area, indicator, threshold, strength, period, scope, baselineYear, sameAs);
    }
}
