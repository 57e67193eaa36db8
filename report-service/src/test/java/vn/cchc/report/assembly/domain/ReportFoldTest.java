package vn.cchc.report.assembly.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.report.journal.domain.Area;

class ReportFoldTest {

    @Test
    void aPlanOfAnotherYearOrSignedLaterIsNotCovered() {
        ReportFrame of2027 = new ReportFrame(
                Facts.DEPARTMENT, Facts.frame("Q1", Facts.Q1).regime(), "Q1", 2027, new ReportingYear(2027).window());

        assertThat(ReportFold.fold(new Facts().plan().recorded(), of2027, Facts.AFTERWARDS)
                        .plans())
                .isEmpty();
    }

    @Test
    void aPlanAmendedAfterTheWindowIsReportedAsItReadWithinIt() {
        Facts facts = new Facts()
                .row(1, Area.STEERING)
                .plan(1, LocalDate.of(2026, 1, 9))
                .row(2, Area.STEERING)
                .plan(2, LocalDate.of(2026, 5, 4));

        assertThat(facts.q1().plans())
                .extracting(plan -> plan.signedOn(), plan -> plan.tasks().total())
                .containsExactly(tuple(LocalDate.of(2026, 1, 9), 1));
        assertThat(facts.year().plans())
                .extracting(plan -> plan.signedOn(), plan -> plan.tasks().total())
                .containsExactly(tuple(LocalDate.of(2026, 5, 4), 2));
    }

    @Test
    void theAgencyIsNamedWithItsSuperiorsAndTheReceiverOfReports() {
        ReportContent.Agency agency = new Facts().agencies().q1().agency();

        assertThat(agency.name()).isEqualTo("Sở Giáo dục và Đào tạo Hà Nội");
        assertThat(agency.superiors()).extracting(ReportContent.Named::code).containsExactly("Z01");
        assertThat(agency.receiver()).isEqualTo(new ReportContent.Named("Z01.09", "Sở Nội vụ Hà Nội", "HOME_AFFAIRS"));
    }
}
