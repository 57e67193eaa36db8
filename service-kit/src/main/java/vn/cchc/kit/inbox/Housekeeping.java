package vn.cchc.kit.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/// Forgets what can no longer come back: answers older than a client retries, and event ids as [InboxConfig] allows.
@ApplicationScoped
class Housekeeping {

    private static final Duration ANSWERS = Duration.ofDays(7);

    private final DataSource dataSource;
    private final InboxConfig config;

    Housekeeping(DataSource dataSource, InboxConfig config) {
        this.dataSource = dataSource;
        this.config = config;
    }

    @Scheduled(every = "24h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() throws SQLException {
        if (config.remember().isPresent()) {
            delete(
                    "delete from inbox where recorded_at < clock_timestamp() - make_interval(secs => ?)",
                    config.remember().get());
        }
        delete("delete from idempotency_key where created_at < clock_timestamp() - make_interval(secs => ?)", ANSWERS);
    }

    private void delete(String sql, Duration older) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setLong(1, older.toSeconds());
            delete.executeUpdate();
        }
    }
}
