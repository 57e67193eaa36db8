package vn.cchc.kpi.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import vn.cchc.kpi.sql.SqlFailure;

/// One rebuild at a time in the whole database. Held by a session, not a transaction: it ends with the process.
@ApplicationScoped
class RebuildLock {

    static final long KEY = 0x6b70692d72656275L;

    private final DataSource dataSource;

    RebuildLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// Empty while another rebuild runs. Call it outside any transaction.
    Optional<Held> tryHold() {
        try {
            Connection session = dataSource.getConnection();
            try {
                if (ask(session, "select pg_try_advisory_lock(?)")) {
                    return Optional.of(new Held(session));
                }
            } catch (SQLException failure) {
                session.close();
                throw failure;
            }
            session.close();
            return Optional.empty();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private static boolean ask(Connection session, String sql) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement(sql)) {
            statement.setLong(1, KEY);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /// The lock, until it is closed.
    static final class Held implements AutoCloseable {

        private final Connection session;

        Held(Connection session) {
            this.session = session;
        }

        @Override
        public void close() {
            try (session) {
                ask(session, "select pg_advisory_unlock(?)");
            } catch (SQLException failure) {
                throw new SqlFailure(failure);
            }
        }
    }
}
