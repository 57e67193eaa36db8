package vn.cchc.kpi.assessment.domain.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.kpi.assessment.domain.judging.Questions.OVER;
import static vn.cchc.kpi.assessment.domain.judging.Questions.count;
import static vn.cchc.kpi.assessment.domain.judging.Questions.definition;
import static vn.cchc.kpi.assessment.domain.judging.Questions.figures;
import static vn.cchc.kpi.assessment.domain.judging.Questions.ratio;
import static vn.cchc.kpi.assessment.domain.judging.Questions.target;
import static vn.cchc.kpi.assessment.domain.judging.Questions.verdict;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kpi.assessment.domain.Gap;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.assessment.domain.figure.Figures;

class GapTest {

    private static @Nullable Gap ofRatio(Operator operator, @Nullable String value, long n, long d) {
        return verdict(definition(ratio()), target(operator, value, null), figures(Map.of("N", n, "D", d)), OVER)
                .gap();
    }

    private static @Nullable Gap ofCount(Operator operator, @Nullable String value, long n) {
        return verdict(definition(count()), target(operator, value, null), figures(Map.of("N", n)), OVER)
                .gap();
    }

    @ParameterizedTest
    @CsvSource({
        "GE, 80, 79, 100, -1.0000, 1",
        "GE, 80, 85, 100, 5.0000, 0",
        "GE, 80, 2, 3, -13.3334, 1",
        "GE, 80, 80, 101, -0.7921, 1",
        "GT, 60, 60, 100, 0.0000, 1",
        "GT, 60, 6, 11, -5.4546, 1",
        "EQ_ALL, 100, 980, 990, -1.0102, 10",
        "EQ_ALL, 100, 99999999, 100000000, -0.0001, 1",
        "EQ_ALL, 100, 101, 100, 1.0000, 0",
        "REDUCE_PCT, 50, -10, 100, -60.0000, 60"
    })
    void aRatioIsShortByPointsAndByWhatIsMissingOverTodaysDenominator(
            Operator operator, String value, long n, long d, String distance, long missing) {
        Gap gap = ofRatio(operator, value, n, d);
        assertThat(gap).isNotNull();
        assertThat(gap.distance()).isEqualByComparingTo(distance);
        assertThat(gap.missing()).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT_GE, 2, 1, -1, 1",
        "COUNT_GE, 2, 5, 3, 0",
        "COUNT_GE, 2.5, 2, -0.5, 1",
        "RANK_LE, 5, 8, -3, 3",
        "RANK_LE, 5, 3, 2, 0",
        "RANK_GROUP, 10, 12, -2, 2"
    })
    void aCountOrARankIsShortByTheDifference(Operator operator, String value, long n, String distance, long missing) {
        Gap gap = ofCount(operator, value, n);
        assertThat(gap).isNotNull();
        assertThat(gap.distance()).isEqualTo(new java.math.BigDecimal(distance));
        assertThat(gap.missing()).isEqualTo(missing);
    }

    @Test
    void aDecreaseIsHeldAgainstTheYearBefore() {
        Target less = target(Operator.DECREASE, null, null);
        Figures now = figures(Map.of("N", 5L, "D", 100L));
        Figures before = figures(Map.of("N", 3L, "D", 100L));
        Gap worse = verdict(definition(ratio()), less, now, before, OVER).gap();
        assertThat(worse).isNotNull();
        assertThat(worse.distance()).isEqualByComparingTo("-2");
        assertThat(worse.missing()).isEqualTo(3);
        Gap better = verdict(definition(ratio()), less, before, now, OVER).gap();
        assertThat(better).isNotNull();
        assertThat(better.distance()).isEqualByComparingTo("2");
        assertThat(better.missing()).isZero();
    }

    @Test
    void aThresholdBeyondAnyCountDoesNotOverflow() {
        Gap gap = ofCount(Operator.COUNT_GE, "1e30", 1);
        assertThat(gap).isNotNull();
        assertThat(gap.missing()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void whereThereIsNothingToCompareThereIsNoGap() {
        assertThat(ofRatio(Operator.GE, "80", 0, 0)).isNull();
        assertThat(ofRatio(Operator.GE, null, 1, 2)).isNull();
        assertThat(ofCount(Operator.EXTERNAL_TARGET, null, 4)).isNull();
        assertThat(ofCount(Operator.MINIMISE, null, 4)).isNull();
        assertThat(verdict(
                                definition(ratio()),
                                target(Operator.DECREASE, null, null),
                                figures(Map.of("N", 1L, "D", 2L)),
                                Figures.NONE,
                                OVER)
                        .gap())
                .isNull();
    }
}
