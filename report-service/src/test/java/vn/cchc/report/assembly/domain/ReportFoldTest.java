package vn.cchc.report.assembly.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;

class ReportFoldTest {

    private static final List<Window> MONTHS =
            new ReportingYear(2026).months().stream().map(ReportPeriod::window).toList();

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
