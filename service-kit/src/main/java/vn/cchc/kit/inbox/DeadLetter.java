package vn.cchc.kit.inbox;

import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import vn.cchc.kit.event.CloudEvents;
import vn.cchc.kit.event.InboundEvent;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kit.outbox.OutboundEvent;
import vn.cchc.kit.outbox.Outbox;

/// Makes the record for `<topic>.dlq`: the original attributes and payload, plus who could not apply it, why, and
/// where it lay. It leaves through the outbox, so that setting an event aside is as certain as applying it.
final class DeadLetter {

    private static final int LONGEST_REASON = 1_000;

    /// What is not JSON becomes a JSON string, at worst eight times as long: more than so many bytes are cut.
    private static final int LONGEST_TEXT = Outbox.LARGEST_FACT / 8;

    private DeadLetter() {}

    static OutboundEvent of(ConsumerRecord<String, byte[]> record, String listener, RuntimeException reason) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), printable(new String(header.value(), StandardCharsets.UTF_8)));
            }
        }
        String text = printable(String.valueOf(reason));
        headers.put(CloudEvents.DEAD_REASON, text.substring(0, Math.min(text.length(), LONGEST_REASON)));
        headers.put(CloudEvents.DEAD_LISTENER, listener);
        headers.put(CloudEvents.DEAD_ORIGIN, origin(record));
        byte[] value = record.value() == null ? new byte[0] : record.value();
        boolean json = value.length <= Outbox.LARGEST_FACT && EventJson.isJson(value);
        if (!json && value.length > LONGEST_TEXT) {
            headers.put(CloudEvents.DEAD_CUT, String.valueOf(value.length));
        }
        String type = InboundEvent.header(record, CloudEvents.TYPE);
        return new OutboundEvent(
                record.topic().substring(CloudEvents.TOPIC_PREFIX.length()) + ".dlq",
                record.key() == null ? "" : printable(record.key()),
                type == null || type.isBlank() ? "unknown" : printable(type),
                json ? raw(value) : text(value),
                headers);
    }

    static String origin(ConsumerRecord<?, ?> record) {
        return record.topic() + "/" + record.partition() + "@" + record.offset();
    }

    /// JSON travels as it came, without being taken apart: it may be large, and its fields are nobody's yet.
    private static RawValue raw(byte[] json) {
        return new RawValue(new String(json, StandardCharsets.UTF_8));
    }

    private static String text(byte[] value) {
        return new String(value, 0, Math.min(value.length, LONGEST_TEXT), StandardCharsets.UTF_8);
    }

    /// PostgreSQL's text has no room for NUL.
    private static String printable(String text) {
        return text.replace("\u0000", "\\u0000");
    }
}
