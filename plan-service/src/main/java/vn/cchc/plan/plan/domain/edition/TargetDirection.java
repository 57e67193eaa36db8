package vn.cchc.plan.plan.domain.edition;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.TargetOperator;
import vn.cchc.plan.plan.domain.document.TargetStrength;
import vn.cchc.plan.plan.domain.document.Threshold;

/// Whether a changed target asks for more or for less than before.
public enum TargetDirection {
    TIGHTENED,
    RELAXED,
    /// More in one respect, less in another.
    MIXED,
    /// Other words, or a comparison of another kind: more or less cannot be said.
    REWORDED;

    /// What the change of `before` to `after` amounts to.
    static TargetDirection of(PlanTarget before, PlanTarget after) {
        Set<TargetDirection> found = EnumSet.noneOf(TargetDirection.class);
        add(found, strength(before.strength()) - strength(after.strength()));
        if (before.threshold().operator() == after.threshold().operator()) {
            int sense = sense(after.threshold().operator());
            add(
                    found,
                    sense
                            * compared(
                                    before.threshold().value(),
                                    after.threshold().value()));
            add(
                    found,
                    sense
                            * compared(
                                    before.threshold().stretchValue(),
                                    after.threshold().stretchValue()));
        } else if (isShare(before.threshold()) && isShare(after.threshold())) {
            add(found, ofAll(before.threshold()) - ofAll(after.threshold()));
        }
        return found.isEmpty()
                ? REWORDED
                : found.size() > 1 ? MIXED : found.iterator().next();
    }

    private static void add(Set<TargetDirection> found, int comparison) {
        if (comparison < 0) {
            found.add(TIGHTENED);
        } else if (comparison > 0) {
            found.add(RELAXED);
        }
    }

    private static int strength(TargetStrength strength) {
        return strength == TargetStrength.MUST ? 1 : 0;
    }

    /// 1 where a larger value asks for more, -1 where it asks for less, 0 where no value is compared.
    private static int sense(TargetOperator operator) {
        return switch (operator) {
            case GE, GT, COUNT_GE, REDUCE_PCT -> 1;
            case RANK_LE -> -1;
            case EQ_ALL, RANK_GROUP, DECREASE, MINIMISE, EXTERNAL_TARGET -> 0;
        };
    }

    /// Negative when the value rose; naming a value where there was none counts as rising.
    private static int compared(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null) {
            return after == null ? 0 : -1;
        }
        if (after == null) {
            return 1;
        }
        return before.compareTo(after);
    }

    private static boolean isShare(Threshold threshold) {
        return switch (threshold.operator()) {
            case EQ_ALL, GE, GT -> true;
            case COUNT_GE, RANK_LE, RANK_GROUP, REDUCE_PCT, DECREASE, MINIMISE, EXTERNAL_TARGET -> false;
        };
    }

    private static int ofAll(Threshold threshold) {
        return threshold.operator() == TargetOperator.EQ_ALL ? 1 : 0;
    }
}
