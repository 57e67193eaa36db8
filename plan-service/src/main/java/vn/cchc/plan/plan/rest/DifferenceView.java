package vn.cchc.plan.plan.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.plan.plan.domain.edition.FieldChange;
import vn.cchc.plan.plan.domain.edition.PlanContent;
import vn.cchc.plan.plan.domain.edition.PlanDifference;
import vn.cchc.plan.plan.query.TaskDetail;
import vn.cchc.plan.workingcalendar.DueReckoning;

/// What one content of a plan says differently from another. What was deleted is shown as it was.
///
/// @param header fields of the head that differ
@Schema(name = "PlanDifference")
record DifferenceView(List<FieldChange> header, Tasks tasks, Targets targets) {

    /// @param changed rows of the same task that say something else; one that only moved has not changed
    @Schema(name = "PlanDifferenceTasks")
    record Tasks(
            List<TaskView> added, List<TaskView> removed, List<PlanDifference.TaskChange> changed, int unchanged) {}

    /// @param changed with whether they ask for more or for less
    @Schema(name = "PlanDifferenceTargets")
    record Targets(
            List<TargetBody> added,
            List<TargetBody> removed,
            List<PlanDifference.TargetChange> changed,
            int unchanged) {}

    static DifferenceView of(PlanDifference difference, DueReckoning reckoning) {
        PlanDifference.Tasks tasks = difference.tasks();
        PlanDifference.Targets targets = difference.targets();
        return new DifferenceView(
                difference.header(),
                new Tasks(
                        rows(tasks.added(), reckoning),
                        rows(tasks.removed(), reckoning),
                        tasks.changed(),
                        tasks.unchanged()),
                new Targets(
                        targets.added().stream().map(TargetBody::of).toList(),
                        targets.removed().stream().map(TargetBody::of).toList(),
                        targets.changed(),
                        targets.unchanged()));
    }

    static List<TaskView> rows(List<PlanContent.Row> rows, DueReckoning reckoning) {
        return rows.stream()
                .map(row -> new TaskDetail(row.task(), row.leadCodes(), row.coordinatingCodes(), null, null))
                .map(detail -> TaskView.of(detail, reckoning))
                .toList();
    }
}
