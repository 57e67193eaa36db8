package vn.cchc.plan.appendix.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.appendix.kept.KeptRow.Confirmation;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Correction;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanAct;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.plan.usecase.PlanAccess;
import vn.cchc.plan.plan.usecase.SeenPlan;
import vn.cchc.plan.plan.usecase.Signatures;

/// A person takes back that a row was read rightly, so that its task can be corrected again.
@ApplicationScoped
public class WithdrawConfirmation {

    public record Command(SeenPlan seen, int position) {}

    private final Plans plans;
    private final PlanAccess access;
    private final KeptRows keptRows;
    private final Confirmations confirmations;
    private final Clock clock;

    WithdrawConfirmation(Plans plans, PlanAccess access, KeptRows keptRows, Confirmations confirmations, Clock clock) {
        this.plans = plans;
        this.access = access;
        this.keptRows = keptRows;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @Transactional
    public Plan handle(Command command) {
        Plan plan = access.forWriting(command.seen());
        Plan next = plan.corrected();
        KeptRow row = keptRows.find(plan.id(), command.position())
                .orElseThrow(() -> new KeptRefused(new KeptRefusal.RowsUnknown(List.of(command.position()))));
        Confirmation confirmation = row.confirmation();
        if (confirmation == null) {
            throw new KeptRefused(new KeptRefusal.NotConfirmed(command.position()));
        }
        Caller caller = command.seen().caller();
        keptRows.confirm(plan.id(), List.of(row.confirmed(null)));
        confirmations.add(
                plan.id(),
                new ConfirmationAct(
                        0,
                        command.position(),
                        ConfirmationAct.Act.WITHDRAWN,
                        confirmation.sha256(),
                        caller.name(),
                        caller.client(),
                        clock.instant()));
        Appendix content = plans.appendix(plan.id());
        plans.save(new Correction(next, PlanAct.CONFIRMATION_WITHDRAWN, content, content), Signatures.of(caller, null));
        return next;
    }
}
