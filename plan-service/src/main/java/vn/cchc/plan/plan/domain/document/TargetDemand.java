package vn.cchc.plan.plan.domain.document;

import org.jspecify.annotations.Nullable;

/// What a target asks for, as a finding shows it beside another target. A value, not words: the caller's language is
/// not known here.
///
/// @param period   absent where it tells nothing: the values differ, or the periods do not
/// @param strength absent where both are equally binding
public record TargetDemand(
        Threshold threshold,
        @Nullable TargetPeriod period,
        @Nullable TargetStrength strength) {

    public static TargetDemand of(PlanTarget target, PlanTarget other) {
        Threshold threshold = target.threshold();
        boolean isSameValue = threshold.shown().equals(other.threshold().shown());
        return new TargetDemand(
                threshold,
                isSameValue && target.period() != other.period() ? target.period() : null,
                target.strength() == other.strength() ? null : target.strength());
    }
}
