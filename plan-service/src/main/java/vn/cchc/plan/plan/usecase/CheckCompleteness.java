package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.Plans;

/// Says what is missing or doubtful in a plan, as the registry stands now.
@ApplicationScoped
public class CheckCompleteness {

    public record Command(UUID plan, Caller caller) {}

    public record Outcome(Plan plan, List<Finding> findings) {}

    private final Plans plans;
    private final PlanAccess access;
    private final PlanCheck planCheck;

    CheckCompleteness(Plans plans, PlanAccess access, PlanCheck planCheck) {
        this.plans = plans;
        this.access = access;
        this.planCheck = planCheck;
    }

    @Transactional
    public Outcome handle(Command command) {
        Plan plan = access.visible(command.plan(), command.caller());
        return new Outcome(
                plan,
                planCheck
                        .check(plan, plans.appendix(plan.id()), command.caller())
                        .findings());
    }
}
