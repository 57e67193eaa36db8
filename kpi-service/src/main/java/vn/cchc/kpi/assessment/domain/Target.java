package vn.cchc.kpi.assessment.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A target as its plan states it.
///
/// @param value        threshold: percent, count or rank
/// @param stretchValue threshold striven for beyond `value`
/// @param scope        whom it concerns, as the plan says it; see [UnitScope]
public record Target(
        String code,
        String text,
        String area,
        String indicator,
        Operator operator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal stretchValue,
        @Nullable String unit,
        String strength,
        @Nullable String scope) {

    /// The units that must reach it one by one; empty when it speaks of the agency as a whole.
    public Optional<UnitScope> units() {
        return UnitScope.of(scope);
    }
}
