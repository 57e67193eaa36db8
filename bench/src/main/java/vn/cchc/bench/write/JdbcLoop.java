package vn.cchc.bench.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import vn.cchc.bench.load.ClosedLoop;
import vn.cchc.bench.load.ClosedLoop.Client;
import vn.cchc.bench.load.Load;
import vn.cchc.bench.stage.Stage;

/// The same statements over JDBC, for machines without pgbench.
final class JdbcLoop implements SameStatements {
    private static final String SELECT = """
            select id, version, agency_code, assigned_on, closes_on, task, progress
            from bench_assignment where id = ?""";

    private static final String UPDATE = """
            update bench_assignment set version = ?, status = ?, due_on = ?, next_due_on = ?, done_on = ?,
                timeliness = null, sweep_on = ?::date + 1, progress = ?
            where id = ? and version = ?""";

    private static final String INSERT = """
            insert into bench_outbox (id, aggregatetype, aggregateid, type, payload, time, headers)
            values (?, 'task', ?, 'vn.cchc.task.reported-done.v1', ?, now(), '{}')""";

    private final CopiedTables tables;
    private final List<Session> sessions = new ArrayList<>();

    JdbcLoop(Stage stage, CopiedTables tables) throws SQLException {
        this.tables = tables;
        for (int client = 0; client < SingleWrite.CLIENTS; client++) {
            sessions.add(new Session(stage.database("task"), client * SingleWrite.ASSIGNMENTS_EACH));
        }
    }

    @Override
    public String how() {
        return "a JDBC loop, as pgbench is not on the PATH";
    }

    @Override
    public Load run(Duration duration) throws Exception {
        tables.clean();
        return ClosedLoop.run(sessions, duration);
    }

    @Override
    public void close() throws SQLException {
        for (Session session : sessions) {
            session.connection.close();
        }
        tables.close();
    }

    private static final class Session implements Client {
        private final Connection connection;
        private final int first;
        private final PreparedStatement select;
        private final PreparedStatement update;
        private final PreparedStatement insert;

        Session(Connection connection, int first) throws SQLException {
            this.connection = connection;
            this.first = first;
            connection.setAutoCommit(false);
            select = connection.prepareStatement(SELECT);
            update = connection.prepareStatement(UPDATE);
            insert = connection.prepareStatement(INSERT);
        }

        @Override
        public void once() throws SQLException {
            int number = first + 1 + ThreadLocalRandom.current().nextInt(SingleWrite.ASSIGNMENTS_EACH);
            UUID id = new UUID(0, number);
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                change(row, id, row.getLong(2));
            }
            insert.setObject(1, id);
            insert.setString(2, id.toString());
            insert.setString(3, CopiedTables.PAYLOAD);
            insert.executeUpdate();
            connection.commit();
        }

        private void change(ResultSet row, UUID id, long version) throws SQLException {
            boolean report = version % 2 != 0;
            update.setLong(1, version + 1);
            update.setString(2, report ? "REPORTED_DONE" : "RETURNED");
            update.setObject(3, row.getObject(5), Types.DATE);
            update.setObject(4, row.getObject(5), Types.DATE);
            update.setObject(5, report ? row.getObject(4) : null, Types.DATE);
            update.setObject(6, report ? null : row.getObject(5), Types.DATE);
            update.setObject(7, row.getString(7), Types.OTHER);
            update.setObject(8, id);
            update.setLong(9, version);
            update.executeUpdate();
        }
    }
}
