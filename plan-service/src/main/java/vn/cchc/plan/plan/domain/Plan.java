package vn.cchc.plan.plan.domain;

import java.util.List;
import java.util.UUID;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.plan.plan.domain.document.PlanHeader;

/// A plan without its rows. Immutable: every move yields the next version. The moves are drawn in [PlanStatus].
///
/// @param edition how many times its content came into force: 0 before the activation, 1 as it was signed, one more
///                with every amendment
/// @param version counts every change, for those who write it
public record Plan(UUID id, PlanHeader header, PlanStatus status, int edition, long version) {

    public static Plan imported(UUID id, PlanHeader header) {
        return new Plan(id, header, PlanStatus.DRAFT, 0, 1);
    }

    /// A person's typing of one deadline.
    public record DeadlineTyped(Plan plan, PlanTask task) {}

    /// What stays from an activation for the record.
    public record Activated(Plan plan, List<String> takenOn) {}

    /// Whether the agencies below the issuer see it: they comment on it, work by it or remember it.
    public boolean isShownBelow() {
        return switch (status) {
            case DRAFT, SUBMITTED -> false;
            case CANCELLED -> edition > 0;
            case REVIEW, SIGNED, ACTIVE, AMENDED, CLOSED, SUPERSEDED -> true;
        };
    }

    /// The next version of a plan whose content is corrected.
    ///
    /// @throws PlanRefused when its content is settled
    public Plan corrected() {
        if (!status.isOpen()) {
            throw new PlanRefused(new PlanRefusal.NoLongerDraft(status));
        }
        return new Plan(id, header, status, edition, version + 1);
    }

    public DeadlineTyped typeDeadline(PlanTask task, List<Clause> clauses) {
        return new DeadlineTyped(corrected(), task.typed(clauses));
    }

    public Activated activate(List<Finding> found, Acceptance acceptance) {
        if (status != PlanStatus.DRAFT) {
            throw new PlanRefused(new PlanRefusal.NoLongerDraft(status));
        }
        List<String> takenOn = acceptance.takenOn(found);
        return new Activated(new Plan(id, header, PlanStatus.ACTIVE, edition + 1, version + 1), takenOn);
    }
}
