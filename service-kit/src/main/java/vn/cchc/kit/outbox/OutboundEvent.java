package vn.cchc.kit.outbox;

import java.util.Map;

/// A fact to be told.
///
/// @param topic     topic without the `cchc.` prefix, e.g. `task`
/// @param key       aggregate id; all facts of one key keep their order
/// @param type      `vn.cchc.<aggregate>.<fact>.v<n>`
/// @param payload   record that [vn.cchc.kit.json.EventJson] writes as the contract says
/// @param headers   further Kafka headers, usually none
public record OutboundEvent(String topic, String key, String type, Object payload, Map<String, String> headers) {

    public OutboundEvent {
        headers = Map.copyOf(headers);
    }

    public OutboundEvent(String topic, String key, String type, Object payload) {
        this(topic, key, type, payload, Map.of());
    }
}
