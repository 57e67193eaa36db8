package vn.cchc.plan.plan.domain.document;

import java.math.BigDecimal;
import vn.cchc.plan.folding.Folded;

/// Which of two targets for the same thing asks for more.
public enum TargetComparison {
    SAME,
    STRICTER,
    WEAKER,
    /// More in one respect, less in another: a higher value that is only striven for.
    MIXED,
    /// Their operators say different things.
    INCOMPARABLE;

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /// Whether both measure the same indicator for the same units.
    public static boolean measureTheSame(PlanTarget one, PlanTarget other) {
        return one.indicator().equals(other.indicator()) && scope(one).equals(scope(other));
    }

    /// How `below` stands to `above`. A value that is missing or that a superior sets later departs from nothing.
    public static TargetComparison of(PlanTarget below, PlanTarget above) {
        TargetComparison value = ofValues(below, above);
        if (value == INCOMPARABLE) {
            return value;
        }
        TargetComparison strength = of(rank(below.strength()) - rank(above.strength()));
        if (value == strength || strength == SAME) {
            return value;
        }
        return value == SAME ? strength : MIXED;
    }

    private static TargetComparison ofValues(PlanTarget below, PlanTarget above) {
        Threshold mine = below.threshold();
        Threshold theirs = above.threshold();
        if (isLater(mine) || isLater(theirs)) {
            return SAME;
        }
        TargetOperator operator = theirs.operator();
        if (isShare(mine.operator()) && isShare(operator)) {
            return ofShares(mine, theirs);
        }
        if (mine.operator() != operator) {
            return INCOMPARABLE;
        }
        return switch (operator) {
            case COUNT_GE -> ofCounts(below, above);
            case RANK_LE -> of(value(theirs).compareTo(value(mine)));
            case REDUCE_PCT -> of(value(mine).compareTo(value(theirs)));
            case RANK_GROUP, DECREASE, MINIMISE, EXTERNAL_TARGET, EQ_ALL, GE, GT -> SAME;
        };
    }

    /// "Tất cả" is at least 100 %; "trên 60 %" asks for a little more than "từ 60 %".
    private static TargetComparison ofShares(Threshold mine, Threshold theirs) {
        int values = value(mine).compareTo(value(theirs));
        return of(values == 0 ? beyond(mine) - beyond(theirs) : values);
    }

    /// Twice a year is as much as once each half-year; how many report periods a year has is not said here.
    private static TargetComparison ofCounts(PlanTarget below, PlanTarget above) {
        if (below.period() != above.period()
                && (below.period() == TargetPeriod.REPORT_PERIOD || above.period() == TargetPeriod.REPORT_PERIOD)) {
            return INCOMPARABLE;
        }
        return of(inAYear(below).compareTo(inAYear(above)));
    }

    private static BigDecimal inAYear(PlanTarget target) {
        BigDecimal times = target.period() == TargetPeriod.HALF_YEAR ? BigDecimal.TWO : BigDecimal.ONE;
        return value(target.threshold()).multiply(times);
    }

    private static boolean isShare(TargetOperator operator) {
        return operator == TargetOperator.EQ_ALL || operator == TargetOperator.GE || operator == TargetOperator.GT;
    }

    private static boolean isLater(Threshold threshold) {
        return threshold.operator() == TargetOperator.EXTERNAL_TARGET || threshold.lacksValue();
    }

    /// Only asked where the operator needs a value, or means all.
    private static BigDecimal value(Threshold threshold) {
        BigDecimal value = threshold.value();
        return threshold.operator() == TargetOperator.EQ_ALL || value == null ? ALL : value;
    }

    private static int beyond(Threshold threshold) {
        return threshold.operator() == TargetOperator.GT ? 1 : 0;
    }

    private static int rank(TargetStrength strength) {
        return strength == TargetStrength.MUST ? 1 : 0;
    }

    private static TargetComparison of(int difference) {
        return difference == 0 ? SAME : difference > 0 ? STRICTER : WEAKER;
    }

    private static Folded scope(PlanTarget target) {
        String scope = target.scope();
        return Folded.of(scope == null ? "" : scope);
    }
}
