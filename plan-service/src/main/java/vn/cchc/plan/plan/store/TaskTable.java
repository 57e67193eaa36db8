package vn.cchc.plan.plan.store;

import static vn.cchc.plan.plan.store.Statements.integer;
import static vn.cchc.plan.plan.store.Statements.setInt;
import static vn.cchc.plan.plan.store.Statements.setTexts;
import static vn.cchc.plan.plan.store.Statements.texts;
import static vn.cchc.plan.plan.store.Statements.textsOrNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.plan.domain.PlanActivated.GivenTask;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.Plans.Signature;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.plan.query.TaskDetail;

/// Table `plan_task`.
@ApplicationScoped
class TaskTable {

    private static final String INSERT = """
            insert into plan_task (plan_id, ordinal, task_id, no, section, area, is_group, parent, content, leads,
                                   coordinating, products, deadline_text, deadline, deadline_typed)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)""";

    private static final String SELECT = """
            select ordinal, task_id, no, section, area, is_group, parent, content, leads, coordinating, products,
                   deadline_text, deadline, deadline_note, deadline_by, lead_codes, coordinating_codes
            from plan_task where plan_id = ?""";

    private static final String TYPE = """
            update plan_task set deadline = ?::jsonb, deadline_typed = ?, deadline_note = ?, deadline_by = ?
            where plan_id = ? and ordinal = ?""";

    private static final String REMEMBER =
            "update plan_task set deadline_note = ?, deadline_by = ? where plan_id = ? and task_id = ?";

    private static final String GIVE =
            "update plan_task set lead_codes = ?, coordinating_codes = ? where plan_id = ? and ordinal = ?";

    private final Statements statements;

    TaskTable(Statements statements) {
        this.statements = statements;
    }

    void insert(UUID planId, List<PlanTask> tasks) {
        statements.batch(INSERT, tasks, (statement, task) -> {
            PrintedTask printed = task.printed();
            statement.setObject(1, planId);
            statement.setInt(2, task.ordinal());
            statement.setObject(3, task.taskId());
            statement.setString(4, printed.no());
            statement.setString(5, printed.section());
            statement.setString(6, printed.area().name());
            statement.setBoolean(7, printed.group());
            setInt(statement, 8, printed.parent());
            statement.setString(9, printed.content());
            setTexts(statement, 10, printed.leads());
            setTexts(statement, 11, printed.coordinating());
            setTexts(statement, 12, printed.products());
            statement.setString(13, printed.deadlineText());
            statement.setString(14, json(task.deadline()));
            statement.setBoolean(15, task.isLeaf() && !task.needsHuman());
        });
    }

    /// Writes other rows in place of all. Whoever typed a deadline that stays is remembered; the others were typed by
    /// `typedBy`.
    void replace(UUID planId, List<PlanTask> tasks, String typedBy) {
        List<TaskDetail> before = details(planId, 0, Integer.MAX_VALUE);
        statements.run("delete from plan_task where plan_id = ?", planId);
        insert(planId, tasks);
        statements.run(
                "update plan_task set deadline_by = ? where plan_id = ? and deadline ->> 'parsedBy' = 'HUMAN'",
                typedBy,
                planId);
        Map<UUID, PlanTask> now =
                tasks.stream().collect(Collectors.toUnmodifiableMap(PlanTask::taskId, Function.identity()));
        List<TaskDetail> typed = before.stream()
                .filter(row -> row.deadlineBy() != null)
                .filter(row -> now.containsKey(row.task().taskId())
                        && Objects.equals(
                                now.get(row.task().taskId()).deadline(),
                                row.task().deadline()))
                .toList();
        statements.batch(REMEMBER, typed, (statement, row) -> {
            statement.setString(1, row.deadlineNote());
            statement.setString(2, row.deadlineBy());
            statement.setObject(3, planId);
            statement.setObject(4, row.task().taskId());
        });
    }

    List<PlanTask> ofPlan(UUID planId) {
        return statements.query(SELECT + " order by ordinal", TaskTable::task, planId);
    }

    Optional<PlanTask> find(UUID planId, int ordinal) {
        return statements.query(SELECT + " and ordinal = ?", TaskTable::task, planId, ordinal).stream()
                .findFirst();
    }

    List<TaskDetail> details(UUID planId, int after, int limit) {
        return statements.query(
                SELECT + " and ordinal > ? order by ordinal limit " + limit, TaskTable::detail, planId, after);
    }

    void type(UUID planId, PlanTask task, Signature signature) {
        statements.batch(TYPE, List.of(task), (statement, typed) -> {
            statement.setString(1, json(typed.deadline()));
            statement.setBoolean(2, !typed.needsHuman());
            statement.setString(3, signature.remark());
            statement.setString(4, signature.by());
            statement.setObject(5, planId);
            statement.setInt(6, typed.ordinal());
        });
    }

    void give(UUID planId, List<GivenTask> tasks) {
        statements.batch(GIVE, tasks, (statement, given) -> {
            setTexts(statement, 1, given.leads());
            setTexts(statement, 2, given.coordinating());
            statement.setObject(3, planId);
            statement.setInt(4, given.task().ordinal());
        });
    }

    private static @Nullable String json(@Nullable Deadline deadline) {
        return deadline == null ? null : EventJson.write(deadline);
    }

    private static TaskDetail detail(ResultSet row) throws SQLException {
        return new TaskDetail(
                task(row),
                textsOrNull(row, "lead_codes"),
                textsOrNull(row, "coordinating_codes"),
                row.getString("deadline_note"),
                row.getString("deadline_by"));
    }

    private static PlanTask task(ResultSet row) throws SQLException {
        PrintedTask printed = new PrintedTask(
                row.getInt("ordinal"),
                row.getString("no"),
                row.getString("section"),
                Area.valueOf(row.getString("area")),
                row.getBoolean("is_group"),
                integer(row, "parent"),
                row.getString("content"),
                texts(row, "leads"),
                texts(row, "coordinating"),
                texts(row, "products"),
                row.getString("deadline_text"));
        String deadline = row.getString("deadline");
        return new PlanTask(
                row.getObject("task_id", UUID.class),
                printed,
                deadline == null ? null : EventJson.read(deadline, Deadline.class));
    }
}
