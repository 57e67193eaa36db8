package vn.cchc.kpi.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.cchc.kpi.task.TaskCounters.Step;

/// Counts the assignments of units that a plan names as lead, and no longer those of units it names no more.
@ApplicationScoped
public class FollowLeads {

    private final Assignments assignments;
    private final TaskCounters counters;

    FollowLeads(Assignments assignments, TaskCounters counters) {
        this.assignments = assignments;
        this.counters = counters;
    }

    /// Call it alone: assignments heard of meanwhile must see the new plan.
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(Set<UUID> plans) {
        List<Step> steps = assignments.ofPlans(plans).stream()
                .filter(step -> !step.before().equals(step.after()))
                .toList();
        assignments.save(steps.stream().map(Step::after).toList());
        counters.apply(steps);
    }
}
