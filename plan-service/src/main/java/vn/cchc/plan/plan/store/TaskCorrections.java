package vn.cchc.plan.plan.store;

import static vn.cchc.plan.plan.store.Statements.setInt;
import static vn.cchc.plan.plan.store.Statements.setTexts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// Brings the rows of a plan from one state to the next. Rows are known by their id; places change beneath zero
/// first, so that no two rows ever stand at the same one.
@ApplicationScoped
class TaskCorrections {

    private static final String UPDATE = """
            update plan_task
            set ordinal = ?, no = ?, section = ?, area = ?, is_group = ?, parent = ?, content = ?, leads = ?,
                coordinating = ?, products = ?, deadline_text = ?, deadline = ?::jsonb, deadline_typed = ?,
                deadline_note = case when ? then deadline_note end, deadline_by = case when ? then deadline_by end
            where plan_id = ? and task_id = ?""";

    private final Statements statements;
    private final TaskTable tasks;

    TaskCorrections(Statements statements, TaskTable tasks) {
        this.statements = statements;
        this.tasks = tasks;
    }

    void write(UUID planId, List<PlanTask> before, List<PlanTask> after) {
        Map<UUID, PlanTask> known = before.stream().collect(Collectors.toMap(PlanTask::taskId, Function.identity()));
        Set<UUID> staying = after.stream().map(PlanTask::taskId).collect(Collectors.toSet());
        delete(
                planId,
                before.stream().filter(task -> !staying.contains(task.taskId())).toList());
        update(
                planId,
                after.stream()
                        .filter(task -> known.containsKey(task.taskId()) && !task.equals(known.get(task.taskId())))
                        .toList());
        tasks.insert(
                planId,
                after.stream().filter(task -> !known.containsKey(task.taskId())).toList());
    }

    private void delete(UUID planId, List<PlanTask> gone) {
        statements.batch("delete from plan_task where plan_id = ? and task_id = ?", gone, (statement, task) -> {
            statement.setObject(1, planId);
            statement.setObject(2, task.taskId());
        });
    }

    private void update(UUID planId, List<PlanTask> changed) {
        statements.batch(UPDATE, changed, (statement, task) -> {
            PrintedTask printed = task.printed();
            Deadline deadline = task.deadline();
            boolean typedByHuman = deadline != null && deadline.parsedBy() == Deadline.ParsedBy.HUMAN;
            statement.setInt(1, -task.ordinal());
            statement.setString(2, printed.no());
            statement.setString(3, printed.section());
            statement.setString(4, printed.area().name());
            statement.setBoolean(5, printed.group());
            setInt(statement, 6, printed.parent());
            statement.setString(7, printed.content());
            setTexts(statement, 8, printed.leads());
            setTexts(statement, 9, printed.coordinating());
            setTexts(statement, 10, printed.products());
            statement.setString(11, printed.deadlineText());
            statement.setString(12, deadline == null ? null : EventJson.write(deadline));
            statement.setBoolean(13, task.isLeaf() && !task.needsHuman());
            statement.setBoolean(14, typedByHuman);
            statement.setBoolean(15, typedByHuman);
            statement.setObject(16, planId);
            statement.setObject(17, task.taskId());
        });
        statements.run("update plan_task set ordinal = -ordinal where plan_id = ? and ordinal < 0", planId);
    }
}
