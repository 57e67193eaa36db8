package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanActivated;
import vn.cchc.plan.workingcalendar.DueRules;

/// Gives the tasks of a plan that comes into force to the agencies, under today's registry and calendar.
@ApplicationScoped
class PlanGiving {

    private final DueRules dueRules;
    private final Clock clock;

    PlanGiving(DueRules dueRules, Clock clock) {
        this.dueRules = dueRules;
        this.clock = clock;
    }

    /// @param check of the same content
    PlanActivated fact(Plan inForce, Appendix appendix, PlanCheck.Outcome check) {
        var tasks = new TaskGiving(check.units(), dueRules.current().dates()).giveAll(appendix.leaves());
        return new PlanActivated(
                inForce, tasks, appendix.distinctTargets(), check.superiorPlanIds(), LocalDate.now(clock));
    }
}
