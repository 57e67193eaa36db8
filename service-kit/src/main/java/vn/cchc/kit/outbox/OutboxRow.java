package vn.cchc.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import vn.cchc.kit.event.CloudEvents;

/// One waiting fact, as read by the relay.
record OutboxRow(
        long seq,
        UUID id,
        String topic,
        String key,
        String type,
        String payload,
        Instant time,
        Map<String, String> headers) {

    ProducerRecord<String, byte[]> toRecord(String source) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(CloudEvents.TOPIC_PREFIX + topic, key, payload.getBytes(StandardCharsets.UTF_8));
        Headers target = record.headers();
        add(target, CloudEvents.SPEC_VERSION, "1.0");
        add(target, CloudEvents.ID, id.toString());
        add(target, CloudEvents.TYPE, type);
        add(target, CloudEvents.SOURCE, source);
        add(target, CloudEvents.SUBJECT, key);
        add(target, CloudEvents.TIME, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atOffset(ZoneOffset.UTC)));
        add(target, CloudEvents.CONTENT_TYPE, "application/json");
        headers.forEach((name, value) -> {
            target.remove(name);
            add(target, name, value);
        });
        return record;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
