package vn.cchc.plan.plan.domain.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.PlanActivated.GivenTask;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.PlanTarget;

/// Everything a plan says: its head, the rows of its appendix, its targets.
public record PlanContent(PlanHeader header, List<Row> rows, List<PlanTarget> targets) {

    public PlanContent {
        rows = List.copyOf(rows);
        targets = List.copyOf(targets);
    }

    /// A row, and by code the agencies its printed units meant when it came into force.
    public record Row(PlanTask task, List<String> leadCodes, List<String> coordinatingCodes) {
        public Row {
            leadCodes = List.copyOf(leadCodes);
            coordinatingCodes = List.copyOf(coordinatingCodes);
        }
    }

    /// Rows that were given to agencies take their codes from there; the others have none.
    public static PlanContent of(PlanHeader header, Appendix appendix, List<GivenTask> given) {
        Map<UUID, GivenTask> byTask = new HashMap<>();
        given.forEach(task -> byTask.put(task.task().taskId(), task));
        List<Row> rows = new ArrayList<>();
        for (PlanTask task : appendix.tasks()) {
            GivenTask codes = byTask.get(task.taskId());
            rows.add(
                    codes == null
                            ? new Row(task, List.of(), List.of())
                            : new Row(task, codes.leads(), codes.coordinating()));
        }
        return new PlanContent(header, rows, appendix.targets());
    }

    public Appendix appendix() {
        return new Appendix(rows.stream().map(Row::task).toList(), targets);
    }
}
