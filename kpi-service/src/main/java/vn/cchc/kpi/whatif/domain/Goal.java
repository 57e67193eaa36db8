package vn.cchc.kpi.whatif.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.catalogue.Direction;

/// What is to be reached: the target itself, or the same target with another number.
///
/// @param target the target as the assessor will hold figures against it
public record Goal(Target target, Direction direction) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /// @param number instead of the target's own; absent for that
    /// @throws WhatIfRefused when no number of units answers the question
    public static Goal of(Target target, Direction direction, @Nullable BigDecimal number) {
        Goal goal = new Goal(number == null ? target : with(target, direction, number), direction);
        goal.requireCountable();
        return goal;
    }

    private static Target with(Target target, Direction direction, BigDecimal number) {
        Operator operator = switch (target.operator()) {
            case EQ_ALL -> number.compareTo(ALL) == 0 ? Operator.EQ_ALL : Operator.GE;
            case DECREASE, MINIMISE, EXTERNAL_TARGET ->
                direction == Direction.LOWER_BETTER ? Operator.EXTERNAL_TARGET : Operator.GE;
            case GE, GT, COUNT_GE, REDUCE_PCT, RANK_LE, RANK_GROUP -> target.operator();
        };
        return new Target(
                target.code(),
                target.text(),
                target.area(),
                target.indicator(),
                operator,
                number,
                null,
                target.unit(),
                target.strength(),
                target.scope(),
                target.baselineYear());
    }

    private void requireCountable() {
        switch (target.operator()) {
            case RANK_LE, RANK_GROUP -> throw new WhatIfRefused(new WhatIfRefusal.RankedByOthers());
            case MINIMISE -> throw new WhatIfRefused(new WhatIfRefusal.NoGoal());
            case GE, GT, COUNT_GE, REDUCE_PCT, EXTERNAL_TARGET -> {
                if (target.value() == null) {
                    throw new WhatIfRefused(new WhatIfRefusal.NoGoal());
                }
            }
            case EQ_ALL, DECREASE -> {}
        }
    }

    boolean isAtMost() {
        return target.operator() == Operator.DECREASE
                || (target.operator() == Operator.EXTERNAL_TARGET && direction == Direction.LOWER_BETTER);
    }

    boolean comparesWithBefore() {
        return target.operator() == Operator.DECREASE;
    }
}
