package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.Plans;

/// Tells whoever sees a plan whether everybody does.
@ApplicationScoped
public class ReadPublication {

    public record Command(UUID plan, Caller caller) {}

    /// @param isPublic what the issuer has decided for the time when the plan is signed
    public record Outcome(Plan plan, boolean isPublic) {}

    private final Plans plans;
    private final PlanAccess access;

    ReadPublication(Plans plans, PlanAccess access) {
        this.plans = plans;
        this.access = access;
    }

    @Transactional
    public Outcome handle(Command command) {
        Plan plan = access.visible(command.plan(), command.caller());
        return new Outcome(plan, !plans.isInternal(plan.id()));
    }
}
