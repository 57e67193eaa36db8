package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.cchc.plan.plan.domain.Acceptance;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanAmended;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.plan.domain.amendment.Amendment;
import vn.cchc.plan.plan.domain.amendment.Amendments;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.edition.Edition;
import vn.cchc.plan.plan.domain.edition.Editions;

/// Puts the proposed edition into force. Its decision must be signed, its day must have come, and every blocking
/// finding must have been accepted, with a reason.
@ApplicationScoped
public class ActivateAmendment {

    public record Command(SeenPlan seen, Acceptance acceptance) {}

    private final Plans plans;
    private final Amendments amendments;
    private final Editions editions;
    private final PlanAccess access;
    private final AmendmentReading reading;
    private final Clock clock;

    ActivateAmendment(
            Plans plans,
            Amendments amendments,
            Editions editions,
            PlanAccess access,
            AmendmentReading reading,
            Clock clock) {
        this.plans = plans;
        this.amendments = amendments;
        this.editions = editions;
        this.access = access;
        this.reading = reading;
        this.clock = clock;
    }

    @Transactional
    public Plan handle(Command command) {
        Plan plan = access.forWriting(command.seen());
        Amendment amendment =
                amendments.find(plan.id()).orElseThrow(() -> new PlanRefused(new PlanRefusal.NoAmendment()));
        requireReady(amendment);
        var inForce = editions.find(plan.id(), plan.edition()).orElseThrow().content();
        var checked = reading.check(plan, amendment, inForce, command.seen().caller());
        if (checked.difference().isEmpty()) {
            throw new PlanRefused(new PlanRefusal.AmendsNothing());
        }
        requireOwnIdentity(plan, checked.content().header());
        Plan.Activated amended = plan.amend(checked.content().header(), checked.findings(), command.acceptance());
        Edition edition = new Edition(
                amended.plan().edition(),
                amendment.effectiveOn(),
                amendment.reason(),
                amendment.decision(),
                checked.content());
        plans.save(
                new PlanAmended(
                        checked.fact().of(amended.plan()), edition, checked.difference(), amendment.proposedBy()),
                amended.takenOn(),
                Signatures.of(command.seen().caller(), command.acceptance().reason()));
        return amended.plan();
    }

    /// A plan without a number is known by its title and years, which an amendment may change.
    private void requireOwnIdentity(Plan plan, PlanHeader amended) {
        plans.lockIdentity(amended.issuerCode(), amended.identity())
                .filter(other -> !other.equals(plan.id()))
                .ifPresent(other -> {
                    throw new PlanRefused(new PlanRefusal.AlreadyImported(other));
                });
    }

    private void requireReady(Amendment amendment) {
        if (amendment.decision() == null) {
            throw new PlanRefused(new PlanRefusal.DecisionMissing());
        }
        if (amendment.effectiveOn().isAfter(LocalDate.now(clock))) {
            throw new PlanRefused(new PlanRefusal.InFuture(amendment.effectiveOn(), "/effectiveOn"));
        }
    }
}
