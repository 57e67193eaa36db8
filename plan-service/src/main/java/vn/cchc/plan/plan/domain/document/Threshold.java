package vn.cchc.plan.plan.domain.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The value a target names, and how to compare with it.
///
/// @param stretchValue value striven for beyond the binding one
/// @param unit         unit as shown
public record Threshold(
        TargetOperator operator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal stretchValue,
        @Nullable String unit) {

    /// The value with its unit, as a person writes it: "85%", "2 cuộc".
    public String shown() {
        String number = value == null ? "–" : value.toPlainString();
        return unit == null ? number : unit.startsWith("%") ? number + unit : number + " " + unit;
    }

    public boolean lacksValue() {
        return operator.needsValue() && value == null;
    }
}
