package vn.cchc.kpi.assessment.domain.judging;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.catalogue.Direction;

/// The fraction a figure must reach, or must not exceed: a threshold in percent, a count, a rank, or what was counted
/// in the period it is compared with.
///
/// @param strict whether reaching it exactly is not enough
/// @param fewer  whether less is wanted: the figure must stay at it or below
record Bar(BigDecimal above, BigDecimal below, boolean strict, boolean fewer) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Empty when there is nothing to compare with.
    static Optional<Bar> of(Question question, Reading now, Reading before) {
        Target target = question.target();
        return switch (target.operator()) {
            case EQ_ALL ->
                now.isCount()
                        ? threshold(target, now, false, false)
                        : Optional.of(new Bar(BigDecimal.ONE, BigDecimal.ONE, false, false));
            case GE, COUNT_GE, REDUCE_PCT -> threshold(target, now, false, false);
            case GT -> threshold(target, now, true, false);
            case RANK_LE, RANK_GROUP -> threshold(target, now, false, true);
            case EXTERNAL_TARGET ->
                threshold(target, now, false, question.definition().direction() == Direction.LOWER_BETTER);
            case DECREASE ->
                before.isComparable()
                        ? Optional.of(new Bar(
                                BigDecimal.valueOf(before.above()), BigDecimal.valueOf(before.below()), true, true))
                        : Optional.empty();
            case MINIMISE -> Optional.empty();
        };
    }

    private static Optional<Bar> threshold(Target target, Reading now, boolean strict, boolean fewer) {
        return Optional.ofNullable(target.value())
                .map(value -> new Bar(value, now.isCount() ? BigDecimal.ONE : HUNDRED, strict, fewer));
    }

    /// The whole of a set is wanted.
    boolean isAll() {
        return !fewer && !strict && above.compareTo(below) == 0;
    }

    /// Whether the fraction passes; both parts may be of any size, the lower one is positive.
    boolean isPassedBy(BigDecimal numerator, BigDecimal denominator) {
        int compared = numerator.multiply(below).compareTo(above.multiply(denominator));
        int good = fewer ? -compared : compared;
        return strict ? good > 0 : good >= 0;
    }

    /// The least numerator that passes over this denominator; where less is wanted the greatest, not below zero.
    BigInteger bound(BigInteger denominator) {
        BigDecimal exact = above.multiply(new BigDecimal(denominator));
        BigInteger floor = exact.divide(below, 0, RoundingMode.FLOOR).toBigInteger();
        BigInteger ceiling = exact.divide(below, 0, RoundingMode.CEILING).toBigInteger();
        if (fewer) {
            return (strict ? ceiling.subtract(BigInteger.ONE) : floor).max(BigInteger.ZERO);
        }
        return strict ? floor.add(BigInteger.ONE) : ceiling;
    }

    /// In percent, or the count itself.
    BigDecimal shown(boolean count) {
        BigDecimal whole = count ? BigDecimal.ONE : HUNDRED;
        return above.multiply(whole).divide(below, 4, RoundingMode.HALF_UP);
    }
}
