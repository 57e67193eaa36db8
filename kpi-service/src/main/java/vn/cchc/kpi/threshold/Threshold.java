package vn.cchc.kpi.threshold;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.Operator;

/// One state of what was set for a target.
///
/// @param indicator what the target measured when it was set
/// @param operator  how it was compared then
/// @param number absent once it was taken back
/// @param reason why it was set or taken back
record Threshold(
        long version,
        String indicator,
        Operator operator,
        @Nullable SetNumber number,
        String reason,
        String setBy,
        Instant setAt) {

    boolean says(SetNumber wanted, NumberedTarget target) {
        return wanted.equals(number) && isFor(target);
    }

    /// Whether the target is still the one it was set for: an amendment may give its code to another one.
    boolean isFor(NumberedTarget target) {
        return indicator.equals(target.indicator()) && operator == target.operator();
    }
}
