package vn.cchc.plan.plan.domain;

import java.util.List;
import java.util.UUID;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.plan.plan.domain.document.PlanHeader;

/// A plan without its rows. Immutable: every move yields the next version.
///
/// ```
/// import ──> DRAFT ──activate──> ACTIVE
///             │  ^
///             └──┘ type a deadline
/// ```
public record Plan(UUID id, PlanHeader header, PlanStatus status, long version) {

    public static Plan imported(UUID id, PlanHeader header) {
        return new Plan(id, header, PlanStatus.DRAFT, 1);
    }

    /// A person's typing of one deadline.
    public record DeadlineTyped(Plan plan, PlanTask task) {}

    /// What stays from an activation for the record.
    public record Activated(Plan plan, List<String> takenOn) {}

    public DeadlineTyped typeDeadline(PlanTask task, List<Clause> clauses) {
        refuseUnlessDraft();
        return new DeadlineTyped(new Plan(id, header, status, version + 1), task.typed(clauses));
    }

    public Activated activate(List<Finding> found, Acceptance acceptance) {
        refuseUnlessDraft();
        List<String> takenOn = acceptance.takenOn(found);
        return new Activated(new Plan(id, header, PlanStatus.ACTIVE, version + 1), takenOn);
    }

    private void refuseUnlessDraft() {
        if (status != PlanStatus.DRAFT) {
            throw new PlanRefused(new PlanRefusal.NoLongerDraft(status));
        }
    }
}
