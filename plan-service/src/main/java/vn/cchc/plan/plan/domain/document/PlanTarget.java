package vn.cchc.plan.plan.domain.document;

import org.jspecify.annotations.Nullable;

/// One measurable target (chỉ tiêu).
///
/// @param code      unique in its plan
/// @param indicator definition in the indicator catalogue it is measured by
/// @param scope     whom it concerns, when not the issuer
/// @param sameAs    code of the target this one repeats in other words
public record PlanTarget(
        String code,
        String text,
        Area area,
        String indicator,
        Threshold threshold,
        TargetStrength strength,
        TargetPeriod period,
        @Nullable String scope,
        @Nullable Integer baselineYear,
        @Nullable String sameAs) {}
