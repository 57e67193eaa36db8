package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.cchc.plan.plan.domain.DraftRows;
import vn.cchc.plan.plan.domain.Plan;

/// A person takes a row out of an open plan. A group goes only after the rows below it; the others keep their places.
@ApplicationScoped
public class RemoveTask {

    public record Command(SeenPlan seen, int ordinal) {}

    private final DraftEditing editing;

    RemoveTask(DraftEditing editing) {
        this.editing = editing;
    }

    @Transactional
    public Plan handle(Command command) {
        DraftEditing.Open open = editing.open(command.seen());
        DraftRows rows = new DraftRows(open.content());
        editing.requireUnconfirmed(open.next(), rows.at(command.ordinal()));
        return editing.save(open, rows.without(command.ordinal()));
    }
}
