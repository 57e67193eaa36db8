package vn.cchc.kit.outbox;

import io.quarkus.logging.Log;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.fault.Checkpoint;

/// Publishes waiting facts in order and removes what Kafka has acknowledged.
///
/// ```
/// read ──> send ──> acknowledged ──> removed
///   a crash after "send" publishes again under the same ce_id; consumers know the id and do nothing
/// ```
/// Several replicas may run: a session lock of the database lets one relay at a time. If that one dies, its session
/// ends, the lock is free and the next takes over. The order of facts of one key is kept: when a fact fails, no later
/// fact of its key is removed, so all of them are published again in order.
final class OutboxRelay implements Runnable, AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final Supplier<Producer<String, byte[]>> producers;
    private final OutboxSignal signal;
    private final OutboxConfig config;
    private final String source;
    private final Checkpoint checkpoint;
    private volatile boolean running = true;
    private volatile boolean relaying;

    OutboxRelay(
            DataSource dataSource,
            Supplier<Producer<String, byte[]>> producers,
            OutboxSignal signal,
            OutboxConfig config,
            String source,
            Checkpoint checkpoint) {
        this.dataSource = dataSource;
        this.producers = producers;
        this.signal = signal;
        this.config = config;
        this.source = source;
        this.checkpoint = checkpoint;
    }

    boolean relaying() {
        return relaying;
    }

    @Override
    public void run() {
        while (running) {
            try (Connection connection = dataSource.getConnection()) {
                OutboxRows rows = new OutboxRows(connection);
                if (rows.tryBecomeRelay()) {
                    relay(rows);
                } else {
                    pause(config.backOff());
                }
            } catch (InterruptedException _) {
                return;
            } catch (Exception failure) {
                Log.warnf("Facts are waiting: the relay failed and tries again (%s)", failure.toString());
                pauseQuietly();
            }
        }
    }

    private void relay(OutboxRows rows) throws SQLException, InterruptedException {
        relaying = true;
        Producer<String, byte[]> producer = producers.get();
        try {
            List<OutboxRow> waiting = next(rows, List.of());
            while (running) {
                if (waiting.isEmpty()) {
                    signal.await(config.poll());
                    waiting = next(rows, List.of());
                } else {
                    waiting = publish(rows, producer, waiting);
                }
            }
        } finally {
            relaying = false;
            // What has not left by then is still in the table; without a limit a broker that is away would hold the
            // lock.
            producer.close(FAREWELL);
            rows.stepDown();
        }
    }

    private List<OutboxRow> next(OutboxRows rows, List<Long> published) throws SQLException {
        return rows.next(published, config.batch(), config.batchBytes().asLongValue());
    }

    /// Returns what waits next.
    private List<OutboxRow> publish(OutboxRows rows, Producer<String, byte[]> producer, List<OutboxRow> waiting)
            throws SQLException, InterruptedException {
        checkpoint.reached("outbox.read");
        List<Future<RecordMetadata>> sent = new ArrayList<>(waiting.size());
        for (OutboxRow row : waiting) {
            Future<RecordMetadata> outcome = producer.send(row.toRecord(source));
            sent.add(outcome);
            if (!running || (outcome.isDone() && outcome.state() == Future.State.FAILED)) {
                break; // nothing may overtake a fact that did not leave
            }
        }
        checkpoint.reached("outbox.sent");
        producer.flush(); // one request for the round: the producer lingers until told
        Outcome outcome = await(waiting, sent);
        checkpoint.reached("outbox.acknowledged");
        if (waiting.size() > 1) {
            Thread.sleep(config.gather());
        }
        List<OutboxRow> next = next(rows, outcome.published());
        checkpoint.reached("outbox.removed");
        if (outcome.failure() != null) {
            throw new OutboxException("Kafka refused a fact", outcome.failure());
        }
        return next;
    }

    private static Outcome await(List<OutboxRow> rows, List<Future<RecordMetadata>> sent) throws InterruptedException {
        List<Long> published = new ArrayList<>(rows.size());
        Set<String> heldBack = new HashSet<>();
        Throwable failure = null;
        for (int i = 0; i < sent.size(); i++) {
            OutboxRow row = rows.get(i);
            String lane = row.topic() + '/' + row.key();
            try {
                sent.get(i).get();
                if (!heldBack.contains(lane)) {
                    published.add(row.seq());
                }
            } catch (ExecutionException refused) {
                heldBack.add(lane);
                failure = refused.getCause();
            }
        }
        return new Outcome(published, failure);
    }

    private void pause(Duration time) throws InterruptedException {
        signal.await(time);
    }

    private void pauseQuietly() {
        try {
            Thread.sleep(config.backOff());
        } catch (InterruptedException _) {
            running = false;
        }
    }

    @Override
    public void close() {
        running = false;
        signal.wake();
    }

    private record Outcome(List<Long> published, @Nullable Throwable failure) {}
}
