package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.Plans;

/// The issuer keeps a plan internal, or lets everybody read it once it is signed. Plans are public unless it says
/// otherwise; what is said twice changes nothing.
@ApplicationScoped
public class PublishPlan {

    public record Command(SeenPlan seen, boolean isPublic) {}

    private final Plans plans;
    private final PlanAccess access;

    PublishPlan(Plans plans, PlanAccess access) {
        this.plans = plans;
        this.access = access;
    }

    @Transactional
    public Plan handle(Command command) {
        Plan plan = access.forWriting(command.seen());
        if (plans.isInternal(plan.id()) != command.isPublic()) {
            return plan;
        }
        Plan next = plan.touched();
        plans.saveInternal(
                next, !command.isPublic(), Signatures.of(command.seen().caller(), null));
        return next;
    }
}
