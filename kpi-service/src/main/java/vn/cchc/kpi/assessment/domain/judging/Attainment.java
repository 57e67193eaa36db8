package vn.cchc.kpi.assessment.domain.judging;

import java.math.BigDecimal;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.catalogue.Direction;

/// Holds a figure against its target, operator by operator.
final class Attainment {

    /// How the figure compares.
    enum Result {
        STRETCHED,
        REACHED,
        MISSED,
        /// There is no pass or fail.
        WATCHED,
        /// What it must be compared with was not counted.
        INCOMPARABLE
    }

    private Attainment() {}

    /// True while nobody has said which number must be reached.
    static boolean isAwaited(Target target) {
        return target.value() == null
                && (target.operator() == Operator.EXTERNAL_TARGET || target.operator() == Operator.RANK_GROUP);
    }

    static Result compare(Question question, Reading now, Reading before) {
        Target target = question.target();
        return switch (target.operator()) {
            case EQ_ALL -> now.isCount() ? atLeast(target, now) : reached(now.above() == now.below());
            case GE, COUNT_GE, REDUCE_PCT -> atLeast(target, now);
            case GT -> target.value() == null ? Result.INCOMPARABLE : reached(now.compareTo(target.value()) > 0);
            case RANK_LE, RANK_GROUP -> atMost(target, now);
            case DECREASE -> decrease(now, before);
            case MINIMISE -> Result.WATCHED;
            case EXTERNAL_TARGET ->
                question.definition().direction() == Direction.LOWER_BETTER
                        ? atMost(target, now)
                        : atLeast(target, now);
        };
    }

    private static Result atLeast(Target target, Reading now) {
        return ranged(target.value(), target.stretchValue(), now::compareTo, 1);
    }

    private static Result atMost(Target target, Reading now) {
        return ranged(target.value(), target.stretchValue(), now::compareTo, -1);
    }

    private static Result ranged(
            @Nullable BigDecimal value,
            @Nullable BigDecimal stretch,
            ToIntFunction<BigDecimal> comparison,
            int better) {
        if (value == null) {
            return Result.INCOMPARABLE;
        }
        if (stretch != null && comparison.applyAsInt(stretch) * better >= 0) {
            return Result.STRETCHED;
        }
        return reached(comparison.applyAsInt(value) * better >= 0);
    }

    private static Result decrease(Reading now, Reading before) {
        return before.isMissing() || before.isNotArisen() ? Result.INCOMPARABLE : reached(now.compareTo(before) < 0);
    }

    private static Result reached(boolean yes) {
        return yes ? Result.REACHED : Result.MISSED;
    }
}
