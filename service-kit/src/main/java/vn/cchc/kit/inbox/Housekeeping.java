package vn.cchc.kit.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Forgets what can no longer come back: event ids older than Kafka keeps events, answers older than a client
/// retries.
@ApplicationScoped
class Housekeeping {

    private static final int INBOX_DAYS = 90;
    private static final int ANSWER_DAYS = 7;

    private final DataSource dataSource;

    Housekeeping(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Scheduled(every = "24h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() throws SQLException {
        delete("delete from inbox where recorded_at < clock_timestamp() - make_interval(days => ?)", INBOX_DAYS);
        delete(
                "delete from idempotency_key where created_at < clock_timestamp() - make_interval(days => ?)",
                ANSWER_DAYS);
    }

    private void delete(String sql, int days) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setInt(1, days);
            delete.executeUpdate();
        }
    }
}
