package vn.cchc.plan.plan.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// The tasks of a plan, by ordinal, and its targets, in the order of the document.
public record Appendix(List<PlanTask> tasks, List<PlanTarget> targets) {

    public Appendix {
        tasks = List.copyOf(tasks);
        targets = List.copyOf(targets);
    }

    /// Rows that are tracked.
    public Stream<PlanTask> leaves() {
        return tasks.stream().filter(PlanTask::isLeaf);
    }

    public int leafCount() {
        return Math.toIntExact(leaves().count());
    }

    /// Leaves whose deadline is typed completely.
    public int typedCount() {
        return Math.toIntExact(leaves().filter(task -> !task.needsHuman()).count());
    }

    /// The first target of each code.
    public List<PlanTarget> distinctTargets() {
        Set<String> seen = new HashSet<>();
        return targets.stream().filter(target -> seen.add(target.code())).toList();
    }

    /// Refuses rows out of order and rows below no group.
    ///
    /// @throws PlanRefused naming every such row
    public static void refuseBrokenRows(List<PrintedTask> rows) {
        List<RowFault> faults = new ArrayList<>();
        Set<Integer> groups = new HashSet<>();
        int last = 0;
        for (int i = 0; i < rows.size(); i++) {
            PrintedTask row = rows.get(i);
            if (row.ordinal() <= last) {
                faults.add(new RowFault(i, RowFault.Reason.ORDINAL_NOT_ASCENDING));
            }
            if (row.parent() != null && !groups.contains(row.parent())) {
                faults.add(new RowFault(i, RowFault.Reason.PARENT_NOT_A_GROUP_ABOVE));
            }
            if (row.group()) {
                groups.add(row.ordinal());
            }
            last = Math.max(last, row.ordinal());
        }
        if (!faults.isEmpty()) {
            throw new PlanRefused(new PlanRefusal.BrokenRows(faults));
        }
    }
}
