package vn.cchc.kpi.assessment.domain.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.kpi.assessment.domain.judging.Questions.OPEN;
import static vn.cchc.kpi.assessment.domain.judging.Questions.OVER;
import static vn.cchc.kpi.assessment.domain.judging.Questions.aboutTasks;
import static vn.cchc.kpi.assessment.domain.judging.Questions.bothRatios;
import static vn.cchc.kpi.assessment.domain.judging.Questions.count;
import static vn.cchc.kpi.assessment.domain.judging.Questions.definition;
import static vn.cchc.kpi.assessment.domain.judging.Questions.figures;
import static vn.cchc.kpi.assessment.domain.judging.Questions.ofUnits;
import static vn.cchc.kpi.assessment.domain.judging.Questions.ratio;
import static vn.cchc.kpi.assessment.domain.judging.Questions.target;
import static vn.cchc.kpi.assessment.domain.judging.Questions.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kpi.assessment.domain.Gap;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.kpi.assessment.domain.Verdict.Part;
import vn.cchc.kpi.assessment.domain.figure.Figures;

class AssessorTest {

    private static Status ofRatio(
            Operator operator, @Nullable String value, @Nullable String stretch, long n, long d, LocalDate today) {
        return verdict(definition(ratio()), target(operator, value, stretch), figures(Map.of("N", n, "D", d)), today)
                .status();
    }

    private static Status ofCount(
            Operator operator, @Nullable String value, @Nullable String stretch, long n, LocalDate today) {
        return verdict(definition(count()), target(operator, value, stretch), figures(Map.of("N", n)), today)
                .status();
    }

    private static Gap gap(String distance, long missing) {
        return new Gap(new BigDecimal(distance), missing);
    }

    @Test
    void hundredPercentComparesCountsNotRoundedPercentages() {
        Verdict almost = verdict(
                definition(ratio()),
                target(Operator.EQ_ALL, "100", null),
                figures(Map.of("N", 99_999_999L, "D", 100_000_000L)),
                OVER);
        assertThat(almost.value()).isEqualByComparingTo("100.0000");
        assertThat(almost.status()).isEqualTo(Status.NOT_ACHIEVED);
        assertThat(ofRatio(Operator.EQ_ALL, "100", null, 7, 7, OPEN)).isEqualTo(Status.ACHIEVED);
    }

    @ParameterizedTest
    @CsvSource({
        "GE, 80, , 80, 100, ACHIEVED",
        "GE, 80, , 79, 100, NOT_ACHIEVED",
        "GE, 80, 90, 90, 100, STRETCH_ACHIEVED",
        "GT, 60, , 60, 100, NOT_ACHIEVED",
        "GT, 60, , 61, 100, ACHIEVED",
        "REDUCE_PCT, 50, , 50, 100, ACHIEVED",
        "REDUCE_PCT, 50, , 49, 100, NOT_ACHIEVED",
        "EQ_ALL, 100, , 101, 100, NOT_ACHIEVED",
        "MINIMISE, , , 1, 100, ON_TRACK"
    })
    void ratiosAreHeldAgainstTheirThreshold(
            Operator operator, @Nullable String value, @Nullable String stretch, long n, long d, Status status) {
        assertThat(ofRatio(operator, value, stretch, n, d, OVER)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT_GE, 2, , 2, ACHIEVED",
        "COUNT_GE, 2, , 1, NOT_ACHIEVED",
        "RANK_LE, 5, 3, 5, ACHIEVED",
        "RANK_LE, 5, 3, 3, STRETCH_ACHIEVED",
        "RANK_LE, 5, 3, 6, NOT_ACHIEVED",
        "RANK_GROUP, , , 4, PENDING_EXTERNAL",
        "RANK_GROUP, 10, , 4, ACHIEVED",
        "EXTERNAL_TARGET, , , 4, PENDING_EXTERNAL",
        "EXTERNAL_TARGET, 3, , 4, ACHIEVED",
        "MINIMISE, , , 4, ON_TRACK"
    })
    void countsAndRanksAreHeldAgainstTheirThreshold(
            Operator operator, @Nullable String value, @Nullable String stretch, long n, Status status) {
        assertThat(ofCount(operator, value, stretch, n, OVER)).isEqualTo(status);
    }

    @Test
    void anEmptyDenominatorIsNotArisen() {
        assertThat(ofRatio(Operator.EQ_ALL, "100", null, 0, 0, OVER)).isEqualTo(Status.NOT_ARISEN);
    }

    @Test
    void whatWasNotCountedIsNoDataAndAnUnpublishedRankIsPending() {
        assertThat(verdict(definition(ratio()), target(Operator.GE, "80", null), figures(Map.of("N", 1L)), OVER)
                        .status())
                .isEqualTo(Status.NO_DATA);
        assertThat(verdict(definition(count()), target(Operator.RANK_LE, "5", null), Figures.NONE, OVER)
                        .status())
                .isEqualTo(Status.PENDING_EXTERNAL);
    }

    @Test
    void theLastDayOfThePeriodStillBelongsToIt() {
        assertThat(ofCount(Operator.COUNT_GE, "2", null, 1, LocalDate.of(2026, 12, 14)))
                .isEqualTo(Status.ON_TRACK);
    }

    @Test
    void openTasksAreOnTrackUntilOneIsLateOrOverdue() {
        Target all = target(Operator.EQ_ALL, "100", null);
        Map<String, Long> open = Map.of("T.plan.done_on_time", 3L, "T.plan.total", 5L);
        Map<String, Long> late = Map.of("T.plan.done_on_time", 3L, "T.plan.total", 5L, "T.plan.done_late", 1L);
        Map<String, Long> overdue = Map.of("T.plan.done_on_time", 3L, "T.plan.total", 5L, "T.plan.overdue", 1L);
        assertThat(verdict(aboutTasks(), all, figures(open), OPEN).status()).isEqualTo(Status.ON_TRACK);
        assertThat(verdict(aboutTasks(), all, figures(late), OPEN).status()).isEqualTo(Status.AT_RISK);
        assertThat(verdict(aboutTasks(), all, figures(overdue), OPEN).status()).isEqualTo(Status.AT_RISK);
        assertThat(verdict(aboutTasks(), all, figures(open), OVER).status()).isEqualTo(Status.NOT_ACHIEVED);
    }

    @Test
    void aDecreaseComparesWithTheSamePeriodOfTheYearBefore() {
        Target less = target(Operator.DECREASE, null, null);
        Figures now = figures(Map.of("N", 9L, "D", 1_000L));
        Figures worse = figures(Map.of("N", 1L, "D", 100L));
        Figures better = figures(Map.of("N", 8L, "D", 1_000L));
        assertThat(verdict(definition(ratio()), less, now, worse, OVER).status())
                .isEqualTo(Status.ACHIEVED);
        assertThat(verdict(definition(ratio()), less, now, better, OVER).status())
                .isEqualTo(Status.NOT_ACHIEVED);
        assertThat(verdict(definition(ratio()), less, now, now, OVER).status()).isEqualTo(Status.NOT_ACHIEVED);
        assertThat(verdict(definition(ratio()), less, now, Figures.NONE, OVER).status())
                .isEqualTo(Status.NO_DATA);
    }

    @Test
    void aCompositeReportsItsWorseRatioAndShowsBoth() {
        Verdict verdict = verdict(
                definition(bothRatios()),
                target(Operator.EQ_ALL, "100", null),
                figures(Map.of("N", 10L, "D", 10L, "N2", 9L, "D2", 10L)),
                OVER);
        assertThat(verdict.status()).isEqualTo(Status.NOT_ACHIEVED);
        assertThat(verdict.numerator()).isEqualTo(9);
        assertThat(verdict.value()).isEqualByComparingTo(new BigDecimal("90"));
        assertThat(verdict.parts())
                .containsExactly(
                        new Part(10L, 10L, Status.ACHIEVED, gap("0.0000", 0)),
                        new Part(9L, 10L, Status.NOT_ACHIEVED, gap("-10.0000", 1)));
    }

    @Test
    void ofUnitsThatMustEachReachTheTargetTheWorstSpeaks() {
        Target each = target(Operator.GE, "80", null);
        Figures good = figures(Map.of("N", 90L, "D", 100L));
        Figures bad = figures(Map.of("N", 1L, "D", 2L));
        Verdict verdict = ofUnits(definition(ratio()), each, OVER, good, bad);
        assertThat(verdict.status()).isEqualTo(Status.NOT_ACHIEVED);
        assertThat(verdict.numerator()).isEqualTo(1);
        assertThat(ofUnits(definition(ratio()), each, OVER, good, good).status())
                .isEqualTo(Status.ACHIEVED);
    }

    @Test
    void aUnitThatReportedNothingLeavesTheTargetWithoutData() {
        Target each = target(Operator.COUNT_GE, "3", null);
        Figures three = figures(Map.of("N", 3L));
        assertThat(ofUnits(definition(count()), each, OVER, three, Figures.NONE, three)
                        .status())
                .isEqualTo(Status.NO_DATA);
        assertThat(ofUnits(definition(count()), each, OVER).status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void theFiguresAreAsNewAsTheNewestThatWentInWhoeverSpeaks() {
        Target each = target(Operator.GE, "80", null);
        LocalDate older = LocalDate.of(2026, 2, 14);
        LocalDate newer = LocalDate.of(2026, 3, 14);
        Figures bad = figures(Map.of("N", 1L, "D", 2L), older);
        Figures good = figures(Map.of("N", 9L, "D", 10L), newer);
        for (Figures other : List.of(bad, Figures.NONE)) {
            Verdict verdict = ofUnits(definition(ratio()), each, OVER, good, other);
            assertThat(verdict.status()).isNotEqualTo(Status.ACHIEVED);
            assertThat(verdict.asOf()).isEqualTo(newer);
            assertThat(verdict.coversTo()).isEqualTo(newer);
        }
    }

    @Test
    void whatLacksATermIsNoDataYetAndMayStillChange() {
        Verdict verdict = verdict(definition(ratio()), target(Operator.GE, "80", null), figures(Map.of("N", 1L)), OVER);
        assertThat(verdict.status()).isEqualTo(Status.NO_DATA);
        assertThat(verdict.provisional()).isTrue();
    }

    @Test
    void ofTwoMissedRatiosTheLowerOneSpeaks() {
        Verdict verdict = verdict(
                definition(bothRatios()),
                target(Operator.GE, "95", null),
                figures(Map.of("N", 80L, "D", 100L, "N2", 9L, "D2", 10L)),
                OVER);
        assertThat(verdict.numerator()).isEqualTo(80);
    }

    @Test
    void aCompositeWithOnePartNotArisenFollowsTheOther() {
        Verdict verdict = verdict(
                definition(bothRatios()),
                target(Operator.EQ_ALL, "100", null),
                figures(Map.of("N", 0L, "D", 0L, "N2", 4L, "D2", 4L)),
                OVER);
        assertThat(verdict.status()).isEqualTo(Status.ACHIEVED);
        assertThat(verdict.numerator()).isEqualTo(4);
    }

    @Test
    void theVerdictNamesItsDefinitionVersionAndTheNewestDayItRestsOn() {
        Verdict verdict =
                verdict(definition(ratio()), target(Operator.GE, "80", null), figures(Map.of("N", 1L, "D", 3L)), OVER);
        assertThat(verdict)
                .isEqualTo(new Verdict(
                        3,
                        1L,
                        3L,
                        new BigDecimal("33.3333"),
                        Status.NOT_ACHIEVED,
                        false,
                        LocalDate.of(2026, 5, 14),
                        LocalDate.of(2026, 5, 14),
                        List.of(),
                        gap("-46.6667", 2),
                        null));
    }
}
