package vn.cchc.kpi.assessment.domain.judging;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import vn.cchc.kpi.assessment.domain.Gap;

/// Measures how far a reading is from its bar.
final class Gaps {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final int DECIMALS = 4;

    private Gaps() {}

    static Gap between(Reading now, Bar bar) {
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
