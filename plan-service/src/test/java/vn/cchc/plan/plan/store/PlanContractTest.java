package vn.cchc.plan.plan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.WorkingCalendar;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.calendar.deadline.DuePolicy;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.plan.PlanBuilder;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanActivated;
import vn.cchc.plan.plan.domain.PlanActivated.GivenTask;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.testkit.ContractAssertions;

class PlanContractTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void everyKindOfDeadlineIsTold() {
        PlanBuilder plan = PlanBuilder.aPlan();
        List.of(
                        "Trước ngày 30/8/2026",
                        "Chậm nhất ngày 15/6/2026",
                        "Tháng 3/2026",
                        "Quý I/2026",
                        "6 tháng đầu năm 2026",
                        "Năm 2026",
                        "2026-2030",
                        "Thường xuyên trong năm",
                        "Nhiệm vụ thường xuyên theo hướng dẫn của Thành phố",
                        "Hàng quý",
                        "Theo kỳ báo cáo CCHC",
                        "Ngay khi các Chỉ số được công bố và có Kế hoạch của UBND Thành phố",
                        "Thường xuyên trong năm 2026; trước ngày 30/5/2026",
                        "T .")
                .forEach(text -> plan.row("Văn phòng Sở", text));
        plan.row(null, null);

        ContractAssertions.assertValid(activated(plan).toEvent());
    }

    @Test
    void aPlanWithBlankHeadAndTargetsOnlyIsTold() {
        PlanBuilder plan =
                PlanBuilder.aPlan().unsigned().target("T-01", 85, null).target("T-02", null, "T-01");

        ContractAssertions.assertValid(activated(plan).toEvent());
    }

    @Test
    void theEventIsKeyedByThePlan() {
        PlanActivatedJson fact = activated(PlanBuilder.aCompletePlan());

        assertThat(fact.toEvent().topic()).isEqualTo("plan");
        assertThat(fact.toEvent().key()).isEqualTo(fact.planId().toString());
    }

    @Test
    void groupRowsAreNotTold() {
        PlanActivatedJson fact = activated(PlanBuilder.aPlan().group(null).rowOf(1));

        assertThat(fact.tasks()).extracting(PlanActivatedJson.TaskJson::ordinal).containsExactly(2);
    }

    @Test
    void aMissingDeadlineTextIsLeftOut() {
        String json = EventJson.write(activated(PlanBuilder.aPlan().row(null, null)));

        assertThat(EventJson.tree(json).at("/tasks/0/deadline").has("rawText")).isFalse();
    }

    @Test
    void aStoredDeadlineIsReadBackAsItWas() {
        PlanTask task = PlanBuilder.aPlan()
                .row("Văn phòng Sở", "Ngay khi các Chỉ số được công bố và có Kế hoạch của UBND Thành phố; 02/2026")
                .appendix()
                .tasks()
                .getFirst();

        Deadline deadline = Objects.requireNonNull(task.deadline());

        assertThat(EventJson.read(EventJson.write(deadline), Deadline.class)).isEqualTo(deadline);
    }

    private static PlanActivatedJson activated(PlanBuilder plan) {
        DueDates dates = new DueDates(DuePolicy.STRICT, WorkingCalendar.PLAIN_WEEK);
        List<GivenTask> tasks =
                plan.appendix().leaves().map(task -> given(task, dates)).toList();
        return PlanActivatedJson.of(new PlanActivated(
                Plan.imported(UUID.randomUUID(), plan.header()),
                tasks,
                plan.appendix().targets(),
                List.of(UUID.randomUUID()),
                TODAY));
    }

    private static GivenTask given(PlanTask task, DueDates dates) {
        Deadline deadline = Objects.requireNonNull(task.deadline());
        return new GivenTask(
                task,
                List.of("Z01.05.01"),
                List.of("Z01.05.02"),
                dates.dueOn(deadline).orElse(null),
                dates.closesOn(deadline).orElse(null));
    }
}
