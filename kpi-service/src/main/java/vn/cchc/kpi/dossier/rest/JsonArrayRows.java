package vn.cchc.kpi.dossier.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.cchc.kit.problem.JsonProblems;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.dossier.usecase.IncomingRows;

/// The elements of a JSON array. An element of the wrong shape is a rejected row; after broken syntax nothing can be
/// read any more, so it refuses the whole body.
final class JsonArrayRows implements IncomingRows {

    private static final int LONGEST_ELEMENT = 64 * 1024;

    /// No string of a row is as long as a whole row may be.
    private static final JsonFactory BOUNDED = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_ELEMENT)
                    .build())
            .build();

    private final JsonParser parser;
    private final ObjectReader reader;
    private long number;

    JsonArrayRows(InputStream in, ObjectMapper json) {
        this.reader = json.readerFor(DossierRowBody.class);
        try {
            this.parser = BOUNDED.createParser(in);
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw Problem.of(400, "request/wrong-type")
                        .at("", "request/wrong-type", "array")
                        .toException();
            }
        } catch (JsonProcessingException broken) {
            throw JsonProblems.of(broken).toException();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Optional<Incoming> next() {
        try {
            if (parser.nextToken() == JsonToken.END_ARRAY) {
                requireNothingMore();
                return Optional.empty();
            }
            number++;
            boolean isObject = parser.currentToken() == JsonToken.START_OBJECT;
            try (TokenBuffer element = new TokenBuffer(parser)) {
                return Optional.of(
                        !copy(element)
                                ? new Unreadable(number, "", "dossier-metrics/row-too-long", List.of(LONGEST_ELEMENT))
                                : isObject ? row(element) : UnreadableRow.notAnObject(number));
            }
        } catch (JsonProcessingException broken) {
            throw JsonProblems.of(broken).toException();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Moves to the end of the element; false when it is too long to be kept.
    private boolean copy(TokenBuffer element) throws IOException {
        long start = parser.currentTokenLocation().getByteOffset();
        boolean fits = true;
        int depth = 0;
        do {
            fits = fits && parser.currentTokenLocation().getByteOffset() - start <= LONGEST_ELEMENT;
            if (fits) {
                element.copyCurrentEvent(parser);
            }
            depth += step(parser.currentToken());
        } while (depth > 0 && parser.nextToken() != null);
        return fits;
    }

    private static int step(JsonToken token) {
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    private Incoming row(TokenBuffer element) throws IOException {
        try (JsonParser tokens = element.asParserOnFirstToken()) {
            return new ReadRow(number, reader.readValue(tokens));
        } catch (JsonProcessingException broken) {
            return UnreadableRow.of(number, broken);
        }
    }

    private void requireNothingMore() throws IOException {
        if (parser.nextToken() != null) {
            throw Problem.of(
                            400,
                            "request/malformed-json",
                            parser.currentLocation().getLineNr(),
                            parser.currentLocation().getColumnNr())
                    .toException();
        }
    }
}
