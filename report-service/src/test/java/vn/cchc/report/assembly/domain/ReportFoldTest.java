package vn.cchc.report.assembly.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.report.journal.domain.AssessmentStatus;

class ReportFoldTest {

    private static final List<Window> MONTHS =
            new ReportingYear(2026).months().stream().map(ReportPeriod::window).toList();

    private static ReportContent.Target only(ReportContent content) {
        assertThat(content.targets().items()).hasSize(1);
        return content.targets().items().getFirst();
    }

    @Test
    void aTargetOfThePeriodIsJudgedByTheAssessmentOfThatPeriod() {
        Facts facts = new Facts()
                .target("T", "REPORT_PERIOD")
                .plan()
                .assessed("T", "Q1", 990, LocalDate.of(2026, 3, 14))
                .assessed("T", "H1", 980, LocalDate.of(2026, 6, 14));

        assertThat(only(facts.q1()).numerator()).isEqualTo(BigDecimal.valueOf(990));
        assertThat(only(facts.year()).status()).isEqualTo(AssessmentStatus.NO_DATA);
    }

    @Test
    void aTargetOfTheYearIsJudgedByTheNewestFiguresFromBeforeTheCutOffDay() {
        Facts facts = new Facts()
                .target("T", "YEAR")
                .plan()
                .assessed("T", "YEAR", 100, LocalDate.of(2026, 2, 14))
                .assessed("T", "YEAR", 200, LocalDate.of(2026, 3, 14))
                .assessed("T", "YEAR", 300, LocalDate.of(2026, 4, 14));

        assertThat(only(facts.q1()).numerator()).isEqualTo(BigDecimal.valueOf(200));
        assertThat(only(facts.year()).numerator()).isEqualTo(BigDecimal.valueOf(300));
    }

    @Test
    void aTargetOfTheHalfYearIsJudgedByTheHalfInWhichTheWindowCloses() {
        Facts facts = new Facts()
                .target("T", "HALF_YEAR")
                .plan()
                .assessed("T", "H1", 100, LocalDate.of(2026, 2, 14))
                .assessed("T", "H2", 200, LocalDate.of(2026, 12, 14));

        assertThat(only(facts.q1()).numerator()).isEqualTo(BigDecimal.valueOf(100));
        assertThat(only(facts.year()).numerator()).isEqualTo(BigDecimal.valueOf(200));
    }

    @Test
    void aTargetNobodyAssessedHasNoData() {
        ReportContent content = new Facts().target("T", "REPORT_PERIOD").plan().q1();

        assertThat(only(content).status()).isEqualTo(AssessmentStatus.NO_DATA);
        assertThat(content.targets().byStatus()).containsEntry(AssessmentStatus.NO_DATA, 1);
    }

    @Test
    void dossierFlowsAreSummedTheOpeningIsTheFirstAndTheClosingTheLast() {
        Facts facts = new Facts()
                .dossiers(MONTHS.get(1), false, 20, 200, 30)
                .dossiers(MONTHS.get(0), false, 10, 100, 20)
                .dossiers(MONTHS.get(2), true, 30, 300, 40);

        ReportContent content = facts.q1();

        assertThat(content.dossiers().total())
                .isEqualTo(Map.of(
                        "carried_over",
                        10L,
                        "received_total",
                        600L,
                        "received_online",
                        600L,
                        "resolved_total",
                        570L,
                        "resolved_on_time",
                        570L,
                        "pending_total",
                        40L));
        assertThat(content.dossiers().gaps()).isEmpty();
        assertThat(content.provisional())
                .containsExactly(
                        new ReportContent.Provisional("DOSSIERS", "2026-02-15/2026-03-14", LocalDate.of(2026, 3, 14)));
    }

    @Test
    void aMonthIsNotCountedAgainWithinItsQuarter() {
        Facts facts = new Facts().dossiers(MONTHS.get(0), false, 10, 100, 20).dossiers(Facts.Q1, false, 10, 600, 40);

        ReportContent content = facts.q1();

        assertThat(content.dossiers().total()).containsEntry("received_total", 100L);
        assertThat(content.dossiers().gaps())
                .containsExactly(new Window(MONTHS.get(1).from(), MONTHS.get(2).to()));
    }

    @Test
    void figuresOfOtherWindowsAreLeftOut() {
        assertThat(new Facts()
                        .dossiers(MONTHS.get(3), false, 1, 1, 1)
                        .q1()
                        .dossiers()
                        .months())
                .isEmpty();
    }

    @Test
    void aPlanOfAnotherYearOrSignedLaterIsNotCovered() {
        ReportFrame of2027 = new ReportFrame(
                Facts.DEPARTMENT, Facts.frame("Q1", Facts.Q1).regime(), "Q1", 2027, new ReportingYear(2027).window());

        assertThat(ReportFold.fold(new Facts().plan().recorded(), of2027, Facts.AFTERWARDS)
                        .plans())
                .isEmpty();
    }

    @Test
    void theAgencyIsNamedWithItsSuperiorsAndTheReceiverOfReports() {
        ReportContent.Agency agency = new Facts().agencies().q1().agency();

        assertThat(agency.name()).isEqualTo("Sở Giáo dục và Đào tạo Hà Nội");
        assertThat(agency.superiors()).extracting(ReportContent.Named::code).containsExactly("Z01");
        assertThat(agency.receiver()).isEqualTo(new ReportContent.Named("Z01.09", "Sở Nội vụ Hà Nội", "HOME_AFFAIRS"));
    }
}
