package vn.cchc.kpi.assessment.domain.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.kpi.assessment.domain.judging.Questions.OPEN;
import static vn.cchc.kpi.assessment.domain.judging.Questions.aboutTasks;
import static vn.cchc.kpi.assessment.domain.judging.Questions.count;
import static vn.cchc.kpi.assessment.domain.judging.Questions.definition;
import static vn.cchc.kpi.assessment.domain.judging.Questions.figures;
import static vn.cchc.kpi.assessment.domain.judging.Questions.ratio;
import static vn.cchc.kpi.assessment.domain.judging.Questions.target;
import static vn.cchc.kpi.assessment.domain.judging.Questions.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Reason;
import vn.cchc.kpi.assessment.domain.Reason.Code;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.kpi.assessment.domain.figure.Figures;
import vn.cchc.kpi.assessment.domain.figure.Tallied;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;

/// The year 2026, looked at on 1 June with figures up to 14 May: five of twelve months are over, seven to come.
class OutlookTest {

    private static void requireReason(Verdict verdict, Status status, Code code) {
        assertThat(verdict.status()).isEqualTo(status);
        assertThat(verdict.reason()).isNotNull();
        assertThat(verdict.reason().code()).isEqualTo(code);
    }

    private static Map<String, Long> numbers(Verdict verdict) {
        assertThat(verdict.reason()).isNotNull();
        return verdict.reason().numbers().entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().longValue()));
    }

    /// Figures with those of some months, by their last days.
    private static Figures monthly(Figures whole, Map<LocalDate, Figures> months) {
        return new Figures() {
            @Override
            public Tallied of(java.util.Set<String> metrics) {
                return whole.of(metrics);
            }

            @Override
            public Figures during(ReportPeriod month) {
                return months.getOrDefault(month.window().to(), Figures.NONE);
            }

            @Override
            public Figures closed() {
                return months.isEmpty() ? Figures.NONE : whole;
            }
        };
    }

    private static Figures counted(long n, long d) {
        return figures(Map.of("N", n, "D", d));
    }

    private static Verdict ofFlow(Operator operator, String value, Figures figures) {
        return verdict(definition(ratio()), target(operator, value, null), figures, OPEN);
    }

    private static LocalDate endOfMonth(int month) {
        return new ReportingYear(2026).month(month).window().to();
    }

    @Test
    void hundredPercentIsOutOfReachWithTheFirstClosedCountThatFallsShort() {
        Figures short1 = monthly(counted(99, 100), Map.of(endOfMonth(5), counted(9, 10)));
        Verdict lost = ofFlow(Operator.EQ_ALL, "100", short1);
        requireReason(lost, Status.AT_RISK, Code.OUT_OF_REACH);
        assertThat(numbers(lost)).isEqualTo(Map.of("short", 1L, "counted", 100L));
    }

    @Test
    void aShortageInProvisionalCountsMayStillBeCorrected() {
        requireReason(
                ofFlow(Operator.EQ_ALL, "100", monthly(counted(99, 100), Map.of())), Status.AT_RISK, Code.SHORT_SO_FAR);
    }

    @Test
    void moreAboveTheLineThanBelowItIsAContradiction() {
        requireReason(ofFlow(Operator.EQ_ALL, "100", counted(11, 10)), Status.AT_RISK, Code.MORE_THAN_ALL);
    }

    @Test
    void documentsCanBeReviewedLaterSoTheyAreHeldAgainstThePartOfTheYearThatIsOver() {
        Ratio reviewed = new Ratio(List.of(new Term("L.reviewed", 1)), List.of(new Term("L.due_for_review", 1)));
        Target all = target(Operator.EQ_ALL, "100", null);
        Verdict onPace =
                verdict(definition(reviewed), all, figures(Map.of("L.reviewed", 5L, "L.due_for_review", 12L)), OPEN);
        requireReason(onPace, Status.ON_TRACK, Code.ON_PACE);
        assertThat(numbers(onPace)).containsEntry("elapsed", 5L).containsEntry("months", 12L);
        requireReason(
                verdict(definition(reviewed), all, figures(Map.of("L.reviewed", 4L, "L.due_for_review", 12L)), OPEN),
                Status.AT_RISK,
                Code.BEHIND_PACE);
    }

    /// Up to 14 May 151 of 365 days are counted: of 151 so far, 214 more are to be expected.
    @ParameterizedTest
    @CsvSource({
        "GE, 80, 110, 80, 100, TREND_TOO_WEAK",
        "GE, 80, 110, 90, 100, TREND_SUFFICES",
        "GE, 80, 77, 100, 100, OUT_OF_REACH",
        "GE, 80, 78, 100, 100, TREND_SUFFICES",
        "GT, 80, 78, 100, 100, OUT_OF_REACH"
    })
    void theRestOfTheYearMustMakeUpForWhatFellShort(
            Operator operator, String value, long n, long mn, long md, Code code) {
        Verdict verdict = ofFlow(
                operator,
                value,
                monthly(counted(n, 151), Map.of(endOfMonth(4), counted(0, 100), endOfMonth(5), counted(mn, md))));
        requireReason(verdict, code == Code.TREND_SUFFICES ? Status.ON_TRACK : Status.AT_RISK, code);
        assertThat(numbers(verdict)).containsEntry("expected", 214L);
    }

    @Test
    void theTrendIsThatOfTheNewestMonthThatIsOverAndWasCounted() {
        Map<LocalDate, Figures> months =
                Map.of(endOfMonth(3), counted(100, 100), endOfMonth(4), counted(0, 0), endOfMonth(6), counted(0, 100));
        Verdict verdict = ofFlow(Operator.GE, "80", monthly(counted(110, 151), months));
        requireReason(verdict, Status.ON_TRACK, Code.TREND_SUFFICES);
        assertThat(numbers(verdict)).containsEntry("month", 3L).containsEntry("year", 2026L);
    }

    @Test
    void withoutACompleteMonthTheRateSoFarDecides() {
        requireReason(
                ofFlow(Operator.GE, "80", monthly(counted(110, 151), Map.of())), Status.AT_RISK, Code.PACE_TOO_WEAK);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT_GE, 12, 5, ON_PACE",
        "COUNT_GE, 12, 4, BEHIND_PACE",
        "COUNT_GE, 2, 0, ON_PACE",
        "COUNT_GE, 3, 0, BEHIND_PACE"
    })
    void aCountKeepsUpWithThePartOfThePeriodThatIsOver(Operator operator, String value, long n, Code code) {
        requireReason(
                verdict(definition(count()), target(operator, value, null), figures(Map.of("N", n)), OPEN),
                code == Code.ON_PACE ? Status.ON_TRACK : Status.AT_RISK,
                code);
    }

    @Test
    void aCountFallsBehindWhenAMonthEndsAndNotBefore() {
        Target two = target(Operator.COUNT_GE, "2", null);
        assertThat(verdict(definition(count()), two, figures(Map.of("N", 0L)), endOfMonth(6))
                        .status())
                .isEqualTo(Status.ON_TRACK);
        requireReason(
                verdict(
                        definition(count()),
                        two,
                        figures(Map.of("N", 0L)),
                        endOfMonth(6).plusDays(1)),
                Status.AT_RISK,
                Code.BEHIND_PACE);
    }

    @ParameterizedTest
    @CsvSource({"40, 60, TREND_SUFFICES", "40, 55, TREND_TOO_WEAK", "70, 65, TREND_TOO_WEAK"})
    void anInventoryGoesOnGrowingAsItDid(long earlier, long now, Code code) {
        Ratio inventory = new Ratio(List.of(new Term("P.n", 1)), List.of(new Term("P.d", 1)));
        Figures newest = figures(Map.of("P.n", now, "P.d", 100L));
        Figures older = figures(Map.of("P.n", earlier, "P.d", 100L), endOfMonth(2));
        Verdict verdict = verdict(
                definition(inventory),
                target(Operator.EQ_ALL, "100", null),
                monthly(newest, Map.of(endOfMonth(2), older, endOfMonth(5), newest)),
                OPEN);
        requireReason(verdict, code == Code.TREND_SUFFICES ? Status.ON_TRACK : Status.AT_RISK, code);
        assertThat(numbers(verdict)).containsEntry("between", 3L).containsEntry("left", 7L);
    }

    @Test
    void aSingleInventoryIsHeldAgainstThePartOfTheYearThatIsOver() {
        Ratio inventory = new Ratio(List.of(new Term("P.n", 1)), List.of(new Term("P.d", 1)));
        Figures newest = figures(Map.of("P.n", 42L, "P.d", 100L));
        requireReason(
                verdict(
                        definition(inventory),
                        target(Operator.EQ_ALL, "100", null),
                        monthly(newest, Map.of(endOfMonth(5), newest)),
                        OPEN),
                Status.ON_TRACK,
                Code.ON_PACE);
    }

    @Test
    void lessThanTheYearBeforeMayStillComeAboutOrNot() {
        Target less = target(Operator.DECREASE, null, null);
        Figures before = counted(10, 365);
        Figures month = counted(1, 30);
        Verdict hopeless = verdict(definition(ratio()), less, monthly(counted(10, 151), Map.of()), before, OPEN);
        requireReason(hopeless, Status.AT_RISK, Code.OUT_OF_REACH);
        Verdict tooMany = verdict(
                definition(ratio()), less, monthly(counted(9, 151), Map.of(endOfMonth(5), month)), before, OPEN);
        requireReason(tooMany, Status.AT_RISK, Code.TREND_TOO_WEAK);
        Verdict none = verdict(
                definition(ratio()),
                less,
                monthly(counted(9, 151), Map.of(endOfMonth(5), counted(0, 30))),
                before,
                OPEN);
        requireReason(none, Status.ON_TRACK, Code.TREND_SUFFICES);
    }

    @Test
    void aRankThatWasPublishedSpeaksForItself() {
        requireReason(
                verdict(definition(count()), target(Operator.RANK_LE, "5", null), figures(Map.of("N", 6L)), OPEN),
                Status.AT_RISK,
                Code.RANK_BEHIND);
    }

    @Test
    void whatIsWatchedSaysSo() {
        requireReason(
                verdict(definition(count()), target(Operator.MINIMISE, null, null), figures(Map.of("N", 6L)), OPEN),
                Status.ON_TRACK,
                Code.WATCHED);
    }

    @Test
    void tasksAreOnTrackUntilOneIsLateOrOverdue() {
        Target all = target(Operator.EQ_ALL, "100", null);
        Map<String, Long> open = Map.of("T.plan.done_on_time", 3L, "T.plan.total", 5L);
        requireReason(verdict(aboutTasks(), all, figures(open), OPEN), Status.ON_TRACK, Code.NOTHING_LATE);
        Map<String, Long> overdue = Map.of("T.plan.done_on_time", 3L, "T.plan.total", 5L, "T.plan.overdue", 1L);
        requireReason(verdict(aboutTasks(), all, figures(overdue), OPEN), Status.AT_RISK, Code.LATE_CANNOT_BE_UNDONE);
    }

    @ParameterizedTest
    @CsvSource({"80, STILL_REACHABLE", "81, OUT_OF_REACH"})
    void aThresholdBelowAllAllowsForSomeLateTasks(String threshold, Code code) {
        Map<String, Long> late = Map.of("T.plan.done_on_time", 3L, "T.plan.total", 5L, "T.plan.done_late", 1L);
        requireReason(
                verdict(aboutTasks(), target(Operator.GE, threshold, null), figures(late), OPEN),
                code == Code.STILL_REACHABLE ? Status.ON_TRACK : Status.AT_RISK,
                code);
    }

    @Test
    void whatIsDecidedHasNoOutlook() {
        assertThat(ofFlow(Operator.GE, "80", counted(9, 10)).reason()).isNull();
        assertThat(verdict(definition(ratio()), target(Operator.GE, "80", null), counted(1, 10), Questions.OVER)
                        .reason())
                .isNull();
    }

    @Test
    void aReasonIsTheSameHoweverItsNumbersAreWritten() {
        assertThat(Reason.of(Code.WATCHED).with("count", new BigDecimal("100.0000")))
                .isEqualTo(Reason.of(Code.WATCHED).with("count", 100));
    }
}
