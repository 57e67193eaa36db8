package vn.cchc.plan.plan.completeness;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.calendar.Window;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.AgencyProfile;
import vn.cchc.plan.agency.domain.Validity;
import vn.cchc.plan.plan.PlanBuilder;
import vn.cchc.plan.plan.basis.KnownBases;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.unitclass.UnitClass;
import vn.cchc.plan.unitname.UnitDirectory;

/// Checks plans of the department Z01.05 of a city, its office, divisions and classes.
final class Checks {

    private Checks() {}

    static List<String> found(PlanBuilder plan) {
        return found(plan, Superiors.NONE);
    }

    static List<String> found(PlanBuilder plan, Superiors superiors) {
        return findings(plan, superiors).stream().map(Finding::id).toList();
    }

    static List<Finding> findings(PlanBuilder plan) {
        return findings(plan, Superiors.NONE);
    }

    static List<Finding> findings(PlanBuilder plan, Superiors superiors) {
        Surroundings around = new Surroundings(units(), superiors, KnownBases.NONE, true);
        return Completeness.check(plan.header(), plan.appendix(), around);
    }

    private static UnitDirectory units() {
        Validity until2025 = new Validity(null, LocalDate.of(2025, 2, 28));
        List<Agency> agencies = List.of(
                agency("Z01.05", "Sở", Validity.ALWAYS),
                agency("Z01.05.01", "Văn phòng Sở", Validity.ALWAYS),
                agency("Z01.05.02", "Phòng Trùng Tên", Validity.ALWAYS),
                agency("Z01.05.03", "Phòng Trùng Tên", Validity.ALWAYS),
                agency("Z01.05.04", "Phòng Đã Giải Thể", until2025));
        UnitClass empty = new UnitClass(
                "trung-tam", "Các trung tâm", List.of(), "Z01.05", List.of(AgencyKind.PASC), List.of(), 1);
        UnitClass divisions = new UnitClass(
                "phong", "Các phòng thuộc Sở", List.of(), "Z01.05", List.of(AgencyKind.DIVISION), List.of(), 1);
        return new UnitDirectory("Z01.05", Window.ofYears(2026, 2026), agencies, List.of(empty, divisions));
    }

    private static Agency agency(String code, String name, Validity validity) {
        String parent = code.length() > 6 ? "Z01.05" : null;
        return Agency.registered(code, new AgencyProfile(name, AgencyKind.DIVISION, parent, validity, null, List.of()));
    }
}
