package vn.cchc.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.function.Function;

/// Reads a whole number. One that its field cannot hold is a wrong value at its place; left to itself the parser would
/// tell of broken syntax, without the value.
final class WholeNumber<T extends Number> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final int bits;
    private final transient Function<Long, T> narrow;

    private WholeNumber(Class<T> type, int bits, Function<Long, T> narrow) {
        super(type);
        this.type = type;
        this.bits = bits;
        this.narrow = narrow;
    }

    static WholeNumber<Integer> ofInteger() {
        return new WholeNumber<>(Integer.class, Integer.SIZE, Long::intValue);
    }

    static WholeNumber<Long> ofLong() {
        return new WholeNumber<>(Long.class, Long.SIZE, Function.identity());
    }

    /// What the rules on loose types are looked up by.
    @Override
    public LogicalType logicalType() {
        return LogicalType.Integer;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && !fits(parser)) {
            throw InvalidFormatException.from(parser, "Does not fit", parser.getText(), type);
        }
        return narrow.apply(_parseLong(parser, context, type));
    }

    private boolean fits(JsonParser parser) throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> true;
            case LONG -> bits == Long.SIZE;
            default -> false;
        };
    }
}
