package vn.cchc.kpi.assessment.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A target as its plan states it.
///
/// @param value        threshold: percent, count or rank
/// @param stretchValue threshold striven for beyond `value`
/// @param scope        `EACH_UNIT` when every unit must reach it alone
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

    private static final String EACH_UNIT = "EACH_UNIT";

    public boolean isForEachUnit() {
        return EACH_UNIT.equals(scope);
    }
}
