package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.amendment.Amendments;

/// Gives a proposed amendment up; the plan stays as it is.
@ApplicationScoped
public class WithdrawAmendment {

    public record Command(SeenPlan seen, @Nullable String remark) {}

    private final Amendments amendments;
    private final PlanAccess access;

    WithdrawAmendment(Amendments amendments, PlanAccess access) {
        this.amendments = amendments;
        this.access = access;
    }

    @Transactional
    public Plan handle(Command command) {
        Plan plan = access.forWriting(command.seen());
        if (amendments.find(plan.id()).isEmpty()) {
            throw new PlanRefused(new PlanRefusal.NoAmendment());
        }
        Plan moved = plan.amendmentMoved();
        amendments.withdraw(moved, Signatures.of(command.seen().caller(), command.remark()));
        return moved;
    }
}
