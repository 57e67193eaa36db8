package vn.cchc.plan.plan.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.plan.PlanBuilder.aPlan;
import static vn.cchc.plan.plan.completeness.Checks.found;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.plan.domain.Clearness;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// The "06 rõ" of a task.
class ClearnessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tăng cường kỷ luật, kỷ cương hành chính",
                "Tiếp tục đẩy mạnh công tác cải cách hành chính",
                "Nâng cao chất lượng phục vụ nhân dân; phát huy tinh thần trách nhiệm",
                "NÂNG CAO NHẬN THỨC"
            })
    void workThatOnlyPromisesIsVague(String content) {
        assertThat(found(aPlan().work(content))).containsExactly("WORK_VAGUE@/tasks/0/content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiếp tục rà soát VBQPPL kỳ 2024-2028",
                "Đẩy mạnh số hóa hồ sơ, giấy tờ",
                "Tăng cường kiểm tra công vụ tại các đơn vị",
                "Nâng cao tỷ lệ hồ sơ trực tuyến lên 80%",
                "Thực hiện chế độ, chính sách với viên chức"
            })
    void workWithSomethingToShowIsClear(String content) {
        assertThat(found(aPlan().work(content))).isEmpty();
    }

    @Test
    void severalLeadsAndAClassAsLeadLeaveOpenWhoAnswers() {
        assertThat(found(aPlan().add(task(List.of("Văn phòng Sở", "Các phòng thuộc Sở"), List.of()))))
                .containsExactly("LEAD_MANY@/tasks/0/leads", "LEAD_IS_CLASS@/tasks/0/leads/1");
    }

    @Test
    void aLeadNamedAgainAsHelperIsNotedButNotAMemberOfAClassOfHelpers() {
        assertThat(found(aPlan().add(task(List.of("Văn phòng Sở"), List.of("VĂN PHÒNG SỞ")))))
                .containsExactly("LEAD_ALSO_COORDINATES@/tasks/0/coordinating/0");
        assertThat(found(aPlan().add(task(List.of("Văn phòng Sở"), List.of("Các phòng thuộc Sở")))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoạt động triển khai", "Các hình thức thích hợp", "Kết quả thực hiện"})
    void aProductNobodyCanHandOverIsVague(String product) {
        assertThat(found(aPlan().row("Văn phòng Sở", "Quý II/2026", "Rà soát quy trình", product)))
                .containsExactly("PRODUCT_VAGUE@/tasks/0/products");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Báo cáo", "Hội nghị", "Kế hoạch năm 2026", "Tờ trình", "Kết quả rà soát"})
    void aDocumentOrAnEventIsAProduct(String product) {
        assertThat(found(aPlan().row("Văn phòng Sở", "Quý II/2026", "Rà soát quy trình", product)))
                .isEmpty();
    }

    @Test
    void workThatWaitsWithoutALastDayIsOpen() {
        assertThat(found(aPlan().row("Văn phòng Sở", "Theo chỉ đạo của UBND TP")))
                .containsExactly("SCHEDULE_OPEN@/tasks/0/deadlineText");
        assertThat(found(aPlan().row("Văn phòng Sở", "Thường xuyên trong năm 2026")))
                .isEmpty();
        assertThat(found(aPlan().row("Văn phòng Sở", "Hàng quý"))).isEmpty();
    }

    @Test
    void workThatWaitsForNobodyInParticularHasNoAuthority() {
        assertThat(found(aPlan().row("Văn phòng Sở", "Theo văn bản chỉ đạo của […]")))
                .containsExactly("SCHEDULE_OPEN@/tasks/0/deadlineText", "AUTHORITY_UNCLEAR@/tasks/0/deadlineText");
    }

    @Test
    void theSameWorkOfTheSameLeadAtTheSameTimeIsARepetition() {
        assertThat(found(aPlan().work("Rà soát quy trình").work("Rà soát  quy trình.")))
                .containsExactly("DUPLICATE_TASK@/tasks/1/content");
        assertThat(found(aPlan().row("Văn phòng Sở", "Quý I/2026").row("Văn phòng Sở", "Quý II/2026")))
                .isEmpty();
    }

    @Test
    void aTaskOfManySentencesIsTooLong() {
        assertThat(found(aPlan().work("Rà soát quy trình. ".repeat(40))))
                .containsExactly("TASK_TOO_LONG@/tasks/0/content");
    }

    @ParameterizedTest
    @EnumSource(Clearness.class)
    void eachOfTheSixIsLookedAt(Clearness clearness) {
        assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::clearness))
                .contains(clearness);
    }

    private static PrintedTask task(List<String> leads, List<String> helpers) {
        return new PrintedTask(
                1,
                "1",
                "I",
                Area.STEERING,
                false,
                null,
                "Rà soát quy trình",
                leads,
                helpers,
                List.of("Báo cáo"),
                "Quý II/2026");
    }
}
