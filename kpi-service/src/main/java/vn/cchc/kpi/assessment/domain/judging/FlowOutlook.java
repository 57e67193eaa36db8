package vn.cchc.kpi.assessment.domain.judging;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.cchc.kpi.assessment.domain.Reason;
import vn.cchc.kpi.assessment.domain.Reason.Code;
import vn.cchc.kpi.assessment.domain.judging.Undecided.Monthly;

/// Flows: what was counted stays counted, so the rest of the period must make up for it. How much is still to come is
/// taken from the pace of the denominator so far; whether it will be good enough, from the newest complete month.
final class FlowOutlook {

    private FlowOutlook() {}

    /// More is wanted above the line.
    static Outlook more(Undecided open) {
        Bar bar = open.bar();
        if (bar.isAll() && open.now().above() > open.now().below()) {
            return Outlook.bad(figures(open, Code.MORE_THAN_ALL));
        }
        if (MadeUpLater.is(open.ratio())) {
            return Outlook.ratioPace(open);
        }
        if (bar.isAll()) {
            return wholeSet(open);
        }
        BigInteger toCome = toCome(open);
        BigInteger needed = bar.bound(BigInteger.valueOf(open.now().below()).add(toCome))
                .subtract(BigInteger.valueOf(open.now().above()));
        Reason numbers = figures(open, Code.OUT_OF_REACH)
                .with("expected", new BigDecimal(toCome))
                .with("needed", new BigDecimal(needed))
                .with("target", bar.shown(false));
        return needed.compareTo(toCome) > 0 ? Outlook.bad(numbers) : trend(open, numbers, toCome, needed);
    }

    /// Less is wanted above the line.
    static Outlook fewer(Undecided open) {
        Bar bar = open.bar();
        if (open.now().isCount()) {
            return Outlook.bad(Reason.of(Code.OUT_OF_REACH)
                    .with("count", open.now().above())
                    .with("limit", new BigDecimal(bar.bound(BigInteger.ONE))));
        }
        BigInteger toCome = toCome(open);
        BigInteger allowed = bar.bound(BigInteger.valueOf(open.now().below()).add(toCome))
                .subtract(BigInteger.valueOf(open.now().above()));
        Reason numbers = figures(open, Code.OUT_OF_REACH)
                .with("expected", new BigDecimal(toCome))
                .with("allowed", new BigDecimal(allowed.max(BigInteger.ZERO)))
                .with("target", bar.shown(false));
        return allowed.signum() < 0 || !isReachable(open, toCome)
                ? Outlook.bad(numbers)
                : trend(open, numbers, toCome, allowed);
    }

    private static boolean isReachable(Undecided open, BigInteger toCome) {
        return open.bar().isPassedBy(open.above(), open.below().add(new BigDecimal(toCome)));
    }

    /// "100 %" is lost with the first one that is counted for certain and not good.
    private static Outlook wholeSet(Undecided open) {
        Reading closed = open.closed();
        if (closed.isComparable() && closed.above() < closed.below()) {
            return Outlook.bad(Reason.of(Code.OUT_OF_REACH)
                    .with("short", closed.below() - closed.above())
                    .with("counted", closed.below()));
        }
        return Outlook.bad(Reason.of(Code.SHORT_SO_FAR)
                .with("short", open.now().below() - open.now().above())
                .with("counted", open.now().below()));
    }

    private static Outlook trend(Undecided open, Reason numbers, BigInteger toCome, BigInteger wanted) {
        Optional<Monthly> newest = open.newestCompleteMonth();
        if (newest.isEmpty()) {
            return Outlook.bad(new Reason(Code.PACE_TOO_WEAK, numbers.numbers()));
        }
        Reading month = newest.get().reading();
        int compared = BigInteger.valueOf(month.above())
                .multiply(toCome)
                .compareTo(wanted.multiply(BigInteger.valueOf(month.below())));
        boolean enough = open.bar().fewer() ? compared <= 0 : compared >= 0;
        Reason told = new Reason(enough ? Code.TREND_SUFFICES : Code.TREND_TOO_WEAK, numbers.numbers())
                .with(newest.get().month())
                .with("monthNumerator", month.above())
                .with("monthDenominator", month.below());
        return new Outlook(enough, told);
    }

    /// How much the denominator will still grow, at the pace of the days counted so far.
    private static BigInteger toCome(Undecided open) {
        LocalDate counted = open.countedTo();
        long days = ChronoUnit.DAYS.between(open.question().window().from(), counted) + 1;
        long left = ChronoUnit.DAYS.between(counted, open.question().window().to());
        return open.below()
                .multiply(BigDecimal.valueOf(left))
                .divide(BigDecimal.valueOf(days), 0, RoundingMode.HALF_UP)
                .toBigInteger();
    }

    private static Reason figures(Undecided open, Code code) {
        return Reason.of(code)
                .with("numerator", open.now().above())
                .with("denominator", open.now().below());
    }
}
