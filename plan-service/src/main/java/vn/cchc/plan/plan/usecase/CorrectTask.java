package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.plan.plan.domain.DraftRows;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.plan.query.TaskDetail;
import vn.cchc.plan.workingcalendar.DueReckoning;

/// A person corrects a row of an open plan, whole. Its deadline is read again, unless a person typed it and its text
/// stays.
@ApplicationScoped
public class CorrectTask {

    /// @param row at its ordinal
    public record Command(SeenPlan seen, PrintedTask row) {}

    public record Outcome(Plan plan, TaskDetail task, DueReckoning reckoning) {}

    private final DraftEditing editing;

    CorrectTask(DraftEditing editing) {
        this.editing = editing;
    }

    @Transactional
    public Outcome handle(Command command) {
        DraftEditing.Open open = editing.open(command.seen());
        DraftRows rows = new DraftRows(open.content());
        PlanTask before = rows.at(command.row().ordinal());
        editing.requireUnconfirmed(open.next(), before);
        PlanTask after = before.corrected(
                command.row(), new DeadlineParser(open.next().header().years()));
        Plan plan = editing.save(open, rows.corrected(after));
        ListTasks.Outcome shown = editing.shown(command.seen(), command.row().ordinal());
        return new Outcome(plan, shown.tasks().getFirst(), shown.reckoning());
    }
}
