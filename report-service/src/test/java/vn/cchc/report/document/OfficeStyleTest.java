package vn.cchc.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.report.assembly.domain.ReportContent.Agency;
import vn.cchc.report.assembly.domain.ReportContent.Named;

class OfficeStyleTest {

    private static final Named CITY = new Named("Z02", "UBND thành phố Hải Phòng", "PEOPLES_COMMITTEE");
    private static final Named HOME_AFFAIRS = new Named("Z02.09", "Sở Nội vụ Hải Phòng", "HOME_AFFAIRS");
    private static final Named DEPARTMENT =
            new Named("Z02.05", "Sở Giáo dục và Đào tạo thành phố Hải Phòng", "DEPARTMENT");

    @Test
    void aDepartmentStandsUnderItsCommitteeAndReportsThroughHomeAffairs() {
        Agency agency =
                new Agency(DEPARTMENT.code(), DEPARTMENT.name(), DEPARTMENT.kind(), List.of(CITY), HOME_AFFAIRS);

        assertThat(OfficeStyle.of(agency))
                .isEqualTo(new OfficeStyle(
                        "UBND THÀNH PHỐ HẢI PHÒNG",
                        List.of("SỞ GIÁO DỤC VÀ ĐÀO TẠO"),
                        "SGDĐT",
                        "Hải Phòng",
                        List.of("UBND thành phố Hải Phòng", "Sở Nội vụ Hải Phòng"),
                        List.of("GIÁM ĐỐC"),
                        List.of(
                                "Như trên",
                                "Giám đốc, các Phó Giám đốc",
                                "Các phòng, đơn vị trực thuộc",
                                "Lưu: VT, VP")));
    }

    @Test
    void aCommuneSignsOnBehalfOfItsCommittee() {
        OfficeStyle office =
                OfficeStyle.of(new Agency("Z02.71", "UBND xã An Hưng", "COMMUNE", List.of(CITY), HOME_AFFAIRS));

        assertThat(office.superiorLine()).isEmpty();
        assertThat(office.issuerLines()).containsExactly("ỦY BAN NHÂN DÂN", "XÃ AN HƯNG");
        assertThat(office.symbol()).isEqualTo("UBND");
        assertThat(office.place()).isEqualTo("An Hưng");
        assertThat(office.signatory()).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }

    @Test
    void aDivisionReportsToItsDepartmentAlone() {
        OfficeStyle office = OfficeStyle.of(
                new Agency("Z02.05.02", "Phòng Tổ chức cán bộ", "DIVISION", List.of(DEPARTMENT, CITY), HOME_AFFAIRS));

        assertThat(office.addressees()).containsExactly(DEPARTMENT.name());
        assertThat(office.symbol()).isEqualTo("PTCCB");
        assertThat(office.place()).isEqualTo("Hải Phòng");
    }
}
