package vn.cchc.report.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import vn.cchc.kit.event.MalformedEventException;
import vn.cchc.kit.json.EventJson;
import vn.cchc.report.journal.domain.Fact;

/// Turns a payload into the fact reports read. What passes here once can be read for ever.
final class FactReader {

    private FactReader() {}

    /// @throws RuntimeException when a field a report needs is missing or has the wrong shape
    static Optional<Fact> read(FactType type, JsonNode payload) {
        return type.payload().map(shape -> EventJson.read(payload, shape));
    }

    /// As [#read], and every required field is looked for. Called once, when the fact enters.
    static void examine(FactType type, JsonNode payload) {
        Envelope envelope = envelope(payload);
        if (envelope.version() < 1) {
            throw new MalformedEventException("The payload lacks a version");
        }
        read(type, payload).ifPresent(fact -> RequiredFields.check((Record) fact));
    }

    /// The parts every payload must have, whatever a report reads of it.
    static Envelope envelope(JsonNode payload) {
        return RequiredFields.check(EventJson.read(payload, Envelope.class));
    }
}
