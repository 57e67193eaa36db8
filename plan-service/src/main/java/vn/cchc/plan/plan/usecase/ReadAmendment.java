package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.amendment.Amendment;
import vn.cchc.plan.plan.domain.amendment.Amendments;
import vn.cchc.plan.plan.domain.edition.Editions;

/// Shows the amendment that is proposed, to those who may write the plan.
@ApplicationScoped
public class ReadAmendment {

    public record Command(UUID plan, Caller caller) {}

    private final Amendments amendments;
    private final Editions editions;
    private final PlanAccess access;
    private final AmendmentReading reading;

    ReadAmendment(Amendments amendments, Editions editions, PlanAccess access, AmendmentReading reading) {
        this.amendments = amendments;
        this.editions = editions;
        this.access = access;
        this.reading = reading;
    }

    @Transactional
    public AmendmentReading.Outcome handle(Command command) {
        Plan plan = access.visible(command.plan(), command.caller());
        access.requireWithin(command.caller(), plan.header().issuerCode());
        Amendment amendment =
                amendments.find(plan.id()).orElseThrow(() -> new PlanRefused(new PlanRefusal.NoAmendment()));
        var inForce = editions.find(plan.id(), plan.edition()).orElseThrow().content();
        return reading.of(plan, amendment, inForce, command.caller());
    }
}
