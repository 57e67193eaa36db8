package vn.cchc.kpi.assessment.domain.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.kpi.assessment.domain.judging.Questions.OVER;
import static vn.cchc.kpi.assessment.domain.judging.Questions.count;
import static vn.cchc.kpi.assessment.domain.judging.Questions.definition;
import static vn.cchc.kpi.assessment.domain.judging.Questions.figures;
import static vn.cchc.kpi.assessment.domain.judging.Questions.ratio;
import static vn.cchc.kpi.assessment.domain.judging.Questions.verdict;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.assessment.domain.figure.Figures;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.catalogue.Direction;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;

/// Every operator, for what must be reached and for what is striven for.
class OperatorTest {

    private static final Figures BEFORE = figures(Map.of("N", 50L, "D", 100L));

    private static Target target(
            Operator operator, @Nullable BigDecimal value, @Nullable BigDecimal stretch, String strength) {
        return new Target("A", "Chỉ tiêu", "PROCEDURE", "X", operator, value, stretch, "%", strength, null);
    }

    private static Status judged(Definition definition, Target target, long n, long d) {
        return verdict(definition, target, figures(Map.of("N", n, "D", d)), BEFORE, OVER)
                .status();
    }

    /// Of 100; the second count is the first that comes out otherwise.
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "EQ_ALL, 100, , 100, ACHIEVED, 99, NOT_ACHIEVED",
        "GE, 80, , 80, ACHIEVED, 79, NOT_ACHIEVED",
        "GT, 60, , 61, ACHIEVED, 60, NOT_ACHIEVED",
        "REDUCE_PCT, 50, , 50, ACHIEVED, 49, NOT_ACHIEVED",
        "DECREASE, , , 49, ACHIEVED, 50, NOT_ACHIEVED",
        "MINIMISE, , , 0, ON_TRACK, 100, ON_TRACK",
        "EXTERNAL_TARGET, 30, 40, 40, STRETCH_ACHIEVED, 39, ACHIEVED",
        "EXTERNAL_TARGET, , , 40, PENDING_EXTERNAL, 0, PENDING_EXTERNAL"
    })
    void aRatioIsHeldAgainstItsTargetWhateverItsStrength(
            Operator operator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal stretch,
            long good,
            Status reached,
            long bad,
            Status missed) {
        for (String strength : List.of("MUST", "STRIVE")) {
            Target target = target(operator, value, stretch, strength);
            assertThat(judged(definition(ratio()), target, good, 100)).isEqualTo(reached);
            assertThat(judged(definition(ratio()), target, bad, 100)).isEqualTo(missed);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "COUNT_GE, 2, , 2, ACHIEVED, 1, NOT_ACHIEVED",
        "RANK_LE, 5, 3, 3, STRETCH_ACHIEVED, 4, ACHIEVED",
        "RANK_LE, 5, , 5, ACHIEVED, 6, NOT_ACHIEVED",
        "RANK_GROUP, 5, 3, 3, STRETCH_ACHIEVED, 4, ACHIEVED",
        "RANK_GROUP, 5, , 5, ACHIEVED, 6, NOT_ACHIEVED",
        "RANK_GROUP, , , 1, PENDING_EXTERNAL, 60, PENDING_EXTERNAL",
        "EXTERNAL_TARGET, 8, , 8, ACHIEVED, 7, NOT_ACHIEVED"
    })
    void aCountOrRankIsHeldAgainstItsTargetWhateverItsStrength(
            Operator operator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal stretch,
            long good,
            Status reached,
            long bad,
            Status missed) {
        for (String strength : List.of("MUST", "STRIVE")) {
            Target target = target(operator, value, stretch, strength);
            assertThat(judged(definition(count()), target, good, 0)).isEqualTo(reached);
            assertThat(judged(definition(count()), target, bad, 0)).isEqualTo(missed);
        }
    }

    @Test
    void noOperatorIsForgotten() {
        Set<Operator> tried = EnumSet.of(
                Operator.EQ_ALL,
                Operator.GE,
                Operator.GT,
                Operator.REDUCE_PCT,
                Operator.DECREASE,
                Operator.MINIMISE,
                Operator.EXTERNAL_TARGET,
                Operator.COUNT_GE,
                Operator.RANK_LE,
                Operator.RANK_GROUP);
        assertThat(tried).containsExactlyInAnyOrder(Operator.values());
    }

    @Test
    void aNumberSetForWhatShouldBeLessIsAnUpperBound() {
        Definition less = new Definition("X", 1, "Tên", "Name", "%", Direction.LOWER_BETTER, "DOSSIER", ratio(), null);
        Target most = target(Operator.EXTERNAL_TARGET, BigDecimal.TEN, BigDecimal.valueOf(5), "MUST");
        assertThat(judged(less, most, 11, 100)).isEqualTo(Status.NOT_ACHIEVED);
        assertThat(judged(less, most, 10, 100)).isEqualTo(Status.ACHIEVED);
        assertThat(judged(less, most, 5, 100)).isEqualTo(Status.STRETCH_ACHIEVED);
    }

    /// The status is the same; what tells them apart stands beside it, in the terms and in every event.
    @Test
    void aMissedAspirationIsToldFromAMissedDutyByItsStrength() {
        Target duty = target(Operator.GE, BigDecimal.valueOf(80), null, "MUST");
        Target aspiration = target(Operator.GE, BigDecimal.valueOf(80), null, "STRIVE");
        assertThat(judged(definition(ratio()), duty, 79, 100))
                .isEqualTo(judged(definition(ratio()), aspiration, 79, 100));
        assertThat(duty.terms()).isNotEqualTo(aspiration.terms());
    }

    @Test
    void aSumTooLargeToBeHeldIsNoData() {
        Ratio huge = new Ratio(List.of(new Term("N", 1_000)), List.of(new Term("D", 1)));
        assertThat(judged(definition(huge), target(Operator.GE, BigDecimal.ONE, null, "MUST"), Long.MAX_VALUE, 1))
                .isEqualTo(Status.NO_DATA);
    }
}
