package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanActivated;

/// Gives the tasks of a plan that comes into force to the agencies, under today's registry and calendar.
@ApplicationScoped
class PlanGiving {

    private final PlanDates planDates;
    private final Clock clock;

    PlanGiving(PlanDates planDates, Clock clock) {
        this.planDates = planDates;
        this.clock = clock;
    }

    /// @param check of the same content
    PlanActivated fact(Plan inForce, Appendix appendix, PlanCheck.Outcome check) {
        var tasks = new TaskGiving(check.units(), planDates.current()).giveAll(appendix.leaves());
        return new PlanActivated(
                inForce, tasks, appendix.distinctTargets(), check.superiorPlanIds(), LocalDate.now(clock));
    }
}
