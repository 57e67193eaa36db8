package vn.cchc.kpi.whatif.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// The condition that a ratio reaches its goal, as a line in the number of further units: from `start`, `slope` for
/// each unit, not below zero. Whole numbers only, so that it holds for counts of any size.
///
/// @param strict  whether zero is not enough
/// @param exact   whether it must be zero, not more
record Shortfall(BigDecimal start, BigDecimal slope, boolean strict, boolean exact) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// At least (or more than) `goal` percent, or counts.
    static Shortfall atLeast(Counted counted, Way way, BigDecimal goal, boolean strict) {
        BigDecimal scale = counted.isCount() ? BigDecimal.ONE : HUNDRED;
        BigDecimal below = counted.isCount() ? BigDecimal.ZERO : BigDecimal.valueOf(way.below());
        return new Shortfall(
                scale.multiply(number(counted.numerator())).subtract(goal.multiply(number(counted.below()))),
                scale.multiply(BigDecimal.valueOf(way.above())).subtract(goal.multiply(below)),
                strict,
                false);
    }

    static Shortfall atMost(Counted counted, Way way, BigDecimal goal) {
        Shortfall least = atLeast(counted, way, goal, false);
        return new Shortfall(least.start.negate(), least.slope.negate(), false, false);
    }

    /// All of them: the counts are the same.
    static Shortfall all(Counted counted, Way way) {
        return new Shortfall(
                number(counted.numerator()).subtract(number(counted.below())),
                BigDecimal.valueOf(way.above() - way.below()),
                false,
                true);
    }

    /// A smaller ratio, or count, than before.
    static Shortfall lessThan(Counted counted, Way way, Counted before) {
        BigDecimal below = counted.isCount() ? BigDecimal.ZERO : BigDecimal.valueOf(way.below());
        return new Shortfall(
                number(before.numerator())
                        .multiply(number(counted.below()))
                        .subtract(number(counted.numerator()).multiply(number(before.below()))),
                number(before.numerator())
                        .multiply(below)
                        .subtract(BigDecimal.valueOf(way.above()).multiply(number(before.below()))),
                true,
                false);
    }

    private static BigDecimal number(long count) {
        return BigDecimal.valueOf(count);
    }

    /// The smallest number of units, `least` or more, that meets it; absent when none does.
    @Nullable
    BigDecimal units(BigDecimal least) {
        if (isMet(least)) {
            return least;
        }
        if (slope.signum() <= 0) {
            return null;
        }
        BigDecimal crossing = start.negate().divide(slope, 0, RoundingMode.CEILING);
        BigDecimal units = isMet(crossing) ? crossing : crossing.add(BigDecimal.ONE);
        return units.compareTo(least) > 0 && isMet(units) ? units : null;
    }

    private boolean isMet(BigDecimal units) {
        int sign = start.add(slope.multiply(units)).signum();
        return exact ? sign == 0 : strict ? sign > 0 : sign >= 0;
    }
}
