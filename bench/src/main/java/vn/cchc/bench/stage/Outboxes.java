package vn.cchc.bench.stage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/// The facts that services have not published yet.
public final class Outboxes {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Outboxes() {}

    /// Returns when these databases hold no fact that waits, so that the next measurement begins in quiet.
    public static void awaitEmpty(Stage stage, String... databases) throws Exception {
        for (String database : databases) {
            try (Connection connection = stage.database(database)) {
                Waiting.until("the outbox of " + database + " is empty", PATIENCE, () -> isEmpty(connection));
            }
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 1 from outbox limit 1")) {
            return !row.next();
        }
    }
}
