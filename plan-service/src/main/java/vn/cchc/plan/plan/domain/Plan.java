package vn.cchc.plan.plan.domain;

import java.util.List;
import java.util.UUID;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.plan.plan.domain.PlanStatus.Move;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.Signing;

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

    /// A plan with the number and the date of its signed document.
    public record Signed(Plan plan, Signing signing) {}

    /// What stays from an activation for the record.
    public record Activated(Plan plan, List<String> takenOn) {}

    /// A plan that is over.
    public record Ended(Plan plan, Ending ending) {}

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

    /// The next version of a plan of which only what surrounds it is changed.
    public Plan touched() {
        return new Plan(id, header, status, edition, version + 1);
    }

    /// The next version of a plan whose head is corrected; its issuer and kind stay.
    ///
    /// @throws PlanRefused when its content is settled
    public Plan corrected(PlanHeader head) {
        return new Plan(id, head, status, edition, corrected().version());
    }

    public DeadlineTyped typeDeadline(PlanTask task, List<Clause> clauses) {
        return new DeadlineTyped(corrected(), task.typed(clauses));
    }

    /// Shows the draft to the units below, which may say what they think of it.
    public Plan toReview() {
        return moved(Move.REVIEW, PlanStatus.REVIEW);
    }

    /// Lays it before the leader who signs.
    public Plan submitted() {
        return moved(Move.SUBMIT, PlanStatus.SUBMITTED);
    }

    /// Back to the desk where it is written.
    public Plan returned() {
        return moved(Move.RETURN, PlanStatus.DRAFT);
    }

    /// Takes the number and the date from the signed document.
    public Signed sign(Signing signing) {
        Plan moved = moved(Move.SIGN, PlanStatus.SIGNED);
        PlanHeader signed = header.numbered(signing.number(), signing.signedOn());
        return new Signed(new Plan(id, signed, moved.status, edition, moved.version), signing);
    }

    public Activated activate(List<Finding> found, Acceptance acceptance) {
        Plan moved = moved(Move.ACTIVATE, PlanStatus.ACTIVE);
        List<String> takenOn = acceptance.takenOn(found);
        return new Activated(new Plan(id, header, moved.status, edition + 1, moved.version), takenOn);
    }

    /// The plan whose later edition is proposed or given up; what is in force stays.
    public Plan amendmentMoved() {
        return moved(Move.AMEND, status);
    }

    /// Puts a later edition into force.
    ///
    /// @param amended its head
    public Activated amend(PlanHeader amended, List<Finding> found, Acceptance acceptance) {
        Plan moved = moved(Move.AMEND, PlanStatus.AMENDED);
        List<String> takenOn = acceptance.takenOn(found);
        return new Activated(new Plan(id, amended, moved.status, edition + 1, moved.version), takenOn);
    }

    /// Ends it.
    public Ended end(Ending ending) {
        Move move = switch (ending.status()) {
            case CLOSED -> Move.CLOSE;
            case SUPERSEDED -> Move.SUPERSEDE;
            case CANCELLED -> Move.CANCEL;
            case DRAFT, REVIEW, SUBMITTED, SIGNED, ACTIVE, AMENDED ->
                throw new IllegalArgumentException(ending.status() + " is no end");
        };
        return new Ended(moved(move, ending.status()), ending);
    }

    /// The next version, its content as it is.
    private Plan moved(Move move, PlanStatus next) {
        require(move);
        return new Plan(id, header, next, edition, version + 1);
    }

    private void require(Move move) {
        if (!status.allows(move)) {
            throw new PlanRefused(new PlanRefusal.IllegalMove(status, move));
        }
    }
}
