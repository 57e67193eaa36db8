package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanAct;
import vn.cchc.plan.plan.domain.Plans;

/// Takes a plan one step on its way to the signature, or back to the desk.
@ApplicationScoped
public class StepPlan {

    /// The steps that need nothing but somebody's word.
    public enum Step {
        REVIEW,
        SUBMIT,
        RETURN
    }

    /// @param remark what the person says about it
    public record Command(
            SeenPlan seen, Step step, @Nullable String remark) {}

    private final Plans plans;
    private final PlanAccess access;

    StepPlan(Plans plans, PlanAccess access) {
        this.plans = plans;
        this.access = access;
    }

    @Transactional
    public Plan handle(Command command) {
        Plan plan = access.forWriting(command.seen());
        Plan stepped = switch (command.step()) {
            case REVIEW -> plan.toReview();
            case SUBMIT -> plan.submitted();
            case RETURN -> plan.returned();
        };
        plans.save(stepped, act(command.step()), Signatures.of(command.seen().caller(), command.remark()));
        return stepped;
    }

    private static PlanAct act(Step step) {
        return switch (step) {
            case REVIEW -> PlanAct.SENT_FOR_REVIEW;
            case SUBMIT -> PlanAct.SUBMITTED;
            case RETURN -> PlanAct.RETURNED;
        };
    }
}
