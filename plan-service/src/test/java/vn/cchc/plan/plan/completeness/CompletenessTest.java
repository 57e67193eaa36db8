package vn.cchc.plan.plan.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.plan.PlanBuilder.aCompletePlan;
import static vn.cchc.plan.plan.PlanBuilder.aPlan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.Window;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.AgencyProfile;
import vn.cchc.plan.agency.domain.Validity;
import vn.cchc.plan.plan.PlanBuilder;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.unitclass.UnitClass;
import vn.cchc.plan.unitname.UnitDirectory;

class CompletenessTest {

    private static final Superiors NONE = new Superiors(List.of());

    @Test
    void aCompletePlanIsFoundComplete() {
        assertThat(found(aCompletePlan().target("T-01", 85, null))).isEmpty();
    }

    @Test
    void aPlanWithNothingInItCannotBeActivated() {
        assertThat(found(aPlan())).containsExactly("PLAN_EMPTY@");
    }

    @Test
    void aPlanOfTargetsAloneIsComplete() {
        assertThat(found(aPlan().target("T-01", 85, null))).isEmpty();
    }

    @Test
    void aBlankHeadWarns() {
        assertThat(found(aCompletePlan().unsigned()))
                .containsExactly("NUMBER_MISSING@/number", "SIGNED_ON_MISSING@/signedOn");
    }

    @Test
    void aLeafNeedsALeadADeadlineAndShouldNameAProduct() {
        assertThat(found(aPlan().row(null, null, "Việc", null)))
                .containsExactly(
                        "LEAD_MISSING@/tasks/0/leads",
                        "PRODUCT_MISSING@/tasks/0/products",
                        "DEADLINE_MISSING@/tasks/0/deadlineText");
    }

    @Test
    void aDeadlineNobodyCanReadBlocks() {
        assertThat(found(aPlan().row("Văn phòng Sở", "T .")))
                .containsExactly("DEADLINE_UNPARSED@/tasks/0/deadlineText");
    }

    @Test
    void aLeadThatCannotBeToldBlocks() {
        assertThat(found(aPlan().row("Phòng Không Có", "Năm 2026")
                        .row("Phòng Trùng Tên", "Năm 2026")
                        .row("Phòng Đã Giải Thể", "Năm 2026")
                        .row("Các trung tâm", "Năm 2026")))
                .containsExactly(
                        "LEAD_UNKNOWN@/tasks/0/leads/0",
                        "LEAD_AMBIGUOUS@/tasks/1/leads/0",
                        "LEAD_NOT_IN_FORCE@/tasks/2/leads/0",
                        "LEAD_CLASS_EMPTY@/tasks/3/leads/0");
    }

    @Test
    void aCoordinatingUnitThatCannotBeToldWarns() {
        PrintedTask row = new PrintedTask(
                1,
                "1",
                null,
                Area.STEERING,
                false,
                null,
                "Việc",
                List.of("Văn phòng Sở"),
                List.of("Phòng Không Có", "Phòng Trùng Tên", "Phòng Đã Giải Thể", "Các trung tâm"),
                List.of("Báo cáo"),
                "Năm 2026");

        assertThat(found(aPlan().add(row)))
                .containsExactly(
                        "COORDINATING_UNKNOWN@/tasks/0/coordinating/0",
                        "COORDINATING_AMBIGUOUS@/tasks/0/coordinating/1",
                        "COORDINATING_NOT_IN_FORCE@/tasks/0/coordinating/2",
                        "COORDINATING_CLASS_EMPTY@/tasks/0/coordinating/3");
    }

    @Test
    void aGroupHoldsTasksAndCarriesNoWork() {
        assertThat(found(aPlan().group(null).rowOf(1))).isEmpty();
        assertThat(found(aCompletePlan().group("Văn phòng Sở")))
                .containsExactly("GROUP_CARRIES_WORK@/tasks/1", "GROUP_EMPTY@/tasks/1");
    }

    @Test
    void aBasisMayBeLaterThanThePlanButIsNoted() {
        assertThat(found(aCompletePlan().basis("2174/VP", LocalDate.of(2026, 3, 4), null)))
                .containsExactly("BASIS_LATER_THAN_PLAN@/legalBases/0/signedOn");
    }

    @Test
    void oneDocumentCitedWithTwoDatesIsNoted() {
        assertThat(found(aCompletePlan()
                        .basis("59/2019/NĐ-CP", LocalDate.of(2019, 9, 1), null)
                        .basis("59/2019/ND-CP", LocalDate.of(2019, 7, 1), null)))
                .containsExactly("BASIS_DATES_DIFFER@/legalBases/1/signedOn");
    }

    @Test
    void aRoadmapWhoseYearsAreOverIsNoted() {
        PlanBuilder plan = aPlan().basis("281/KH-UBND", LocalDate.of(2022, 10, 28), "rà soát TTHC nội bộ 2022-2025")
                .row("Văn phòng Sở", "Theo lộ trình tại Kế hoạch 281/KH-UBND ngày 28/10/2022 của UBND Thành phố");

        assertThat(found(plan)).containsExactly("ROADMAP_EXPIRED@/tasks/0/deadlineText");
    }

    @Test
    void aDeadlineOutsideTheYearsOfThePlanIsNoted() {
        assertThat(found(aPlan().row("Văn phòng Sở", "Tháng 3/2027")))
                .containsExactly("DEADLINE_OUTSIDE_PLAN@/tasks/0/deadlineText");
    }

    @Test
    void supersededServiceLevelsAreNoted() {
        assertThat(found(aPlan().row("Văn phòng Sở", "Năm 2026", "DVCTT mức độ 3, mức độ 4", "Báo cáo")))
                .containsExactly("TERM_SUPERSEDED@/tasks/0/content");
    }

    @Test
    void targetsHaveOneCodeAValueAndKnownRepetitions() {
        assertThat(found(aPlan().target("T-01", 85, null)
                        .target("T-01", 85, null)
                        .target("T-02", null, "T-99")))
                .containsExactly(
                        "TARGET_CODE_DUPLICATE@/targets/1/code",
                        "TARGET_VALUE_MISSING@/targets/2/value",
                        "TARGET_SAME_AS_UNKNOWN@/targets/2/sameAs");
    }

    @Test
    void aTargetThatDepartsFromTheSuperiorPlanIsNoted() {
        Superiors superiors = new Superiors(List.of(new Superiors.Superior(
                "5256/QĐ-UBND", UUID.randomUUID(), List.of(PlanBuilder.target("HP-1", "ONLINE_RATE", 90, null)))));
        PlanBuilder plan =
                aPlan().implementing("5256/QĐ-UBND").implementing("9/QĐ").target("T-01", 85, null);

        assertThat(Completeness.check(plan.header(), plan.appendix(), units(), superiors))
                .extracting(Finding::id)
                .containsExactly(
                        "SUPERIOR_PLAN_UNKNOWN@/superiorPlanNumbers/1",
                        "TARGET_DIFFERS_FROM_SUPERIOR@/targets/0/value");
    }

    @Test
    void whatOneCannotWorkWithBlocksAndTheRestWarns() {
        assertThat(FindingCode.values())
                .filteredOn(code -> code.severity() == FindingCode.Severity.BLOCKING)
                .extracting(FindingCode::name)
                .allMatch(name -> name.startsWith("LEAD")
                        || name.startsWith("DEADLINE")
                        || name.equals("PLAN_EMPTY")
                        || name.equals("ROW_UNCONFIRMED")
                        || name.equals("TARGET_CODE_DUPLICATE"));
    }

    private static List<String> found(PlanBuilder plan) {
        return Completeness.check(plan.header(), plan.appendix(), units(), NONE).stream()
                .map(Finding::id)
                .toList();
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
        return new UnitDirectory("Z01.05", Window.ofYears(2026, 2026), agencies, List.of(empty));
    }

    private static Agency agency(String code, String name, Validity validity) {
        String parent = code.length() > 6 ? "Z01.05" : null;
        return Agency.registered(code, new AgencyProfile(name, AgencyKind.DIVISION, parent, validity, null, List.of()));
    }
}
