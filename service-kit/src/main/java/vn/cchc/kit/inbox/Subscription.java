package vn.cchc.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.cchc.kit.event.InboundEvent;
import vn.cchc.kit.event.MalformedEventException;
import vn.cchc.kit.fault.Checkpoint;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kit.outbox.Outbox;

/// One listener's way of applying events: batch by batch, each batch in one transaction together with the ids
/// applied.
///
/// Three outcomes for an event it is about, no fourth: applied; known already, so nothing is done; or dead-lettered to
/// `<topic>.dlq` with the reason. A failure that passes by itself (database away) is tried again until it has passed;
/// the order of the partition is kept. When a batch fails for another reason, its events are applied one by one, so
/// that only the culprit is set aside.
public final class Subscription {

    private final String listener;
    private final Inbox inbox;
    private final Outbox outbox;
    private final MeterRegistry metrics;
    private final Checkpoint checkpoint;
    private final ListenerHealth health;
    private final Map<String, Consumer<InboundEvent>> handlers = new HashMap<>();
    private Runnable afterBatch = () -> {};
    private boolean othersSetAside;

    Subscription(
            String listener,
            Inbox inbox,
            Outbox outbox,
            MeterRegistry metrics,
            Checkpoint checkpoint,
            ListenerHealth health) {
        this.listener = listener;
        this.inbox = inbox;
        this.outbox = outbox;
        this.metrics = metrics;
        this.checkpoint = checkpoint;
        this.health = health;
    }

    /// Events of `type` are read as `payload` and given to `handler`, inside the transaction. Types without a handler
    /// are passed over, unless [#settingOthersAside].
    public <T> Subscription on(String type, Class<T> payload, BiConsumer<InboundEvent, T> handler) {
        handlers.put(type, event -> handler.accept(event, EventJson.read(event.data(), payload)));
        return this;
    }

    /// Events of a type without a handler are dead-lettered: for a topic that other systems write to, where such a
    /// type is somebody's mistake and not news for another listener. The same id may come again in the right type.
    public Subscription settingOthersAside() {
        othersSetAside = true;
        return this;
    }

    /// Runs once at the end of each batch, inside its transaction: the place for work that is cheaper in bulk.
    public Subscription afterBatch(Runnable work) {
        afterBatch = work;
        return this;
    }

    /// Applies the records. Returns when every one of them has its outcome, so that the offset may be committed.
    public void apply(Iterable<ConsumerRecord<String, byte[]>> records) {
        try {
            untilNotTransient(() -> attempt(records));
        } catch (RuntimeException failure) {
            // The channel stops here: the offset is not committed, and liveness asks for a restart.
            health.failed(listener);
            throw failure;
        }
    }

    private void attempt(Iterable<ConsumerRecord<String, byte[]>> records) {
        checkpoint.reached("inbox.received");
        List<Delivery> batch = new ArrayList<>();
        records.forEach(record -> read(record, batch));
        if (!batch.isEmpty()) {
            applyTogether(batch);
        }
        checkpoint.reached("inbox.committed");
    }

    private void applyTogether(List<Delivery> batch) {
        try {
            untilNotTransient(() -> inTransaction(batch));
        } catch (RuntimeException failure) {
            requireRunning(failure);
            Log.debugf("%s applies %d events one by one after: %s", listener, batch.size(), failure.toString());
            batch.forEach(this::applyAlone);
        }
    }

    private void read(ConsumerRecord<String, byte[]> record, List<Delivery> batch) {
        try {
            InboundEvent event = InboundEvent.of(record);
            if (handlers.containsKey(event.type())) {
                batch.add(new Delivery(record, event));
            } else if (othersSetAside) {
                setAside(
                        record,
                        "unknown-type:" + DeadLetter.origin(record),
                        new MalformedEventException("No event of type \"" + event.type() + "\" is taken here"));
            }
        } catch (MalformedEventException malformed) {
            setAside(record, "malformed:" + DeadLetter.origin(record), malformed);
        }
    }

    private void applyAlone(Delivery delivery) {
        try {
            untilNotTransient(() -> inTransaction(List.of(delivery)));
        } catch (RuntimeException poison) {
            requireRunning(poison);
            setAside(delivery.record(), delivery.event().id(), poison);
        }
    }

    /// A failure while this thread is being stopped says nothing about the event: it stays uncommitted and comes
    /// again.
    private static void requireRunning(RuntimeException failure) {
        if (Thread.currentThread().isInterrupted()) {
            throw failure;
        }
    }

    private void inTransaction(List<Delivery> batch) {
        QuarkusTransaction.requiringNew().run(() -> {
            Set<String> fresh = new HashSet<>(inbox.firstSeen(
                    listener, batch.stream().map(d -> d.event().id()).toList()));
            checkpoint.reached("inbox.remembered");
            for (Delivery delivery : batch) {
                if (fresh.remove(delivery.event().id())) {
                    InboundTrace.within(
                            listener,
                            delivery.event(),
                            () -> Objects.requireNonNull(
                                            handlers.get(delivery.event().type()))
                                    .accept(delivery.event()));
                }
            }
            afterBatch.run();
            checkpoint.reached("inbox.applied");
        });
    }

    private void setAside(ConsumerRecord<String, byte[]> record, String eventId, RuntimeException reason) {
        Log.warnf("%s cannot apply event %s: %s", listener, eventId, reason.toString());
        untilNotTransient(() -> QuarkusTransaction.requiringNew().run(() -> {
            if (!inbox.firstSeen(listener, List.of(eventId)).isEmpty()) {
                outbox.append(DeadLetter.of(record, listener, reason));
                metrics.counter("cchc.inbox.dead", "listener", listener).increment();
            }
        }));
    }

    private void untilNotTransient(Runnable work) {
        long pause = 100;
        while (true) {
            try {
                work.run();
                return;
            } catch (RuntimeException failure) {
                if (!Transience.isTransient(failure)) {
                    throw failure;
                }
                Log.warnf("%s waits for its database: %s", listener, failure.toString());
                pause = sleep(pause);
            }
        }
    }

    private static long sleep(long millis) {
        try {
            Thread.sleep(millis);
            return Math.min(millis * 2, 5_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting; the events stay uncommitted", interrupted);
        }
    }

    private record Delivery(ConsumerRecord<String, byte[]> record, InboundEvent event) {}
}
