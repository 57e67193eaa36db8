package vn.cchc.kpi.assessment.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// How far a figure is from its target, exactly.
///
/// @param distance percentage points for ratios, counts or ranks for others; negative falls short, positive is
///     beyond.
///     Points have four decimals, rounded away from zero: what is not quite reached never looks reached
/// @param missing  by how much the count above the line would have to change over today's denominator; 0 once reached
public record Gap(BigDecimal distance, long missing) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final int DECIMALS = 4;

    static Gap of(Reading now, Bar bar) {
        return new Gap(distance(now, bar), missing(now, bar));
    }

    private static BigDecimal distance(Reading now, Bar bar) {
        BigDecimal ahead = BigDecimal.valueOf(now.above())
                .multiply(bar.below())
                .subtract(bar.above().multiply(BigDecimal.valueOf(now.below())));
        BigDecimal good = bar.fewer() ? ahead.negate() : ahead;
        BigDecimal scaled = now.isCount() ? good : good.multiply(HUNDRED);
        BigDecimal exact =
                scaled.divide(BigDecimal.valueOf(now.below()).multiply(bar.below()), DECIMALS, RoundingMode.UP);
        return now.isCount() ? whole(exact) : exact;
    }

    private static BigDecimal whole(BigDecimal count) {
        BigDecimal stripped = count.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static long missing(Reading now, Bar bar) {
        BigInteger bound = bar.bound(BigInteger.valueOf(now.below()));
        BigInteger counted = BigInteger.valueOf(now.above());
        BigInteger missing = bar.fewer() ? counted.subtract(bound) : bound.subtract(counted);
        return missing.max(BigInteger.ZERO).min(LARGEST).longValueExact();
    }
}
