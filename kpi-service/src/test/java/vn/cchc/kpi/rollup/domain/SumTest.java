package vn.cchc.kpi.rollup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.kpi.rollup.domain.Sums.count;
import static vn.cchc.kpi.rollup.domain.Sums.outcome;
import static vn.cchc.kpi.rollup.domain.Sums.ratio;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kpi.catalogue.Direction;

class SumTest {

    private static final long SEED = 20_260_315L;

    @Test
    void countsAreAddedNeverPercentages() {
        Sum both = ratio(1, 2).plus(ratio(99, 100));
        assertThat(both.value()).isEqualByComparingTo("98.0392");
        assertThat(both.numerator()).isEqualTo(100);
        assertThat(both.denominator()).isEqualTo(102);
    }

    @Test
    void whatNobodyCountedAddsNothingAndWhatWasLeftOutMakesItProvisional() {
        assertThat(ratio(1, 2).plus(Sum.nothing(false))).isEqualTo(ratio(1, 2));
        assertThat(Sum.nothing(false).plus(ratio(1, 2))).isEqualTo(ratio(1, 2));
        Sum partial = Sum.nothing(false, true).plus(ratio(1, 2));
        assertThat(partial.provisional()).isTrue();
        assertThat(partial.numerator()).isEqualTo(1);
        assertThat(Sum.nothing(true).plus(count(4))).isEqualTo(count(4));
    }

    @Test
    void anEmptyDenominatorHasNotArisenAndNothingCountedIsNoData() {
        assertThat(ratio(0, 0).state()).isEqualTo(State.NOT_ARISEN);
        assertThat(ratio(0, 0).value()).isNull();
        assertThat(ratio(1, -1).state()).isEqualTo(State.NO_DATA);
        assertThat(Sum.nothing(false).state()).isEqualTo(State.NO_DATA);
        assertThat(count(0).state()).isEqualTo(State.COUNTED);
    }

    @Test
    void ratiosAreComparedByCountsHoweverLarge() {
        assertThat(ratio(2, 3).against(ratio(200, 300))).isZero();
        assertThat(ratio(99_999_999, 100_000_000).against(ratio(1, 1))).isNegative();
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            Sum a = ratio(random.nextLong(), random.nextLong() >>> 1 | 1);
            Sum b = ratio(random.nextLong(), random.nextLong() >>> 1 | 1);
            int exact = product(a.numerator(), b.denominator()).compareTo(product(b.numerator(), a.denominator()));
            assertThat(Integer.signum(a.against(b))).as("%s and %s", a, b).isEqualTo(exact);
        }
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }

    @Test
    void aDifferenceIsOneOfPercentagePointsOrOfCounts() {
        assertThat(ratio(3, 4).minus(ratio(1, 2))).isEqualByComparingTo("25");
        assertThat(ratio(1, 3).minus(ratio(2, 3))).isEqualByComparingTo("-33.3333");
        assertThat(count(7).minus(count(9))).isEqualByComparingTo(BigDecimal.valueOf(-2));
    }

    @Test
    void sumsThatNoNumberHoldsAreRefusedNotWrapped() {
        assertThatThrownBy(() -> count(Long.MAX_VALUE).plus(count(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void ofSeveralRatiosTheWorstSpeaks() {
        Outcome both = outcome(ratio(9, 10), ratio(8, 10));
        assertThat(both.speaking(Direction.HIGHER_BETTER)).isEqualTo(ratio(8, 10));
        assertThat(both.speaking(Direction.LOWER_BETTER)).isEqualTo(ratio(9, 10));
        assertThat(outcome(ratio(9, 10), ratio(0, 0)).speaking(Direction.HIGHER_BETTER))
                .isEqualTo(ratio(9, 10));
        assertThat(outcome(ratio(9, 10), Sum.nothing(false)).speaking(Direction.HIGHER_BETTER))
                .isEqualTo(Sum.nothing(false));
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_BETTER, 3, 2, BETTER",
        "HIGHER_BETTER, 2, 3, WORSE",
        "LOWER_BETTER, 3, 2, WORSE",
        "LOWER_BETTER, 2, 3, BETTER",
        "NEUTRAL, 2, 2, SAME"
    })
    void aChangeIsReadInTheDirectionThatIsBetter(Direction direction, long now, long then, Change change) {
        assertThat(Change.of(count(now), count(then), direction)).contains(change);
    }

    @Test
    void whatIsNoFigureOrHasNoBetterWayHasNoChange() {
        assertThat(Change.of(ratio(1, 2), ratio(0, 0), Direction.HIGHER_BETTER)).isEmpty();
        assertThat(Change.of(Sum.nothing(false), ratio(1, 2), Direction.HIGHER_BETTER))
                .isEmpty();
        assertThat(Change.of(count(1), count(2), Direction.NEUTRAL)).isEmpty();
    }
}
