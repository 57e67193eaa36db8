package vn.cchc.plan.unitname;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.AgencyProfile;
import vn.cchc.plan.agency.domain.Validity;
import vn.cchc.plan.unitclass.UnitClass;

/// A city with two departments and two communes, registered with hardly an alias.
final class Registry {

    private static final List<Agency> AGENCIES = List.of(
            agency("Z01", "UBND thành phố Hà Nội", AgencyKind.PEOPLES_COMMITTEE, null, "Thành phố"),
            agency("Z01.05", "Sở Giáo dục và Đào tạo Hà Nội", AgencyKind.DEPARTMENT, "Z01", "Sở"),
            agency("Z01.05.01", "Văn phòng Sở", AgencyKind.DEPT_OFFICE, "Z01.05"),
            agency("Z01.05.02", "Phòng Tổ chức cán bộ", AgencyKind.DIVISION, "Z01.05"),
            agency("Z01.05.03", "Phòng Kế hoạch - Tài chính", AgencyKind.DIVISION, "Z01.05"),
            agency("Z01.05.04", "Phòng Giáo dục Trung học", AgencyKind.DIVISION, "Z01.05"),
            agency("Z01.05.05", "Phòng Giáo dục Tiểu học", AgencyKind.DIVISION, "Z01.05"),
            agency("Z01.05.06", "Phòng Kiểm tra chuyên ngành", AgencyKind.DIVISION, "Z01.05"),
            agency("Z01.05.07", "Phòng Khảo thí và Kiểm định chất lượng", AgencyKind.DIVISION, "Z01.05"),
            merged("Z01.05.08", "Phòng Công tác chính trị", "2025-02-28", "Z01.05.09", "111.02.05.Z01"),
            merged("Z01.05.09", "Phòng Tư tưởng", "2025-12-31", "Z01.05.02"),
            agency("Z01.05.51", "Trường THPT Minh Họa 1", AgencyKind.SUBORDINATE_UNIT, "Z01.05"),
            agency(
                    "Z01.05.59",
                    "Ban biên tập Trang Thông tin điện tử (TTĐT)",
                    AgencyKind.OTHER,
                    "Z01.05",
                    "Ban biên tập Trang TTĐT"),
            agency("Z01.05.60", "Ban Chỉ đạo cải cách hành chính", AgencyKind.OTHER, "Z01.05"),
            agency("Z01.09", "Sở Nội vụ", AgencyKind.HOME_AFFAIRS, "Z01"),
            agency("Z01.09.01", "Văn phòng Sở", AgencyKind.DEPT_OFFICE, "Z01.09"),
            agency("Z01.71", "UBND xã An Hưng", AgencyKind.COMMUNE, "Z01"),
            agency("Z01.71.01", "Văn phòng HĐND và UBND xã", AgencyKind.COMMUNE_DIVISION, "Z01.71"),
            agency("Z01.71.02", "Phòng Văn hóa - Xã hội", AgencyKind.COMMUNE_DIVISION, "Z01.71"),
            agency("Z01.71.03", "Phòng Kinh tế", AgencyKind.COMMUNE_DIVISION, "Z01.71"),
            agency("Z01.71.04", "Trung tâm Phục vụ hành chính công", AgencyKind.PASC, "Z01.71"),
            agency("Z01.72", "UBND phường Minh Họa", AgencyKind.COMMUNE, "Z01"),
            agency("Z01.72.02", "Phòng Văn hóa - Xã hội", AgencyKind.COMMUNE_DIVISION, "Z01.72"),
            agency("Z01.72.03", "Phòng Kinh tế", AgencyKind.COMMUNE_DIVISION, "Z01.72"));

    private static final List<UnitClass> CLASSES = List.of(
            kinds("phong", "Các phòng thuộc Sở", "Z01.05", AgencyKind.DIVISION),
            kinds("don-vi", "Các phòng, đơn vị trực thuộc Sở", "Z01.05", AgencyKind.DIVISION, AgencyKind.OTHER),
            kinds("co-quan", "Các cơ quan, đơn vị", "Z01.71", AgencyKind.COMMUNE_DIVISION, AgencyKind.PASC),
            new UnitClass(
                    "xa-phuong",
                    "UBND xã, phường",
                    List.of("UBND các xã, phường"),
                    "Z01.05",
                    List.of(),
                    List.of("Z01.71", "Z01.72"),
                    1));

    private Registry() {}

    static UnitDirectory seenBy(String issuer) {
        return seenBy(issuer, Window.ofYears(2026, 2026));
    }

    static UnitDirectory seenBy(String issuer, Window when) {
        return new UnitDirectory(issuer, when, AGENCIES, CLASSES);
    }

    static Agency agency(String code, String name, AgencyKind kind, @Nullable String parent, String... aliases) {
        return Agency.registered(code, new AgencyProfile(name, kind, parent, Validity.ALWAYS, null, List.of(aliases)));
    }

    private static Agency merged(String code, String name, String last, String into, String... aliases) {
        Validity until = new Validity(null, LocalDate.parse(last));
        return Agency.registered(
                code, new AgencyProfile(name, AgencyKind.DIVISION, "Z01.05", until, into, List.of(aliases)));
    }

    private static UnitClass kinds(String code, String name, String ofAgency, AgencyKind... kinds) {
        return new UnitClass(code, name, List.of(), ofAgency, List.of(kinds), List.of(), 1);
    }
}
