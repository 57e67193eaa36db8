package vn.cchc.plan.unitname;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.Window;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.AgencyProfile;
import vn.cchc.plan.agency.domain.Validity;
import vn.cchc.plan.unitclass.UnitClass;
import vn.cchc.plan.unitname.UnitMatch.Ambiguous;
import vn.cchc.plan.unitname.UnitMatch.EmptyClass;
import vn.cchc.plan.unitname.UnitMatch.NotInForce;
import vn.cchc.plan.unitname.UnitMatch.Unknown;

class UnitDirectoryTest {

    private static final List<Agency> CITY = List.of(
            agency("Z01", "UBND thành phố", AgencyKind.PEOPLES_COMMITTEE, null, "Thành phố"),
            agency("Z01.05", "Sở Giáo dục và Đào tạo", AgencyKind.DEPARTMENT, "Z01", "Sở"),
            agency("Z01.05.01", "Văn phòng Sở", AgencyKind.DEPT_OFFICE, "Z01.05"),
            agency("Z01.05.02", "Phòng Tổ chức cán bộ", AgencyKind.DIVISION, "Z01.05", "Phòng TCCB"),
            agency("Z01.05.03", "Phòng Kế hoạch - Tài chính", AgencyKind.DIVISION, "Z01.05"),
            agency("Z01.09", "Sở Nội vụ", AgencyKind.HOME_AFFAIRS, "Z01", "Sở"),
            agency("Z01.09.01", "Văn phòng Sở", AgencyKind.DEPT_OFFICE, "Z01.09"),
            agency("Z01.71", "UBND xã An", AgencyKind.COMMUNE, "Z01"),
            closed("Z01.05.08", "Phòng Công tác chính trị", "Z01.05.02"));

    private static final List<UnitClass> CLASSES = List.of(
            kinds("phong", "Các phòng thuộc Sở", "Z01.05", AgencyKind.DIVISION),
            kinds("trung-tam", "Các trung tâm", "Z01.05", AgencyKind.PASC),
            new UnitClass("xa", "UBND xã, phường", List.of(), "Z01.05", List.of(), List.of("Z01.71"), 1));

    private final UnitDirectory department = seenBy("Z01.05");

    @Test
    void aNameIsFoundInWhateverSpelling() {
        assertThat(department.match("PHONG KE HOACH – TAI CHINH").codesOrNone()).containsExactly("Z01.05.03");
    }

    @Test
    void anAliasAndACodeAreNamesToo() {
        assertThat(department.match("Phòng TCCB").codesOrNone()).containsExactly("Z01.05.02");
        assertThat(department.match("Z01.05.02").codesOrNone()).containsExactly("Z01.05.02");
    }

    @Test
    void theIssuersOwnUnitsGoBeforeOthersOfTheSameName() {
        assertThat(department.match("Văn phòng Sở").codesOrNone()).containsExactly("Z01.05.01");
        assertThat(seenBy("Z01.09").match("Văn phòng Sở").codesOrNone()).containsExactly("Z01.09.01");
    }

    @Test
    void whatIsNotBelowTheIssuerIsLookedForAbove() {
        assertThat(department.match("Thành phố").codesOrNone()).containsExactly("Z01");
        assertThat(department.match("Sở Nội vụ").codesOrNone()).containsExactly("Z01.09");
    }

    @Test
    void severalEquallyNearAreAmbiguous() {
        assertThat(seenBy("Z01.71").match("Văn phòng Sở")).isEqualTo(new Ambiguous(List.of("Z01.05.01", "Z01.09.01")));
    }

    @Test
    void nothingIsGuessedFromAPartOfAName() {
        assertThat(department.match("Phòng Tổ chức")).isEqualTo(new Unknown());
        assertThat(department.match("…")).isEqualTo(new Unknown());
    }

    @Test
    void aUnitClassMeansItsMembers() {
        assertThat(department.match("các phòng thuộc sở").codesOrNone()).containsExactly("Z01.05.02", "Z01.05.03");
        assertThat(department.match("UBND xã phường").codesOrNone()).containsExactly("Z01.71");
    }

    @Test
    void aUnitClassWithoutMembersIsSaidSo() {
        assertThat(department.match("Các trung tâm")).isEqualTo(new EmptyClass("trung-tam"));
    }

    @Test
    void anAgencyThatNoLongerExistsIsNotMeant() {
        assertThat(department.match("Phòng Công tác chính trị")).isEqualTo(new NotInForce("Z01.05.08", "Z01.05.02"));
        assertThat(seenBy("Z01.05", 2024).match("Phòng Công tác chính trị").codesOrNone())
                .containsExactly("Z01.05.08");
    }

    private static UnitDirectory seenBy(String issuer) {
        return seenBy(issuer, 2026);
    }

    private static UnitDirectory seenBy(String issuer, int year) {
        return new UnitDirectory(issuer, Window.ofYears(year, year), CITY, CLASSES);
    }

    private static Agency agency(
            String code, String name, AgencyKind kind, @Nullable String parent, String... aliases) {
        return Agency.registered(code, new AgencyProfile(name, kind, parent, Validity.ALWAYS, null, List.of(aliases)));
    }

    private static Agency closed(String code, String name, String successor) {
        Validity until2025 = new Validity(null, LocalDate.of(2025, 2, 28));
        return Agency.registered(
                code, new AgencyProfile(name, AgencyKind.DIVISION, "Z01.05", until2025, successor, List.of()));
    }

    private static UnitClass kinds(String code, String name, String ofAgency, AgencyKind kind) {
        return new UnitClass(code, name, List.of(), ofAgency, List.of(kind), List.of(), 1);
    }
}
