package vn.cchc.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/// Reads a day or a moment from its ISO 8601 text alone. Jackson's own readers also take lists and numbers, and cut the
/// day out of a moment.
final class PrintedTime<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final transient Function<String, T> reading;

    private PrintedTime(Class<T> type, Function<String, T> reading) {
        super(type);
        this.type = type;
        this.reading = reading;
    }

    static PrintedTime<LocalDate> day() {
        return new PrintedTime<>(LocalDate.class, LocalDate::parse);
    }

    static PrintedTime<Instant> moment() {
        return new PrintedTime<>(
                Instant.class, text -> OffsetDateTime.parse(text).toInstant());
    }

    @Override
    @SuppressWarnings("unchecked") // the context answers with a value of the type it was asked for
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (T) context.handleUnexpectedToken(type, parser);
        }
        String text = parser.getText();
        try {
            return reading.apply(text);
        } catch (DateTimeException _) {
            return (T) context.handleWeirdStringValue(type, text, "not as ISO 8601 prints it");
        }
    }
}
