package vn.cchc.kpi.threshold;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.catalogue.Direction;

/// A target as its plan states it.
///
/// @param planStatus `ACTIVE`, `CLOSED`, `CANCELLED` or `SUPERSEDED`
/// @param value      the plan's own number; absent when it names none
record NumberedTarget(
        UUID planId,
        String code,
        String agencyCode,
        String planStatus,
        String indicator,
        Operator operator,
        @Nullable BigDecimal value) {

    boolean waitsForANumber() {
        return value == null && mayWait();
    }

    boolean mayWait() {
        return operator == Operator.EXTERNAL_TARGET || operator == Operator.RANK_GROUP;
    }

    boolean isAssessed() {
        return planStatus.equals("ACTIVE") || planStatus.equals("CLOSED");
    }

    /// Whether less is better: a rank always, else what the indicator says.
    boolean lessIsBetter(@Nullable Direction direction) {
        return operator == Operator.RANK_GROUP || direction == Direction.LOWER_BETTER;
    }
}
