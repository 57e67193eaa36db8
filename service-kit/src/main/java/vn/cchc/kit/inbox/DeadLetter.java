package vn.cchc.kit.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import vn.cchc.kit.event.CloudEvents;
import vn.cchc.kit.event.InboundEvent;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kit.outbox.OutboundEvent;

/// Makes the record for `<topic>.dlq`: the original attributes and payload, plus who could not apply it, why, and
/// where
/// it lay.
/// It leaves through the outbox, so that setting an event aside is as certain as applying it.
final class DeadLetter {

    private static final int LONGEST_REASON = 1_000;

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
        String type = InboundEvent.header(record, CloudEvents.TYPE);
        return new OutboundEvent(
                record.topic().substring(CloudEvents.TOPIC_PREFIX.length()) + ".dlq",
                record.key() == null ? "" : printable(record.key()),
                type == null || type.isBlank() ? "unknown" : printable(type),
                payload(record),
                headers);
    }

    static String origin(ConsumerRecord<?, ?> record) {
        return record.topic() + "/" + record.partition() + "@" + record.offset();
    }

    /// The payload as JSON; what is not JSON travels as a JSON string, so that nothing is lost.
    private static JsonNode payload(ConsumerRecord<String, byte[]> record) {
        byte[] value = record.value() == null ? new byte[0] : record.value();
        try {
            return EventJson.tree(value);
        } catch (RuntimeException _) {
            return TextNode.valueOf(printable(new String(value, StandardCharsets.UTF_8)));
        }
    }

    /// PostgreSQL's text has no room for NUL.
    private static String printable(String text) {
        return text.replace("\u0000", "\\u0000");
    }
}
