package vn.cchc.bench.plan;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import vn.cchc.bench.stage.Stage;

/// The rows that an activation changes and makes, written to copies of their tables by one statement each: what the
/// databases need at least, with the same columns and indexes and durable commits.
final class SameRows implements AutoCloseable {
    private final Connection plan;
    private final Connection task;

    private SameRows(Connection plan, Connection task) {
        this.plan = plan;
        this.task = task;
    }

    static SameRows create(Stage stage) throws SQLException {
        SameRows rows = new SameRows(stage.database("plan"), stage.database("task"));
        execute(rows.plan, "create table bench_plan_task (like plan_task including all)");
        execute(rows.task, "create table bench_assignment (like assignment including all)");
        return rows;
    }

    /// Gives the tasks of this plan their units and assigns them, in copies that are emptied first. Seconds.
    double write(String id) throws SQLException {
        execute(plan, "truncate bench_plan_task");
        execute(task, "truncate bench_assignment");
        copy(plan, "insert into bench_plan_task " + original("plan_task") + " where plan_id = ?", id);
        long begin = System.nanoTime();
        copy(
                plan,
                "update bench_plan_task set lead_codes = array['Z01.05.02'], coordinating_codes = '{}'"
                        + " where plan_id = ?",
                id);
        copy(task, "insert into bench_assignment select * from assignment where plan_id = ?", id);
        return (System.nanoTime() - begin) / 1e9;
    }

    /// Only the columns that are written: others follow from them in the copy as well.
    private String original(String table) throws SQLException {
        String sql = "select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute"
                + " where attrelid = '" + table + "'::regclass and attnum > 0 and not attisdropped"
                + " and attgenerated = ''";
        try (Statement statement = plan.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            String columns = row.getString(1);
            return "(" + columns + ") select " + columns + " from " + table;
        }
    }

    private static void copy(Connection connection, String sql, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            statement.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        execute(plan, "drop table bench_plan_task");
        execute(task, "drop table bench_assignment");
        plan.close();
        task.close();
    }
}
