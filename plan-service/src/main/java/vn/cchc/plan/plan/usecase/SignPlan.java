package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.plan.domain.document.Signing;

/// Stores back what the document system made of a submitted plan: number, date, signer, signed file. The number must
/// not be that of another plan of the issuer.
@ApplicationScoped
public class SignPlan {

    public record Command(SeenPlan seen, Signing signing) {}

    private final Plans plans;
    private final PlanAccess access;
    private final Clock clock;

    SignPlan(Plans plans, PlanAccess access, Clock clock) {
        this.plans = plans;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public Plan handle(Command command) {
        Plan plan = access.forWriting(command.seen());
        LocalDate signedOn = command.signing().signedOn();
        if (signedOn.isAfter(LocalDate.now(clock))) {
            throw new PlanRefused(new PlanRefusal.InFuture(signedOn, "/signedOn"));
        }
        Plan.Signed signed = plan.sign(command.signing());
        var header = signed.plan().header();
        plans.lockIdentity(header.issuerCode(), header.identity())
                .filter(other -> !other.equals(plan.id()))
                .ifPresent(other -> {
                    throw new PlanRefused(new PlanRefusal.AlreadyImported(other));
                });
        plans.save(signed, Signatures.of(command.seen().caller(), null));
        return signed.plan();
    }
}
