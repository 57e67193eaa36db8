package vn.cchc.plan.plan.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.cchc.plan.plan.PlanBuilder.aCompletePlan;
import static vn.cchc.plan.plan.PlanBuilder.aPlan;
import static vn.cchc.plan.plan.completeness.Checks.findings;
import static vn.cchc.plan.plan.completeness.Checks.found;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.plan.PlanBuilder;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.document.LegalBasis;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.TargetDemand;

/// The defects that printed plans really have: each is a warning with a code, none stops an import.
class PrintedDefectsTest {

    @Test
    void defect1AReportingWindowPrintedBackwardsIsNotedWithACorrection() {
        PlanBuilder plan = aPlan().work("Báo cáo năm, số liệu từ ngày 15/12/2026 đến ngày 14/12/2026");

        assertThat(findings(plan))
                .containsExactly(Finding.at(
                        "/tasks/0/content",
                        FindingCode.WINDOW_REVERSED,
                        plan.rows().getFirst().label(),
                        LocalDate.of(2026, 12, 15),
                        LocalDate.of(2026, 12, 14),
                        LocalDate.of(2025, 12, 15)));
        assertThat(found(aPlan().work("Rà soát quy trình từ tháng 9/2026 đến tháng 3/2026")))
                .containsExactly("WINDOW_REVERSED@/tasks/0/content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo số liệu từ ngày 15/12/2025 đến ngày 14/12/2026",
                "Báo cáo số liệu từ ngày 15/12 năm trước đến ngày 14/12/2026",
                "Báo cáo số liệu từ 15/11 đến 14/02/2027",
                "Báo cáo số liệu từ ngày 31/02/2026 đến ngày 01/02/2026"
            })
    void defect1AWindowThatRunsForwardsOrNamesNoYearIsLeftAlone(String content) {
        assertThat(found(aPlan().work(content))).isEmpty();
    }

    @Test
    void defect2ABasisLaterThanThePlanIsAWarning() {
        assertThat(found(aCompletePlan().basis("2174/VP-TTPVHCC", LocalDate.of(2026, 3, 4), null)))
                .containsExactly("BASIS_LATER_THAN_PLAN@/legalBases/0/signedOn");
    }

    @Test
    void defect3OneDocumentWithTwoDatesIsAWarning() {
        assertThat(found(aCompletePlan()
                        .basis("59/2019/NĐ-CP", LocalDate.of(2019, 9, 1), null)
                        .basis("59/2019/NĐ-CP", LocalDate.of(2019, 7, 1), null)))
                .containsExactly("BASIS_DATES_DIFFER@/legalBases/1/signedOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"118/ND-CP", "66.7/2025/NQ-CP", "45-NQ/TW", "Số 5256 /QĐ - UBND"})
    void defect4ANumberHasNoStrictForm(String number) {
        assertThat(found(aCompletePlan().basis(number, LocalDate.of(2025, 1, 1), null)))
                .isEmpty();
    }

    @Test
    void defect5OneDocumentOfTwoIssuersIsAWarning() {
        assertThat(found(aCompletePlan()
                        .basis(decision("Chủ tịch Ủy ban nhân dân thành phố Hải Phòng"))
                        .basis(decision("UBND thành phố"))))
                .containsExactly("BASIS_ISSUERS_DIFFER@/legalBases/1/issuer");
    }

    @Test
    void defect5AnIssuerCutShortOrAbbreviatedIsTheSame() {
        assertThat(found(aCompletePlan()
                        .basis(decision("Ủy ban nhân dân thành phố Hải Phòng"))
                        .basis(decision("UBND TP"))))
                .isEmpty();
    }

    @Test
    void defect6ALabelUsedTwiceAndNumbersThatRestartOrAreMissingAreWarnings() {
        PlanBuilder plan = aPlan().work("Việc một")
                .numbered("1", "I. Thể chế")
                .work("Việc hai")
                .numbered("1", "I. Thể chế")
                .work("Việc ba")
                .numbered("1", "II. Thủ tục")
                .work("Việc bốn")
                .numbered("1", "II. Bộ máy")
                .work("Việc năm")
                .numbered("-", "II. Bộ máy");

        assertThat(findings(plan))
                .extracting(Finding::id, finding -> finding.args().getFirst())
                .containsExactly(
                        tuple("NUMBERING_BROKEN@/tasks/1/no", 1),
                        tuple("NUMBERING_BROKEN@/tasks/3/section", 0),
                        tuple("NUMBERING_BROKEN@/tasks/4/no", 2));
    }

    @Test
    void defect6NumbersThatRestartWithASectionOrAreNotUsedAtAllAreUsual() {
        assertThat(found(aPlan().work("Việc một")
                        .numbered("1", "I. Thể chế")
                        .work("Việc hai")
                        .numbered("1", "II. Thủ tục")
                        .work("Việc ba")
                        .numbered("7", "III. Bộ máy")))
                .isEmpty();
        assertThat(found(aPlan().work("Việc một")
                        .numbered(null, null)
                        .work("Việc hai")
                        .numbered(null, null)))
                .isEmpty();
    }

    @Test
    void defect7AGroupWithWorkOfItsOwnIsAWarning() {
        assertThat(found(aPlan().group("Văn phòng Sở").rowOf(1))).containsExactly("GROUP_CARRIES_WORK@/tasks/0");
        assertThat(found(aPlan().group(null).rowOf(1))).isEmpty();
    }

    @Test
    void defect8AnotherValueThanTheSuperiorPlansIsAWarningWithBoth() {
        PlanTarget above = PlanBuilder.target("118-09", "ONLINE_RATE", 90, null);
        PlanTarget below = PlanBuilder.target("1168-07", "ONLINE_RATE", 95, null);
        Superiors superiors = new Superiors(
                Set.of(), Map.of(), List.of(new Superiors.Superior("118/KH-SGDĐT", UUID.randomUUID(), List.of(above))));

        assertThat(findings(aPlan().target("1168-07", 95, null), superiors))
                .containsExactly(Finding.at(
                        "/targets/0/value",
                        FindingCode.TARGET_DIFFERS_FROM_SUPERIOR,
                        "1168-07",
                        TargetDemand.of(below, above),
                        TargetDemand.of(above, below),
                        "118/KH-SGDĐT"));
    }

    @Test
    void defect9ARoadmapWhoseYearsAreOverIsAWarning() {
        PlanBuilder plan = aPlan().basis("281/KH-UBND", LocalDate.of(2022, 10, 28), "rà soát TTHC nội bộ 2022-2025")
                .row("Văn phòng Sở", "Theo lộ trình tại Kế hoạch 281/KH-UBND ngày 28/10/2022 của UBND Thành phố");

        assertThat(found(plan)).contains("ROADMAP_EXPIRED@/tasks/0/deadlineText");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cung cấp dịch vụ công mức độ 3, mức độ 4", "Cung cấp DVCTT Mức độ 4"})
    void defect10ServiceLevelsOutOfUseAreAWarning(String content) {
        assertThat(found(aPlan().work(content))).containsExactly("TERM_SUPERSEDED@/tasks/0/content");
    }

    @Test
    void defect10TheDistrictLevelIsGone() {
        assertThat(found(aPlan().work("Tổng hợp báo cáo của UBND cấp huyện")))
                .containsExactly("LEVEL_ABOLISHED@/tasks/0/content");
        assertThat(found(aPlan().work("Hướng dẫn sau khi bỏ cấp huyện"))).isEmpty();
        assertThat(found(aPlan().work("Tổng hợp báo cáo công tác UBND quản lý")))
                .isEmpty();
    }

    @Test
    void defect10ACityHasNoProvincialCommittee() {
        assertThat(found(aPlan().work("Trình UBND tỉnh ban hành quy định")))
                .containsExactly("PROVINCE_IN_CITY_PLAN@/tasks/0/content");
        assertThat(found(aPlan().work("Lấy ý kiến các bộ, UBND tỉnh, thành phố")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phối hợp với với các đơn vị lập báo cáo",
                "Hướng dẫn các các phòng lập báo cáo",
                "Tổ chức tổ chức tập huấn"
            })
    void defect11AWordSaidTwiceIsAWarning(String content) {
        assertThat(found(aPlan().work(content))).containsExactly("WORD_REPEATED@/tasks/0/content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rà soát quy định định kỳ",
                "Quản lý lý lịch tư pháp",
                "Báo cáo các, các phòng",
                "Thực hiện hiện đại hóa hệ thống"
            })
    void defect11TwoWordsThatMeetAreNoSlip(String content) {
        assertThat(found(aPlan().work(content))).isEmpty();
    }

    @Test
    void defect11KnownSlipsOfThePenAreAWarning() {
        assertThat(found(aPlan().work("Kiểm tra các cơ hành chính nhà nước")))
                .containsExactly("WORD_SLIP@/tasks/0/content");
    }

    @Test
    void defect12ABlankNumberAndDateAreWarnings() {
        assertThat(found(aCompletePlan().unsigned()))
                .containsExactly("NUMBER_MISSING@/number", "SIGNED_ON_MISSING@/signedOn");
    }

    @Test
    void textsInDecomposedUnicodeAreReadAlike() {
        String decomposed = Normalizer.normalize(
                "Phối hợp với với UBND quận báo cáo từ ngày 15/12/2026 đến ngày 14/12/2026", Normalizer.Form.NFD);

        assertThat(found(aPlan().work(decomposed)))
                .containsExactly(
                        "WINDOW_REVERSED@/tasks/0/content",
                        "LEVEL_ABOLISHED@/tasks/0/content",
                        "WORD_REPEATED@/tasks/0/content");
    }

    private static LegalBasis decision(String issuer) {
        return new LegalBasis("Quyết định", "5256/QĐ-UBND", LocalDate.of(2025, 12, 26), issuer, null);
    }
}
