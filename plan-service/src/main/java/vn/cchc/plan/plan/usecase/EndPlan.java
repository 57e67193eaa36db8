package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.plan.domain.Ending;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.plan.domain.Plans;

/// Winds a plan up, cancels it, or puts another plan in its place.
@ApplicationScoped
public class EndPlan {

    /// @param status       CLOSED, CANCELLED or SUPERSEDED
    /// @param on           last day of the plan, today when absent
    /// @param supersededBy plan in force that takes its place, for SUPERSEDED only
    public record Command(
            SeenPlan seen,
            PlanStatus status,
            String reason,
            @Nullable LocalDate on,
            @Nullable UUID supersededBy) {}

    private final Plans plans;
    private final PlanAccess access;
    private final Clock clock;

    EndPlan(Plans plans, PlanAccess access, Clock clock) {
        this.plans = plans;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public Plan handle(Command command) {
        Plan plan = access.forWriting(command.seen());
        LocalDate today = LocalDate.now(clock);
        LocalDate on = command.on() == null ? today : command.on();
        if (on.isAfter(today)) {
            throw new PlanRefused(new PlanRefusal.InFuture(on, "/endedOn"));
        }
        Plan.Ended ended = plan.end(new Ending(command.status(), on, command.reason(), command.supersededBy()));
        if (command.supersededBy() != null) {
            requireSuccessor(plan, command.supersededBy(), command.seen().caller());
        }
        plans.save(ended, Signatures.of(command.seen().caller(), command.reason()));
        return ended.plan();
    }

    private void requireSuccessor(Plan plan, UUID successor, Caller caller) {
        boolean inForce = plans.find(successor)
                .filter(other -> access.sees(caller, other.header().issuerCode(), other.isShownBelow()))
                .filter(other -> !other.id().equals(plan.id()) && other.status().isInForce())
                .isPresent();
        if (!inForce) {
            throw new PlanRefused(new PlanRefusal.NoSuccessor(successor));
        }
    }
}
