package vn.cchc.kpi.assessment.domain.judging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.calendar.WindowRule;
import vn.cchc.kpi.assessment.domain.Reason;
import vn.cchc.kpi.assessment.domain.Reason.Code;
import vn.cchc.kpi.assessment.domain.judging.Undecided.Monthly;

/// Inventories: the growth since the earliest one of the year, carried on to the end of the period. With only one
/// inventory: the part of the threshold that is due by now.
final class InventoryOutlook {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private InventoryOutlook() {}

    static Outlook of(Undecided open) {
        Optional<Monthly> earlier = open.earlierInventory();
        if (earlier.isPresent()) {
            return trend(open, earlier.get().reading());
        }
        return open.bar().fewer()
                ? Outlook.bad(Reason.of(Code.NO_TREND_YET)
                        .with("target", open.bar().shown(open.now().isCount())))
                : Outlook.ratioPace(open);
    }

    private static Outlook trend(Undecided open, Reading earlier) {
        YearMonth newest = month(open.now());
        int between = Math.max(1, Pace.between(month(earlier), newest));
        int left = Math.max(
                0,
                Pace.between(
                        newest,
                        WindowRule.DAY_14.monthOf(open.question().window().to())));
        BigDecimal earlierAbove = BigDecimal.valueOf(earlier.above()).multiply(open.below());
        BigDecimal nowAbove = open.above().multiply(BigDecimal.valueOf(earlier.below()));
        BigDecimal numerator = nowAbove.multiply(BigDecimal.valueOf(between))
                .add(nowAbove.subtract(earlierAbove).multiply(BigDecimal.valueOf(left)));
        BigDecimal denominator =
                open.below().multiply(BigDecimal.valueOf(earlier.below())).multiply(BigDecimal.valueOf(between));
        boolean enough = open.bar().isPassedBy(numerator, denominator);
        boolean count = open.now().isCount();
        return new Outlook(
                enough,
                Reason.of(enough ? Code.TREND_SUFFICES : Code.TREND_TOO_WEAK)
                        .with(
                                "earlier",
                                shown(BigDecimal.valueOf(earlier.above()), BigDecimal.valueOf(earlier.below()), count))
                        .with("inventory", shown(open.above(), open.below(), count))
                        .with("between", between)
                        .with("left", left)
                        .with("projected", shown(numerator, denominator, count))
                        .with("target", open.bar().shown(count)));
    }

    private static BigDecimal shown(BigDecimal numerator, BigDecimal denominator, boolean count) {
        return numerator.multiply(count ? BigDecimal.ONE : HUNDRED).divide(denominator, 4, RoundingMode.HALF_UP);
    }

    private static YearMonth month(Reading reading) {
        return WindowRule.DAY_14.monthOf(Objects.requireNonNull(reading.coversTo()));
    }
}
