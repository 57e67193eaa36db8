package vn.cchc.plan.plan.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.plan.PlanBuilder;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.document.PrintedTask;

class PlanDifferenceTest {

    private static final UUID GROUP = UUID.randomUUID();

    private static final UUID FIRST = UUID.randomUUID();

    private static final UUID SECOND = UUID.randomUUID();

    private static final UUID THIRD = UUID.randomUUID();

    @Test
    void aContentDoesNotDifferFromItself() {
        PlanContent content = content(row(FIRST, 1, null, "Việc một", "Quý I/2026"));

        assertThat(PlanDifference.between(content, content).isEmpty()).isTrue();
    }

    @Test
    void addedRemovedAndChangedRowsAreToldApart() {
        PlanContent before =
                content(row(FIRST, 1, null, "Việc một", "Quý I/2026"), row(SECOND, 2, null, "Việc hai", "Quý II/2026"));
        PlanContent after =
                content(row(SECOND, 1, null, "Việc hai", "Quý III/2026"), row(THIRD, 2, null, "Việc ba", "Quý I/2026"));

        PlanDifference.Tasks tasks = PlanDifference.between(before, after).tasks();

        assertThat(tasks.added()).extracting(row -> row.task().taskId()).containsExactly(THIRD);
        assertThat(tasks.removed())
                .extracting(row -> row.task().printed().content())
                .containsExactly("Việc một");
        assertThat(tasks.changed()).singleElement().satisfies(change -> {
            assertThat(change.taskId()).isEqualTo(SECOND);
            assertThat(change.ordinalBefore()).isEqualTo(2);
            assertThat(change.ordinalAfter()).isEqualTo(1);
            assertThat(change.fields()).extracting(FieldChange::field).containsExactly("deadlineText", "clauses");
        });
    }

    @Test
    void aRowThatOnlyMovedWithItsGroupHasNotChanged() {
        PlanContent before = content(group(1), row(FIRST, 2, 1, "Việc một", "Quý I/2026"));
        PlanContent after = content(
                row(SECOND, 1, null, "Việc hai", "Quý I/2026"), group(2), row(FIRST, 3, 2, "Việc một", "Quý I/2026"));

        PlanDifference.Tasks tasks = PlanDifference.between(before, after).tasks();

        assertThat(tasks.changed()).isEmpty();
        assertThat(tasks.unchanged()).isEqualTo(2);
    }

    @Test
    void targetsAreTheSameByTheirCode() {
        PlanContent before = PlanContent.of(
                PlanBuilder.aPlan().header(),
                PlanBuilder.aPlan()
                        .target("T-01", 90, null)
                        .target("T-02", 80, null)
                        .appendix(),
                List.of());
        PlanContent after = PlanContent.of(
                PlanBuilder.aPlan().header(),
                PlanBuilder.aPlan()
                        .target("T-01", 95, null)
                        .target("T-03", 80, null)
                        .appendix(),
                List.of());

        PlanDifference.Targets targets = PlanDifference.between(before, after).targets();

        assertThat(targets.added()).extracting(target -> target.code()).containsExactly("T-03");
        assertThat(targets.removed()).extracting(target -> target.code()).containsExactly("T-02");
        assertThat(targets.changed()).singleElement().satisfies(change -> {
            assertThat(change.direction()).isEqualTo(TargetDirection.TIGHTENED);
            assertThat(change.fields()).extracting(FieldChange::field).containsExactly("value");
        });
    }

    @Test
    void theHeadIsComparedToo() {
        PlanContent before =
                PlanContent.of(PlanBuilder.aPlan().header(), PlanBuilder.aPlan().appendix(), List.of());
        PlanContent after = PlanContent.of(
                PlanBuilder.aPlan().implementing("5256/QĐ-UBND").header(),
                PlanBuilder.aPlan().appendix(),
                List.of());

        assertThat(PlanDifference.between(before, after).header())
                .containsExactly(new FieldChange("superiorPlanNumbers", List.of(), List.of("5256/QĐ-UBND")));
    }

    @Test
    void aKeptContentIsReadBackAsItWas() {
        PlanContent content = content(
                group(1),
                row(FIRST, 2, 1, "Việc một", "Thường xuyên trong năm 2026; trước ngày 30/5/2026"),
                row(SECOND, 3, null, "Việc hai", "T ."));

        assertThat(EventJson.read(EventJson.write(content), PlanContent.class)).isEqualTo(content);
    }

    private static PlanTask group(int ordinal) {
        return task(GROUP, PlanBuilder.row(ordinal, true, null, "Nhóm", List.of(), List.of(), null));
    }

    private static PlanTask row(UUID id, int ordinal, @Nullable Integer parent, String content, String deadline) {
        return task(id, PlanBuilder.row(ordinal, false, parent, content, List.of("Văn phòng Sở"), List.of(), deadline));
    }

    private static PlanTask task(UUID id, PrintedTask printed) {
        return PlanTask.read(id, printed, new DeadlineParser(PlanBuilder.YEAR));
    }

    private static PlanContent content(PlanTask... tasks) {
        List<PlanContent.Row> rows = new ArrayList<>();
        for (PlanTask task : tasks) {
            rows.add(new PlanContent.Row(task, task.isLeaf() ? List.of("Z01.05.01") : List.of(), List.of()));
        }
        return new PlanContent(PlanBuilder.aPlan().header(), rows, List.of());
    }
}
