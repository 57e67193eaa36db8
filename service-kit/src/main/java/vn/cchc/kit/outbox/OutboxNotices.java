package vn.cchc.kit.outbox;

import io.quarkus.logging.Log;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/// Wakes a relay that runs in another replica, over PostgreSQL's `LISTEN`/`NOTIFY`. Sent outside the business
/// transaction and coalesced, because a `NOTIFY` inside it would make all commits of the database queue up behind one
/// lock.
final class OutboxNotices implements Runnable {

    private static final String CHANNEL = "cchc_outbox";
    private static final int WAIT_MILLIS = 5_000;

    private final DataSource dataSource;
    private final OutboxSignal signal;
    private final AtomicLong unsent = new AtomicLong();
    private volatile boolean running = true;

    OutboxNotices(DataSource dataSource, OutboxSignal signal) {
        this.dataSource = dataSource;
        this.signal = signal;
    }

    /// Called after a commit in a replica that does not relay.
    void send() {
        if (unsent.getAndIncrement() == 0) {
            Thread.ofVirtual().name("outbox-notice").start(this::notifyOthers);
        }
    }

    /// One at a time: what is committed meanwhile is told by one more notice.
    private void notifyOthers() {
        long told;
        do {
            told = unsent.get();
            execute("notify " + CHANNEL);
        } while (!unsent.compareAndSet(told, 0));
    }

    private void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            Log.debugf("The relay elsewhere was not woken, it will poll: %s", failure.getMessage());
        }
    }

    /// Listens until stopped; a lost connection is replaced.
    @Override
    public void run() {
        while (running) {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                PGConnection notices = connection.unwrap(PGConnection.class);
                while (running) {
                    if (notices.getNotifications(WAIT_MILLIS).length > 0) {
                        signal.wake();
                    }
                }
                statement.execute("unlisten " + CHANNEL);
            } catch (SQLException _) {
                signal.wake();
                sleep();
            }
        }
    }

    private void sleep() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException _) {
            running = false;
        }
    }

    void stop() {
        running = false;
    }
}
