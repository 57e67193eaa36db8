package vn.cchc.plan.plan.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.plan.PlanBuilder.aCompletePlan;
import static vn.cchc.plan.plan.PlanBuilder.aPlan;
import static vn.cchc.plan.plan.completeness.Checks.found;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.plan.PlanBuilder;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.PrintedTask;

class CompletenessTest {

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
    void anUnknownSuperiorIsNoted() {
        Superiors superiors = new Superiors(Set.of("5256/QĐ-UBND"), Map.of(), List.of());

        assertThat(Checks.found(aCompletePlan().implementing("5256/QĐ-UBND").implementing("9/QĐ"), superiors))
                .containsExactly("SUPERIOR_PLAN_UNKNOWN@/superiorPlanNumbers/1");
    }

    @Test
    void aPlanThatComesToStandAboveItselfIsNoted() {
        Superiors superiors = new Superiors(Set.of("7/KH"), Map.of("7/KH", List.of("7/KH", "118/KH-SGDĐT")), List.of());

        assertThat(Checks.findings(aCompletePlan().implementing("7/KH"), superiors))
                .containsExactly(Finding.at(
                        "/superiorPlanNumbers/0", FindingCode.SUPERIOR_CYCLE, "7/KH", "7/KH → 118/KH-SGDĐT"));
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
}
