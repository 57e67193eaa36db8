package vn.cchc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.document.Office.Named;

class OfficeTest {

    private static final Named CITY = new Named("UBND thành phố Hải Phòng", "PEOPLES_COMMITTEE");
    private static final Named DEPARTMENT = new Named("Sở Giáo dục và Đào tạo thành phố Hải Phòng", "DEPARTMENT");

    @Test
    void aDepartmentStandsUnderItsCommittee() {
        assertThat(Office.of(DEPARTMENT, List.of(CITY)))
                .isEqualTo(new Office(
                        "UBND THÀNH PHỐ HẢI PHÒNG",
                        List.of("SỞ GIÁO DỤC VÀ ĐÀO TẠO"),
                        "SGDĐT",
                        "Hải Phòng",
                        List.of("GIÁM ĐỐC"),
                        List.of("Giám đốc, các Phó Giám đốc", "Các phòng, đơn vị trực thuộc", "Lưu: VT, VP")));
    }

    @Test
    void aCommuneSignsOnBehalfOfItsCommittee() {
        Office office = Office.of(new Named("UBND xã An Hưng", "COMMUNE"), List.of(CITY));

        assertThat(office.superiorLine()).isEmpty();
        assertThat(office.issuerLines()).containsExactly("ỦY BAN NHÂN DÂN", "XÃ AN HƯNG");
        assertThat(office.symbol()).isEqualTo("UBND");
        assertThat(office.place()).isEqualTo("An Hưng");
        assertThat(office.head()).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }

    @Test
    void aDivisionIsDatedWhereItsCommitteeSits() {
        Office office = Office.of(new Named("Phòng Tổ chức cán bộ", "DIVISION"), List.of(DEPARTMENT, CITY));

        assertThat(office.superiorLine()).isEqualTo("SỞ GIÁO DỤC VÀ ĐÀO TẠO THÀNH PHỐ HẢI PHÒNG");
        assertThat(office.symbol()).isEqualTo("PTCCB");
        assertThat(office.place()).isEqualTo("Hải Phòng");
    }

    @Test
    void anAgencyOfNoTreeLeavesItsPlaceOpen() {
        Office office = Office.of(new Named("Ban Quản lý dự án", "OTHER"), List.of());

        assertThat(office.superiorLine()).isEmpty();
        assertThat(office.place()).isEqualTo("………");
        assertThat(office.recipients()).containsExactly("Lưu: VT");
    }
}
