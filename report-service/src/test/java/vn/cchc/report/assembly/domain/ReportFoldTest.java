package vn.cchc.report.assembly.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cchc.calendar.ReportingYear;

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
    void theAgencyIsNamedWithItsSuperiorsAndTheReceiverOfReports() {
        ReportContent.Agency agency = new Facts().agencies().q1().agency();

        assertThat(agency.name()).isEqualTo("Sở Giáo dục và Đào tạo Hà Nội");
        assertThat(agency.superiors()).extracting(ReportContent.Named::code).containsExactly("Z01");
        assertThat(agency.receiver()).isEqualTo(new ReportContent.Named("Z01.09", "Sở Nội vụ Hà Nội", "HOME_AFFAIRS"));
    }
}
