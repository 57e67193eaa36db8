package vn.cchc.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import vn.cchc.kit.fault.Checkpoint;
import vn.cchc.kit.outbox.Outbox;

/// Remembers which events were applied. Obtain one [Subscription] per listener.
@ApplicationScoped
public class Inbox {

    private static final String REMEMBER = """
            insert into inbox (listener, event_id)
            select ?, unnest(?::text[])
            on conflict do nothing
            returning event_id""";

    private final DataSource dataSource;
    private final Outbox outbox;
    private final MeterRegistry metrics;
    private final Checkpoint checkpoint;
    private final ListenerHealth health;

    Inbox(DataSource dataSource, Outbox outbox, MeterRegistry metrics, Checkpoint checkpoint, ListenerHealth health) {
        this.dataSource = dataSource;
        this.outbox = outbox;
        this.metrics = metrics;
        this.checkpoint = checkpoint;
        this.health = health;
    }

    /// @param listener stable name, e.g. `task-service/plan`; renaming it would apply every event again
    public Subscription subscribe(String listener) {
        return new Subscription(listener, this, outbox, metrics, checkpoint, health);
    }

    /// Records the ids and returns those seen for the first time. Joins the caller's transaction; a concurrent
    /// applier of the same id waits for its outcome.
    Set<String> firstSeen(String listener, Collection<String> ids) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(REMEMBER)) {
            insert.setString(1, listener);
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "text", ids.stream().distinct().sorted().toArray()));
            try (ResultSet rows = insert.executeQuery()) {
                Set<String> first = new HashSet<>();
                while (rows.next()) {
                    first.add(rows.getString(1));
                }
                return first;
            }
        } catch (SQLException failure) {
            throw new InboxException("The inbox could not be written", failure);
        }
    }
}
