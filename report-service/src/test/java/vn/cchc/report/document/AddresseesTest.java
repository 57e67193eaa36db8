package vn.cchc.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.report.assembly.domain.ReportContent.Agency;
import vn.cchc.report.assembly.domain.ReportContent.Named;

class AddresseesTest {

    private static final Named CITY = new Named("Z02", "UBND thành phố Hải Phòng", "PEOPLES_COMMITTEE");
    private static final Named HOME_AFFAIRS = new Named("Z02.09", "Sở Nội vụ Hải Phòng", "HOME_AFFAIRS");
    private static final Named DEPARTMENT =
            new Named("Z02.05", "Sở Giáo dục và Đào tạo thành phố Hải Phòng", "DEPARTMENT");

    @Test
    void aDepartmentReportsToItsCommitteeThroughHomeAffairs() {
        assertThat(Addressees.of(new Agency(
                        DEPARTMENT.code(), DEPARTMENT.name(), DEPARTMENT.kind(), List.of(CITY), HOME_AFFAIRS)))
                .containsExactly("UBND thành phố Hải Phòng", "Sở Nội vụ Hải Phòng");
    }

    @Test
    void aDivisionReportsToItsDepartmentAlone() {
        assertThat(Addressees.of(new Agency(
                        "Z02.05.02", "Phòng Tổ chức cán bộ", "DIVISION", List.of(DEPARTMENT, CITY), HOME_AFFAIRS)))
                .containsExactly(DEPARTMENT.name());
    }
}
