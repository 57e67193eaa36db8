package vn.cchc.kpi.threshold;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The number set for a target, and by which document.
///
/// @param value        percent, count or rank to be reached
/// @param stretchValue number striven for beyond it
/// @param baselineYear reporting year to compare with, for targets that name none
record SetNumber(
        BigDecimal value,
        @Nullable BigDecimal stretchValue,
        @Nullable Integer baselineYear,
        String documentNumber,
        LocalDate documentDate,
        String issuer,
        String reason) {

    SetNumber {
        value = plain(value);
        stretchValue = stretchValue == null ? null : plain(stretchValue);
    }

    /// 85, 85.0 and 85.00 are one number.
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
