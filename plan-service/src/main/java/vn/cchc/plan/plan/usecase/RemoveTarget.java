package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.cchc.plan.plan.domain.DraftTargets;
import vn.cchc.plan.plan.domain.Plan;

/// A person takes a target out of an open plan.
@ApplicationScoped
public class RemoveTarget {

    public record Command(SeenPlan seen, String code) {}

    private final DraftEditing editing;

    RemoveTarget(DraftEditing editing) {
        this.editing = editing;
    }

    @Transactional
    public Plan handle(Command command) {
        DraftEditing.Open open = editing.open(command.seen());
        return editing.save(open, new DraftTargets(open.content()).without(command.code()));
    }
}
