package vn.cchc.kpi.dossier.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;

/// Reads a whole number. One beyond 64 bits is a wrong value at its place; left to itself the parser would tell of
/// broken syntax, at no place.
final class WholeNumber extends StdScalarDeserializer<Long> {

    private static final long serialVersionUID = 1L;

    WholeNumber() {
        super(Long.class);
    }

    @Override
    public Long deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw InvalidFormatException.from(parser, "Beyond 64 bits", parser.getText(), Long.class);
        }
        return _parseLong(parser, context, Long.class);
    }
}
