package vn.cchc.plan.appendix.prose;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.TargetOperator;
import vn.cchc.plan.plan.domain.document.Threshold;

/// Something to be reached, as one sentence words it.
///
/// @param start    place in the sentence
/// @param end      behind its last character
/// @param demanded whether words say that it is to be reached
record Quantity(
        int start,
        int end,
        TargetOperator operator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal stretch,
        @Nullable String unit,
        boolean demanded) {

    Threshold threshold() {
        return new Threshold(operator, value, stretch, unit);
    }
}
