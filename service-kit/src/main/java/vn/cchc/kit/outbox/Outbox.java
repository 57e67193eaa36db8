package vn.cchc.kit.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.cchc.kit.event.CloudEvents;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kit.time.Ids;

/// Writes facts into the business transaction. Call it after the aggregate's own row is written, so that the order of
/// facts of one aggregate is the order of its changes. Wakes the relay when the transaction commits.
@ApplicationScoped
public class Outbox {

    /// Largest payload in bytes of UTF-8: what the topics take (`max.message.bytes`, 16 MiB) less room for headers.
    public static final int LARGEST_FACT = 16 * 1024 * 1024 - 64 * 1024;

    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, time, headers)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxSignal signal;
    private final Clock clock;

    Outbox(DataSource dataSource, TransactionSynchronizationRegistry transaction, OutboxSignal signal, Clock clock) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.signal = signal;
        this.clock = clock;
    }

    public void append(OutboundEvent event) {
        append(List.of(event));
    }

    /// @throws IllegalStateException outside a transaction: a fact without its state change is not a fact
    /// @throws FactTooLargeException when a payload is larger than [#LARGEST_FACT]
    public void append(List<OutboundEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("The outbox is written inside the business transaction only");
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            OffsetDateTime now = OffsetDateTime.now(clock);
            String trace = traceParent();
            for (OutboundEvent event : events) {
                insert.setObject(1, Ids.next());
                insert.setString(2, event.topic());
                insert.setString(3, event.key());
                insert.setString(4, event.type());
                insert.setString(5, payload(event));
                insert.setObject(6, now);
                insert.setString(7, headers(event.headers(), trace));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new OutboxException("Facts could not be written", failure);
        }
        transaction.registerInterposedSynchronization(new WakeOnCommit(signal));
    }

    private static String payload(OutboundEvent event) {
        String json = EventJson.write(event.payload());
        // a character is at most three bytes of UTF-8: only what might be too large is counted out
        if (json.length() > LARGEST_FACT / 3) {
            int bytes = json.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LARGEST_FACT) {
                throw new FactTooLargeException(event.type(), bytes);
            }
        }
        return json;
    }

    private static String headers(Map<String, String> given, String traceParent) {
        if (given.isEmpty() && traceParent.isEmpty()) {
            return "{}";
        }
        Map<String, String> all = new HashMap<>(given);
        if (!traceParent.isEmpty()) {
            all.putIfAbsent(CloudEvents.TRACE_PARENT, traceParent);
        }
        return EventJson.write(all);
    }

    private static String traceParent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : "";
    }

    private record WakeOnCommit(OutboxSignal signal) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.committed();
            }
        }
    }
}
