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
import vn.cchc.plan.plan.domain.edition.Edition;
import vn.cchc.plan.plan.domain.edition.Editions;

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
    private final Editions editions;
    private final PlanAccess access;
    private final Clock clock;

    EndPlan(Plans plans, Editions editions, PlanAccess access, Clock clock) {
        this.plans = plans;
        this.editions = editions;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public Plan handle(Command command) {
        UUID successor = command.supersededBy();
        if (successor != null && successor.compareTo(command.seen().id()) < 0) {
            plans.lock(successor);
        }
        Plan plan = access.forWriting(command.seen());
        LocalDate today = LocalDate.now(clock);
        LocalDate on = command.on() == null ? today : command.on();
        if (on.isAfter(today)) {
            throw new PlanRefused(new PlanRefusal.InFuture(on, "/endedOn"));
        }
        requireNotBeforeItApplied(plan, on);
        Plan.Ended ended = plan.end(new Ending(command.status(), on, command.reason(), command.supersededBy()));
        if (successor != null) {
            requireSuccessor(plan, successor, command.seen().caller());
        }
        plans.save(ended, Signatures.of(command.seen().caller(), command.reason()));
        return ended.plan();
    }

    private void requireNotBeforeItApplied(Plan plan, LocalDate on) {
        editions.find(plan.id(), plan.edition())
                .map(Edition::effectiveOn)
                .filter(on::isBefore)
                .ifPresent(earliest -> {
                    throw new PlanRefused(new PlanRefusal.TooEarly(on, earliest, "/endedOn"));
                });
    }

    /// Locked, so that it does not end meanwhile; the lower id first, so that two plans never wait for each other.
    private void requireSuccessor(Plan plan, UUID successor, Caller caller) {
        boolean inForce = plans.lock(successor)
                .filter(other -> access.sees(caller, other.header().issuerCode(), other.isShownBelow()))
                .filter(other -> !other.id().equals(plan.id()) && other.status().isInForce())
                .isPresent();
        if (!inForce) {
            throw new PlanRefused(new PlanRefusal.NoSuccessor(successor));
        }
    }
}
