package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.cchc.plan.plan.domain.DraftTargets;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.document.PlanTarget;

/// A person corrects a target of an open plan, whole, its code included.
@ApplicationScoped
public class CorrectTarget {

    public record Command(SeenPlan seen, String code, PlanTarget target) {}

    private final DraftEditing editing;

    CorrectTarget(DraftEditing editing) {
        this.editing = editing;
    }

    @Transactional
    public Plan handle(Command command) {
        DraftEditing.Open open = editing.open(command.seen());
        return editing.save(open, new DraftTargets(open.content()).corrected(command.code(), command.target()));
    }
}
