package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.cchc.plan.plan.domain.DraftTargets;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.document.PlanTarget;

/// A person adds a target to an open plan, after the others.
@ApplicationScoped
public class AddTarget {

    public record Command(SeenPlan seen, PlanTarget target) {}

    private final DraftEditing editing;

    AddTarget(DraftEditing editing) {
        this.editing = editing;
    }

    @Transactional
    public Plan handle(Command command) {
        DraftEditing.Open open = editing.open(command.seen());
        return editing.save(open, new DraftTargets(open.content()).added(command.target()));
    }
}
