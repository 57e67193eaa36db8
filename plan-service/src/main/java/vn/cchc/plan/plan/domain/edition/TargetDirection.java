package vn.cchc.plan.plan.domain.edition;

import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.TargetComparison;

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
        return switch (TargetComparison.of(after, before)) {
            case STRICTER -> TIGHTENED;
            case WEAKER -> RELAXED;
            case MIXED -> MIXED;
            case SAME, INCOMPARABLE -> REWORDED;
        };
    }
}
