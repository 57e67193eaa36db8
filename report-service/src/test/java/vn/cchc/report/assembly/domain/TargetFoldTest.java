package vn.cchc.report.assembly.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.Window;
import vn.cchc.report.assembly.domain.ReportContent.Judgement;
import vn.cchc.report.journal.domain.AssessmentStatus;

class TargetFoldTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 14);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 14);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 14);

    private static ReportContent.Target only(ReportContent content) {
        assertThat(content.targets().items()).hasSize(1);
        return content.targets().items().getFirst();
    }

    private static Judgement judgement(ReportContent content) {
        assertThat(only(content).judgements()).hasSize(1);
        return only(content).judgements().getFirst();
    }

    @Test
    void aTargetOfThePeriodIsJudgedByTheAssessmentOfThatPeriod() {
        Facts facts = new Facts()
                .target("T", "REPORT_PERIOD")
                .plan()
                .assessed("T", "Q1", 990, MARCH)
                .assessed("T", "H1", 980, LocalDate.of(2026, 6, 14));

        assertThat(judgement(facts.q1()).numerator()).isEqualTo(BigDecimal.valueOf(990));
        assertThat(only(facts.year()).status()).isEqualTo(AssessmentStatus.NO_DATA);
    }

    @Test
    void aTargetOfTheYearIsJudgedByTheNewestFiguresThatAreAboutNothingAfterTheWindow() {
        Facts facts = new Facts()
                .target("T", "YEAR")
                .plan()
                .assessed("T", "YEAR", 100, FEBRUARY.plusDays(1), FEBRUARY)
                .assessed("T", "YEAR", 200, MARCH.plusDays(1), MARCH)
                .assessed("T", "YEAR", 300, APRIL.plusDays(1), APRIL);

        assertThat(judgement(facts.q1()).numerator()).isEqualTo(BigDecimal.valueOf(200));
        assertThat(judgement(facts.year()).numerator()).isEqualTo(BigDecimal.valueOf(300));
    }

    @Test
    void whereTheLastDayCoveredWasNotToldTheDayTheFiguresWereTakenStandsForIt() {
        Facts facts = new Facts()
                .target("T", "YEAR")
                .plan()
                .assessed("T", "YEAR", 100, MARCH)
                .assessed("T", "YEAR", 200, MARCH.plusDays(1));

        assertThat(judgement(facts.q1()).numerator()).isEqualTo(BigDecimal.valueOf(100));
    }

    @Test
    void allFiguresOfAPeriodThatEndsWithinTheWindowCountWheneverTaken() {
        Facts facts = new Facts()
                .target("T", "YEAR")
                .plan()
                .assessed("T", "YEAR", 100, Facts.YEAR.to())
                .assessed("T", "YEAR", 200, Facts.YEAR.to().plusDays(1));

        assertThat(judgement(facts.year()).numerator()).isEqualTo(BigDecimal.valueOf(200));
    }

    @Test
    void aClosedPeriodAssembledAgainShowsTheSameFiguresAndWhatWasCorrectedInTime() {
        Facts facts = new Facts()
                .target("T", "YEAR")
                .plan()
                .recordedAt("2026-03-15T00:00:00Z")
                .assessed("T", "YEAR", 200, MARCH.plusDays(1), MARCH)
                .recordedAt("2026-03-20T00:00:00Z")
                .assessed("T", "YEAR", 210, MARCH.plusDays(6), MARCH)
                .recordedAt("2026-04-15T00:00:00Z")
                .assessed("T", "YEAR", 300, APRIL.plusDays(1), APRIL);

        assertThat(judgement(q1At(facts, "2026-03-16T00:00:00Z")).numerator()).isEqualTo(BigDecimal.valueOf(200));
        assertThat(judgement(q1At(facts, "2026-04-01T00:00:00Z")).numerator()).isEqualTo(BigDecimal.valueOf(210));
        assertThat(judgement(facts.q1())).isEqualTo(judgement(q1At(facts, "2026-04-01T00:00:00Z")));
    }

    private static ReportContent q1At(Facts facts, String cutOff) {
        return ReportFold.fold(facts.recorded(), Facts.frame("Q1", Facts.Q1), Instant.parse(cutOff));
    }

    @Test
    void aTargetOfTheHalfYearIsJudgedByTheHalfInWhichTheWindowCloses() {
        Facts facts = new Facts()
                .target("T", "HALF_YEAR")
                .plan()
                .assessed("T", "H1", 100, FEBRUARY)
                .assessed("T", "H2", 200, LocalDate.of(2026, 9, 14));
        ReportFrame q3 = Facts.frame("Q3", new Window(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 9, 14)));

        assertThat(judgement(facts.q1()).numerator()).isEqualTo(BigDecimal.valueOf(100));
        assertThat(judgement(ReportFold.fold(facts.recorded(), q3, Facts.AFTERWARDS))
                        .numerator())
                .isEqualTo(BigDecimal.valueOf(200));
    }

    @Test
    void theYearShowsBothHalvesAndTheWorseOneSpeaks() {
        Facts facts = new Facts()
                .target("T", "HALF_YEAR")
                .plan()
                .assessed("T", "H1", 900, LocalDate.of(2026, 6, 15))
                .assessed("T", "H2", 1000, LocalDate.of(2026, 12, 15));

        ReportContent content = facts.year();

        assertThat(only(content).judgements())
                .extracting(Judgement::period, Judgement::status)
                .containsExactly(tuple("H1", AssessmentStatus.NOT_ACHIEVED), tuple("H2", AssessmentStatus.ACHIEVED));
        assertThat(only(content).status()).isEqualTo(AssessmentStatus.NOT_ACHIEVED);
        assertThat(content.targets().total()).isOne();
    }

    @Test
    void aTargetNobodyAssessedHasNoData() {
        ReportContent content = new Facts().target("T", "REPORT_PERIOD").plan().q1();

        assertThat(only(content).status()).isEqualTo(AssessmentStatus.NO_DATA);
        assertThat(content.targets().byStatus()).containsEntry(AssessmentStatus.NO_DATA, 1);
    }
}
