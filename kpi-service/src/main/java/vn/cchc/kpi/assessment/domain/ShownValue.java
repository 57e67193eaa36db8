package vn.cchc.kpi.assessment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Counts as people read them. Nothing is ever compared by it.
public final class ShownValue {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    private ShownValue() {}

    /// Percent with four decimals, or the bare count.
    ///
    /// @param denominator not zero; absent for a mere count
    public static BigDecimal of(long numerator, @Nullable Long denominator) {
        return denominator == null
                ? BigDecimal.valueOf(numerator)
                : BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP);
    }
}
