package vn.cchc.kpi.rollup.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.figure.Days;
import vn.cchc.kpi.assessment.domain.figure.Figure;
import vn.cchc.kpi.assessment.domain.figure.Tallied;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;

/// The counts of one ratio, of one agency in one span or of several together.
///
/// @param counted     whether anything was counted; the counts are zero and the days absent when not
/// @param bare        whether the ratio is a mere count: its denominator is 1 and means nothing
/// @param asOf        the newest day it rests on
/// @param coversTo    end of the newest data window in it
/// @param provisional whether anything in it may still change, or was left out for want of its counterpart
public record Sum(
        boolean counted,
        boolean bare,
        long numerator,
        long denominator,
        @Nullable LocalDate asOf,
        @Nullable LocalDate coversTo,
        boolean provisional) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    /// What nobody counted; adds nothing to another sum.
    public static Sum nothing(boolean bare) {
        return nothing(bare, false);
    }

    /// Counts that lack their counterparts are not counted, and make whatever they belong to provisional.
    public static Sum nothing(boolean bare, boolean leftOut) {
        return new Sum(false, bare, 0, bare ? 1 : 0, null, null, leftOut);
    }

    /// The metrics of a ratio, counted together.
    public static Sum of(Ratio ratio, Tallied tallied) {
        if (tallied.isEmpty()) {
            return nothing(ratio.isCount(), tallied.partial());
        }
        Figure above = add(ratio.numerator(), tallied.figures());
        Figure below = ratio.isCount() ? null : add(ratio.denominator(), tallied.figures());
        Figure both = below == null ? above : above.plus(below);
        return new Sum(
                true,
                ratio.isCount(),
                above.value(),
                below == null ? 1 : below.value(),
                both.asOf(),
                both.coversTo(),
                both.provisional() || tallied.partial());
    }

    private static Figure add(List<Term> terms, Map<String, Figure> figures) {
        return terms.stream()
                .map(term -> Objects.requireNonNull(figures.get(term.metric())).times(term.coefficient()))
                .reduce(Figure::plus)
                .orElseThrow();
    }

    /// Both together, of the same ratio.
    public Sum plus(Sum other) {
        if (!counted || !other.counted) {
            Sum one = counted ? this : other;
            return new Sum(
                    one.counted,
                    bare,
                    one.numerator,
                    one.denominator,
                    one.asOf,
                    one.coversTo,
                    provisional || other.provisional);
        }
        return new Sum(
                true,
                bare,
                Math.addExact(numerator, other.numerator),
                bare ? 1 : Math.addExact(denominator, other.denominator),
                Days.laterOf(asOf, other.asOf),
                Days.laterOf(coversTo, other.coversTo),
                provisional || other.provisional);
    }

    public State state() {
        if (!counted || denominator < 0) {
            return State.NO_DATA;
        }
        return denominator == 0 ? State.NOT_ARISEN : State.COUNTED;
    }

    /// Compares two counted sums by their counts: cross multiplied, never divided.
    public int against(Sum other) {
        long high = Math.multiplyHigh(numerator, other.denominator);
        long otherHigh = Math.multiplyHigh(other.numerator, denominator);
        return high == otherHigh
                ? Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator)
                : Long.compare(high, otherHigh);
    }

    /// For people: percent with four decimals, or the count; absent when there is none.
    public @Nullable BigDecimal value() {
        if (state() != State.COUNTED) {
            return null;
        }
        return bare ? BigDecimal.valueOf(numerator) : percent(BigDecimal.valueOf(numerator), denominator);
    }

    /// How much larger this value is than the other: percentage points, or counts. Both are counted.
    public BigDecimal minus(Sum other) {
        BigDecimal difference = product(numerator, other.denominator).subtract(product(other.numerator, denominator));
        return bare
                ? difference
                : difference
                        .multiply(HUNDRED)
                        .divide(product(denominator, other.denominator), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal percent(BigDecimal part, long whole) {
        return part.multiply(HUNDRED).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal product(long a, long b) {
        return BigDecimal.valueOf(a).multiply(BigDecimal.valueOf(b));
    }
}
