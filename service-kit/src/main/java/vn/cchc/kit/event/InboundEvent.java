package vn.cchc.kit.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.json.EventJson;

/// An event as it arrived: CloudEvents attributes and the payload.
///
/// @param key     Kafka key, the aggregate's id (agency code for dossier metrics)
/// @param subject the aggregate the event is about
/// @param time    when it was produced
public record InboundEvent(
        String id,
        String type,
        String source,
        @Nullable String subject,
        Instant time,
        String key,
        JsonNode data,
        @Nullable String traceParent) {

    /// @throws MalformedEventException when a required attribute is missing or the payload is not JSON
    public static InboundEvent of(ConsumerRecord<String, byte[]> record) {
        try {
            return new InboundEvent(
                    required(record, CloudEvents.ID),
                    required(record, CloudEvents.TYPE),
                    required(record, CloudEvents.SOURCE),
                    header(record, CloudEvents.SUBJECT),
                    time(record),
                    record.key() == null ? "" : record.key(),
                    data(record),
                    header(record, CloudEvents.TRACE_PARENT));
        } catch (RuntimeException broken) {
            throw broken instanceof MalformedEventException malformed
                    ? malformed
                    : new MalformedEventException("Not a readable event: " + broken.getMessage());
        }
    }

    public static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String required(ConsumerRecord<?, ?> record, String name) {
        String value = header(record, name);
        if (value == null || value.isBlank()) {
            throw new MalformedEventException("Missing CloudEvents attribute " + name);
        }
        return value;
    }

    private static Instant time(ConsumerRecord<?, ?> record) {
        String time = header(record, CloudEvents.TIME);
        return time == null
                ? Instant.ofEpochMilli(record.timestamp())
                : java.time.OffsetDateTime.parse(time).toInstant();
    }

    private static JsonNode data(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null || record.value().length == 0) {
            throw new MalformedEventException("Empty payload");
        }
        return EventJson.tree(record.value());
    }
}
