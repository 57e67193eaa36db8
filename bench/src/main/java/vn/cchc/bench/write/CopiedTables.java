package vn.cchc.bench.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import vn.cchc.bench.stage.ActivePlan;
import vn.cchc.bench.stage.Stage;

/// Copies of the tables a write touches, in the same database, with ids that can be counted out. The originals would
/// do as well, were it not that facts in the real outbox are published.
final class CopiedTables implements AutoCloseable {
    /// As long as the payload of a reported task.
    static final String PAYLOAD = "{\"content\": \"" + "x".repeat(480) + "\"}";

    private final Connection session;

    private CopiedTables(Connection session) {
        this.session = session;
    }

    static CopiedTables create(Stage stage, ActivePlan plan) throws SQLException {
        CopiedTables tables = new CopiedTables(stage.database("task"));
        tables.execute("create table bench_outbox (like outbox including all)");
        tables.execute("create table bench_assignment (like assignment including all)");
        try (PreparedStatement copy = tables.session.prepareStatement(
                "insert into bench_assignment select * from assignment where plan_id = ?")) {
            copy.setObject(1, UUID.fromString(plan.id()));
            copy.executeUpdate();
        }
        tables.execute("""
                update bench_assignment set id = lpad(to_hex(n), 32, '0')::uuid
                from (select id as old, row_number() over (order by id) as n from bench_assignment) counted
                where id = old""");
        tables.clean();
        return tables;
    }

    /// Before each round: no facts, no dead rows.
    void clean() throws SQLException {
        execute("truncate bench_outbox");
        execute("vacuum analyze bench_assignment");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("drop table bench_assignment, bench_outbox");
        session.close();
    }
}
