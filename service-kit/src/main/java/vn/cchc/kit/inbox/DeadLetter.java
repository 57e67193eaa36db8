package vn.cchc.kit.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
/// where
/// it lay.
/// It leaves through the outbox, so that setting an event aside is as certain as applying it.
final class DeadLetter {

    private static final int LONGEST_REASON = 1_000;

    /// A payload of more bytes than this is cut: written as a JSON string it could outgrow what a record may hold.
    /// The
    /// whole lies where the origin says.
    private static final int LONGEST_PAYLOAD = Outbox.LARGEST_FACT / 8;

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
        if (tooLong(record)) {
            headers.put(CloudEvents.DEAD_CUT, String.valueOf(record.value().length));
        }
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

    /// The payload as JSON; what is not JSON, or too long, travels as a JSON string.
    private static JsonNode payload(ConsumerRecord<String, byte[]> record) {
        byte[] value = record.value() == null ? new byte[0] : record.value();
        if (tooLong(record)) {
            return text(Arrays.copyOf(value, LONGEST_PAYLOAD));
        }
        try {
            return EventJson.tree(value);
        } catch (RuntimeException _) {
            return text(value);
        }
    }

    private static boolean tooLong(ConsumerRecord<String, byte[]> record) {
        return record.value() != null && record.value().length > LONGEST_PAYLOAD;
    }

    private static TextNode text(byte[] bytes) {
        return TextNode.valueOf(printable(new String(bytes, StandardCharsets.UTF_8)));
    }

    /// PostgreSQL's text has no room for NUL.
    private static String printable(String text) {
        return text.replace("\u0000", "\\u0000");
    }
}
