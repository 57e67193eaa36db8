package vn.cchc.kpi.rollup.domain;

import java.util.Optional;
import vn.cchc.kpi.catalogue.Direction;

/// How a figure moved since another period.
public enum Change {
    BETTER,
    WORSE,
    SAME;

    /// Empty when one of them is no figure, or when it differs and neither way is better.
    public static Optional<Change> of(Sum now, Sum then, Direction direction) {
        if (now.state() != State.COUNTED || then.state() != State.COUNTED) {
            return Optional.empty();
        }
        int order = now.against(then);
        if (order == 0) {
            return Optional.of(SAME);
        }
        return switch (direction) {
            case NEUTRAL -> Optional.empty();
            case HIGHER_BETTER -> Optional.of(order > 0 ? BETTER : WORSE);
            case LOWER_BETTER -> Optional.of(order < 0 ? BETTER : WORSE);
        };
    }
}
