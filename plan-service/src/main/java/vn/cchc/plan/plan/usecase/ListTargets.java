package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.plan.domain.document.PlanTarget;

/// Shows the targets of a plan in the order of the document.
@ApplicationScoped
public class ListTargets {

    public record Command(UUID plan, Caller caller) {}

    private final Plans plans;
    private final PlanAccess access;

    ListTargets(Plans plans, PlanAccess access) {
        this.plans = plans;
        this.access = access;
    }

    @Transactional
    public List<PlanTarget> handle(Command command) {
        Plan plan = access.visible(command.plan(), command.caller());
        return plans.targets(List.of(plan.id())).getOrDefault(plan.id(), List.of());
    }
}
