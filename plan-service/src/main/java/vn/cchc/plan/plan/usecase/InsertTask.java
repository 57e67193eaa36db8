package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.kit.time.Ids;
import vn.cchc.plan.plan.domain.DraftRows;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.plan.query.TaskDetail;
import vn.cchc.plan.workingcalendar.DueReckoning;

/// A person puts a row into an open plan; the rows from its ordinal on make room.
@ApplicationScoped
public class InsertTask {

    public record Command(SeenPlan seen, PrintedTask row) {}

    public record Outcome(Plan plan, TaskDetail task, DueReckoning reckoning) {}

    private final DraftEditing editing;

    InsertTask(DraftEditing editing) {
        this.editing = editing;
    }

    @Transactional
    public Outcome handle(Command command) {
        DraftEditing.Open open = editing.open(command.seen());
        PlanTask task = PlanTask.read(
                Ids.next(),
                command.row(),
                new DeadlineParser(open.next().header().years()));
        Plan plan = editing.save(open, new DraftRows(open.content()).inserted(task));
        ListTasks.Outcome shown = editing.shown(command.seen(), command.row().ordinal());
        return new Outcome(plan, shown.tasks().getFirst(), shown.reckoning());
    }
}
