package vn.cchc.plan.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.workingcalendar.TasksInForce;

/// The leaf rows of plans in force, read one after the other.
@ApplicationScoped
class StoredTasksInForce implements TasksInForce {

    private static final String SELECT = """
            select p.id, p.issuer_code, p.number, p.title, p.year_from, p.year_to,
                   t.task_id, t.ordinal, t.no, t.content, t.deadline
            from plan p join plan_task t on t.plan_id = p.id
            where p.status in (%s) and t.deadline is not null and %%s
            order by p.id, t.ordinal""".formatted(inForce());

    private final Statements statements;

    StoredTasksInForce(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void forEach(Caller caller, Consumer<TaskInForce> look) {
        StoredPlanReads.Conditions visible = StoredPlanReads.visibleTo(caller);
        statements.forEach(SELECT.formatted(visible.sql()), StoredTasksInForce::task, look, visible.values());
    }

    private static String inForce() {
        return Arrays.stream(PlanStatus.values())
                .filter(PlanStatus::isInForce)
                .map(status -> "'" + status + "'")
                .collect(Collectors.joining(", "));
    }

    private static TaskInForce task(ResultSet row) throws SQLException {
        OfPlan plan = new OfPlan(
                row.getObject("id", UUID.class),
                row.getString("issuer_code"),
                row.getString("number"),
                row.getString("title"),
                new PlanYears(row.getInt("year_from"), row.getInt("year_to")));
        return new TaskInForce(
                plan,
                row.getObject("task_id", UUID.class),
                row.getInt("ordinal"),
                row.getString("no"),
                row.getString("content"),
                EventJson.read(row.getString("deadline"), Deadline.class));
    }
}
