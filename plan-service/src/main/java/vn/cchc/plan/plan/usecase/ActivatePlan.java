package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.calendar.deadline.DuePolicy;
import vn.cchc.plan.plan.domain.Acceptance;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanActivated;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.workingcalendar.CalendarYears;

/// Puts a plan into force. Every blocking finding must have been accepted, with a reason.
@ApplicationScoped
public class ActivatePlan {

    public record Command(SeenPlan seen, Acceptance acceptance) {}

    private final Plans plans;
    private final PlanAccess access;
    private final PlanCheck planCheck;
    private final CalendarYears calendarYears;
    private final Clock clock;

    ActivatePlan(Plans plans, PlanAccess access, PlanCheck planCheck, CalendarYears calendarYears, Clock clock) {
        this.plans = plans;
        this.access = access;
        this.planCheck = planCheck;
        this.calendarYears = calendarYears;
        this.clock = clock;
    }

    @Transactional
    public Plan handle(Command command) {
        Plan plan = access.forWriting(command.seen());
        Appendix appendix = plans.appendix(plan.id());
        PlanCheck.Outcome check = planCheck.check(plan, appendix, command.seen().caller());
        Plan.Activated activated = plan.activate(check.findings(), command.acceptance());
        plans.save(
                fact(activated.plan(), appendix, check),
                activated.takenOn(),
                Signatures.of(command.seen().caller(), command.acceptance().reason()));
        return activated.plan();
    }

    private PlanActivated fact(Plan active, Appendix appendix, PlanCheck.Outcome check) {
        DueDates dates = new DueDates(DuePolicy.STRICT, calendarYears.workingCalendar());
        List<PlanActivated.GivenTask> tasks = new TaskGiving(check.units(), dates).giveAll(appendix.leaves());
        return new PlanActivated(
                active, tasks, appendix.distinctTargets(), check.superiorPlanIds(), LocalDate.now(clock));
    }
}
