package vn.cchc.kpi.assessment.domain.judging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.WindowRule;

/// How much of a period is over, in whole reporting months: a finding that depends on the day only changes when a
/// month ends.
///
/// @param elapsed months that are over
/// @param months  months of the period
record Pace(int elapsed, int months) {

    static Pace of(Window window, LocalDate today) {
        YearMonth first = WindowRule.DAY_14.monthOf(window.from());
        int months = between(first, WindowRule.DAY_14.monthOf(window.to())) + 1;
        int elapsed = between(first, WindowRule.DAY_14.monthOf(today));
        return new Pace(Math.clamp(elapsed, 0, months), months);
    }

    static int between(YearMonth from, YearMonth to) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(from, to));
    }

    /// What of `whole` should be there by now.
    BigDecimal shareOf(BigDecimal whole, int decimals, RoundingMode rounding) {
        return whole.multiply(BigDecimal.valueOf(elapsed)).divide(BigDecimal.valueOf(months), decimals, rounding);
    }
}
