package vn.cchc.kpi.whatif.domain;

import org.jspecify.annotations.Nullable;

/// How far it is to the goal on one way.
///
/// @param units   how many units are needed at least, 0 when it is reached; absent when it cannot be reached so
/// @param obstacle why it cannot; absent when it can
/// @param after   the counts with these units; absent when it cannot be reached
public record Step(
        Way way,
        @Nullable Long units,
        @Nullable Obstacle obstacle,
        @Nullable Counted after) {

    /// Why no number of units reaches the goal.
    public enum Obstacle {
        /// Something the formula needs has not been counted.
        NOT_COUNTED,
        /// What it must be compared with has not been counted.
        NOTHING_TO_COMPARE,
        /// There is nothing of which a part could be had: the denominator is zero.
        NOTHING_ARISEN,
        /// No further unit on this way brings it nearer.
        OUT_OF_REACH,
        /// More than any agency counts.
        TOO_MANY
    }

    static Step reached(Way way, long units, Counted after) {
        return new Step(way, units, null, after);
    }

    static Step blocked(Way way, Obstacle obstacle) {
        return new Step(way, null, obstacle, null);
    }

    /// Both together, of two units.
    Step and(Step other) {
        if (units == null || other.units == null) {
            return units == null ? this : other;
        }
        return new Step(way, Math.addExact(units, other.units), null, null);
    }

    Step withoutCounts() {
        return new Step(way, units, obstacle, null);
    }

    public boolean isReachable() {
        return units != null;
    }
}
