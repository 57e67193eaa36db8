package vn.cchc.kpi.whatif.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.kpi.whatif.domain.Asked.BOTH;
import static vn.cchc.kpi.whatif.domain.Asked.COUNT;
import static vn.cchc.kpi.whatif.domain.Asked.RATIO;
import static vn.cchc.kpi.whatif.domain.Asked.prospect;
import static vn.cchc.kpi.whatif.domain.Asked.question;
import static vn.cchc.kpi.whatif.domain.Asked.reported;
import static vn.cchc.kpi.whatif.domain.Asked.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.kpi.assessment.domain.judging.Question;
import vn.cchc.kpi.assessment.domain.judging.Reported;
import vn.cchc.kpi.catalogue.Direction;
import vn.cchc.kpi.catalogue.Formula;
import vn.cchc.kpi.whatif.domain.Step.Obstacle;

class WhatIfTest {

    private static final long SEED = 20_260_317L;

    private static List<String> steps(Prospect prospect) {
        return prospect.ratios().stream()
                .flatMap(ratio -> ratio.steps().stream())
                .map(step -> step.way() + " " + (step.units() == null ? step.obstacle() : step.units()))
                .toList();
    }

    private static Question ofRatio(Operator operator, @Nullable String value, long numerator, long denominator) {
        return question(
                RATIO, Direction.HIGHER_BETTER, target(operator, value, null), reported(numerator, denominator));
    }

    @ParameterizedTest
    @CsvSource({
        "GE, 80, 500, 1000, 300, 1500",
        "GE, 80, 800, 1000, 0, 0",
        "GE, 66.67, 2, 3, 1, 1",
        "GT, 80, 800, 1000, 1, 1",
        "GT, 80, 799, 1000, 2, 6",
        "EQ_ALL, 100, 99, 100, 1, OUT_OF_REACH",
        "EQ_ALL, 100, 101, 100, OUT_OF_REACH, OUT_OF_REACH",
        "EQ_ALL, 100, 7, 7, 0, 0",
        "EQ_ALL, 100, 0, 0, NOTHING_ARISEN, 1",
        "GE, 100, 99, 100, 1, OUT_OF_REACH",
        "GE, 120, 110, 100, 10, OUT_OF_REACH",
        "GE, 80, 0, 0, NOTHING_ARISEN, 1",
        "REDUCE_PCT, 50, 40, 100, 10, 20"
    })
    void theSmallestNumberOfFurtherUnitsIsFound(
            Operator operator, String value, long numerator, long denominator, String alone, String both) {
        assertThat(steps(prospect(ofRatio(operator, value, numerator, denominator), null, Map.of())))
                .containsExactly("NUMERATOR " + alone, "BOTH " + both);
    }

    @Test
    void aCountHasOneWay() {
        Question count = question(
                COUNT, Direction.HIGHER_BETTER, target(Operator.COUNT_GE, "4", null), reported(Map.of("N", 1L), null));
        assertThat(steps(prospect(count, null, Map.of()))).containsExactly("NUMERATOR 3");
        assertThat(steps(prospect(count, "2.5", Map.of()))).containsExactly("NUMERATOR 2");
    }

    @Test
    void whereLessIsBetterFewerAreNeededOrMoreThatAreNone() {
        Target20 less = new Target20();
        assertThat(steps(prospect(less.of(30, 100), null, Map.of())))
                .containsExactly("LESS_NUMERATOR 10", "DENOMINATOR 50");
        assertThat(steps(prospect(less.of(20, 100), null, Map.of())))
                .containsExactly("LESS_NUMERATOR 0", "DENOMINATOR 0");
        assertThat(steps(prospect(less.of(1, 100), "0", Map.of())))
                .containsExactly("LESS_NUMERATOR 1", "DENOMINATOR OUT_OF_REACH");
    }

    private static final class Target20 {
        Question of(long numerator, long denominator) {
            return question(
                    RATIO,
                    Direction.LOWER_BETTER,
                    target(Operator.EXTERNAL_TARGET, "20", null),
                    reported(numerator, denominator));
        }
    }

    @Test
    void aDecreaseIsCountedTowardsTheYearBefore() {
        Reported reported = reported(Map.of("N", 30L, "D", 100L), Map.of("N", 2L, "D", 10L));
        Question question = question(RATIO, Direction.LOWER_BETTER, target(Operator.DECREASE, null, null), reported);
        assertThat(steps(prospect(question, null, Map.of()))).containsExactly("LESS_NUMERATOR 11", "DENOMINATOR 51");
        Question nothing =
                question(RATIO, Direction.LOWER_BETTER, target(Operator.DECREASE, null, null), reported(30, 100));
        assertThat(steps(prospect(nothing, null, Map.of())))
                .containsExactly("LESS_NUMERATOR NOTHING_TO_COMPARE", "DENOMINATOR NOTHING_TO_COMPARE");
        Reported never = reported(Map.of("N", 3L, "D", 100L), Map.of("N", 0L, "D", 10L));
        assertThat(steps(prospect(
                        question(RATIO, Direction.LOWER_BETTER, target(Operator.DECREASE, null, null), never),
                        null,
                        Map.of())))
                .containsExactly("LESS_NUMERATOR OUT_OF_REACH", "DENOMINATOR OUT_OF_REACH");
    }

    @Test
    void whatWasNotCountedHasNoAnswer() {
        Question question =
                question(RATIO, Direction.HIGHER_BETTER, target(Operator.GE, "80", null), reported(null, null));
        assertThat(steps(prospect(question, null, Map.of())))
                .containsExactly("NUMERATOR NOT_COUNTED", "BOTH NOT_COUNTED");
    }

    @Test
    void anotherGoalReplacesTheTargetsOwn() {
        Prospect prospect = prospect(ofRatio(Operator.EQ_ALL, "100", 500, 1000), "80", Map.of());
        assertThat(prospect.goal().target().operator()).isEqualTo(Operator.GE);
        assertThat(steps(prospect)).containsExactly("NUMERATOR 300", "BOTH 1500");
        assertThat(prospect(ofRatio(Operator.EQ_ALL, "100", 500, 1000), "100.0", Map.of())
                        .goal()
                        .target()
                        .operator())
                .isEqualTo(Operator.EQ_ALL);
    }

    @Test
    void bothRatiosOfACompositeIndicatorHaveTheirOwnAnswer() {
        Reported reported = reported(Map.of("N", 9L, "D", 10L, "N2", 1L, "D2", 2L), null);
        Question question = question(BOTH, Direction.HIGHER_BETTER, target(Operator.GE, "80", null), reported);
        Prospect prospect = prospect(question, null, Map.of());
        assertThat(steps(prospect)).containsExactly("NUMERATOR 0", "BOTH 0", "NUMERATOR 1", "BOTH 3");
        assertThat(prospect.reached()).isFalse();
    }

    @Test
    void whatEachUnitNeedsIsAddedUp() {
        Question question = question(
                RATIO,
                Direction.HIGHER_BETTER,
                target(Operator.GE, "80", "EACH_UNIT"),
                reported(9, 10),
                reported(50, 100),
                reported(7, 10));
        assertThat(steps(prospect(question, null, Map.of()))).containsExactly("NUMERATOR 31", "BOTH 155");
        assertThatThrownBy(() -> prospect(question, null, Map.of("N", 1L)))
                .extracting(refused -> ((WhatIfRefused) refused).refusal())
                .isEqualTo(new WhatIfRefusal.PerUnit());
    }

    @Test
    void changesAreAssessedAndNothingElseMoves() {
        Question question = ofRatio(Operator.GE, "80", 500, 1000);
        Prospect prospect = prospect(question, null, Map.of("N", 300L));
        assertThat(Objects.requireNonNull(prospect.changed()).status()).isEqualTo(Status.ACHIEVED);
        assertThat(prospect.now().status()).isEqualTo(Status.AT_RISK);
        assertThat(prospect.reached()).isTrue();
        assertThat(steps(prospect)).containsExactly("NUMERATOR 0", "BOTH 0");
        assertThat(Objects.requireNonNull(
                                prospect(question, null, Map.of("D", -375L)).changed())
                        .value())
                .isEqualByComparingTo("80");
    }

    @Test
    void changesThatCannotBeAreRefused() {
        Question question = ofRatio(Operator.GE, "80", 500, 1000);
        assertRefused(question, Map.of("X", 1L), new WhatIfRefusal.OtherMetric("X"));
        assertRefused(question, Map.of("N", -501L), new WhatIfRefusal.BelowZero("N", -1));
        Question silent =
                question(RATIO, Direction.HIGHER_BETTER, target(Operator.GE, "80", null), reported(null, null));
        assertRefused(silent, Map.of("N", 1L), new WhatIfRefusal.NotCounted("N"));
    }

    private static void assertRefused(Question question, Map<String, Long> changes, WhatIfRefusal refusal) {
        assertThatThrownBy(() -> prospect(question, null, changes))
                .extracting(refused -> ((WhatIfRefused) refused).refusal())
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({"RANK_LE, 5, RankedByOthers", "RANK_GROUP, , RankedByOthers", "MINIMISE, , NoGoal", "GE, , NoGoal"})
    void aTargetThatNoCountReachesHasNoAnswer(Operator operator, @Nullable String value, String refusal) {
        assertThatThrownBy(() -> prospect(ofRatio(operator, value, 1, 2), null, Map.of()))
                .extracting(refused ->
                        ((WhatIfRefused) refused).refusal().getClass().getSimpleName())
                .isEqualTo(refusal);
    }

    @Test
    void aNumberBeyondAllCountsIsNoAnswer() {
        Question question = ofRatio(Operator.GE, "99.999999", 0, 1_000_000_000_000_000L);
        assertThat(steps(prospect(question, null, Map.of())))
                .containsExactly("NUMERATOR 999999990000000", "BOTH TOO_MANY");
    }

    @Test
    void noSmallerNumberReachesTheGoal() {
        Random random = new Random(SEED);
        for (int round = 0; round < 20_000; round++) {
            boolean lower = random.nextBoolean();
            Operator operator = lower
                    ? List.of(Operator.EXTERNAL_TARGET, Operator.DECREASE).get(random.nextInt(2))
                    : List.of(Operator.GE, Operator.GT, Operator.EQ_ALL, Operator.EXTERNAL_TARGET)
                            .get(random.nextInt(4));
            Formula formula = random.nextInt(5) == 0 ? COUNT : RATIO;
            long size = random.nextInt(3) == 0 ? 1_000_000_000L : 30;
            Map<String, Long> now = Map.of("N", random.nextLong(size), "D", random.nextLong(size));
            Map<String, Long> before = Map.of("N", random.nextLong(size), "D", random.nextLong(size) + 1);
            String value = BigDecimal.valueOf(random.nextInt(13_000), 2).toPlainString();
            Question question = question(
                    formula,
                    lower ? Direction.LOWER_BETTER : Direction.HIGHER_BETTER,
                    target(operator, value, null),
                    reported(now, before));
            assertMinimal(question);
        }
    }

    private static void assertMinimal(Question question) {
        Prospect prospect = prospect(question, null, Map.of());
        Counted counted = Objects.requireNonNull(prospect.ratios().getFirst().counted());
        Counted before = prospect.goal().comparesWithBefore()
                ? new Counted(value(question, "N"), counted.isCount() ? null : (Long) value(question, "D"))
                : null;
        Steps trial = new Steps(question, prospect.goal());
        for (Step step : prospect.ratios().getFirst().steps()) {
            Long units = step.units();
            String what = "%s: %s of %s".formatted(question.target(), step, counted);
            if (units != null) {
                assertThat(trial.isReached(counted.after(step.way(), units), before))
                        .as(what)
                        .isTrue();
                if (units > 0) {
                    assertThat(trial.isReached(counted.after(step.way(), units - 1), before))
                            .as("one less, " + what)
                            .isFalse();
                }
            } else if (step.obstacle() == Obstacle.OUT_OF_REACH) {
                long most = step.way() == Way.LESS_NUMERATOR ? counted.numerator() : 2_000_000_000_000L;
                for (long tried : List.of(0L, most / 2, most)) {
                    assertThat(trial.isReached(counted.after(step.way(), tried), before))
                            .as("%d, %s", tried, what)
                            .isFalse();
                }
            }
        }
    }

    private static long value(Question question, String metric) {
        return question.reported().getFirst().before().of(metric).orElseThrow().value();
    }
}
