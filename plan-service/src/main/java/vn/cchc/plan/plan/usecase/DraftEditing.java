package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Correction;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanAct;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.plan.domain.RowReadings;

/// What all corrections of an open plan have in common.
@ApplicationScoped
class DraftEditing {

    /// An open plan that nobody else writes, one version further, with its content until now.
    record Open(Plan next, Appendix content, Caller caller) {}

    private final Plans plans;
    private final PlanAccess access;
    private final RowReadings readings;
    private final ListTasks listTasks;

    DraftEditing(Plans plans, PlanAccess access, RowReadings readings, ListTasks listTasks) {
        this.plans = plans;
        this.access = access;
        this.readings = readings;
        this.listTasks = listTasks;
    }

    /// @throws PlanRefused when the caller may not write it, has seen another version, or its content is settled
    Open open(SeenPlan seen) {
        Plan plan = access.forWriting(seen);
        return new Open(plan.corrected(), plans.appendix(plan.id()), seen.caller());
    }

    /// @throws PlanRefused when a person has confirmed how the row was read
    void requireUnconfirmed(Plan plan, PlanTask task) {
        readings.confirmed(plan.id(), task.taskId()).ifPresent(row -> {
            throw new PlanRefused(new PlanRefusal.RowConfirmed(task.ordinal(), row));
        });
    }

    Plan save(Open open, Appendix after) {
        plans.save(
                new Correction(open.next(), PlanAct.CORRECTED, open.content(), after),
                Signatures.of(open.caller(), null));
        return open.next();
    }

    /// The row as a list of tasks shows it.
    ListTasks.Outcome shown(SeenPlan seen, int ordinal) {
        return listTasks.handle(new ListTasks.Command(seen.id(), ordinal - 1, 1, seen.caller()));
    }
}
