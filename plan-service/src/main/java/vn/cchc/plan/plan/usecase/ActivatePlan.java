package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.cchc.plan.plan.domain.Acceptance;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanActivated;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.plan.domain.edition.Edition;
import vn.cchc.plan.plan.domain.edition.PlanContent;

/// Puts a plan into force. Every blocking finding must have been accepted, with a reason.
@ApplicationScoped
public class ActivatePlan {

    public record Command(SeenPlan seen, Acceptance acceptance) {}

    private final Plans plans;
    private final PlanAccess access;
    private final PlanCheck planCheck;
    private final PlanGiving planGiving;
    private final Clock clock;

    ActivatePlan(Plans plans, PlanAccess access, PlanCheck planCheck, PlanGiving planGiving, Clock clock) {
        this.plans = plans;
        this.access = access;
        this.planCheck = planCheck;
        this.planGiving = planGiving;
        this.clock = clock;
    }

    @Transactional
    public Plan handle(Command command) {
        Plan plan = access.forWriting(command.seen());
        Appendix appendix = plans.appendix(plan.id());
        PlanCheck.Outcome check = planCheck.check(plan, appendix, command.seen().caller());
        Plan.Activated activated = plan.activate(check.findings(), command.acceptance());
        PlanActivated fact = planGiving.fact(activated.plan(), appendix, check);
        plans.save(
                fact,
                edition(fact, appendix),
                activated.takenOn(),
                Signatures.of(command.seen().caller(), command.acceptance().reason()));
        return activated.plan();
    }

    /// A plan applies from the day it was signed; one without a date from today.
    private Edition edition(PlanActivated fact, Appendix appendix) {
        Plan plan = fact.plan();
        LocalDate today = LocalDate.now(clock);
        LocalDate signedOn = plan.header().signedOn();
        LocalDate effectiveOn = signedOn == null || signedOn.isAfter(today) ? today : signedOn;
        PlanContent content = PlanContent.of(plan.header(), appendix, fact.tasks());
        return new Edition(plan.edition(), effectiveOn, null, null, content);
    }
}
