package vn.cchc.kpi.dossier.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.cchc.kit.problem.JsonProblems;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Wanted;
import vn.cchc.kpi.dossier.usecase.IncomingRows;

/// The elements of a JSON array. An element of the wrong shape is a rejected row; after broken syntax nothing can be
/// read any more, so it refuses the whole body.
public final class JsonArrayRows implements IncomingRows {

    private static final int LONGEST_ELEMENT = 64 * 1024;

    /// No string of a row is as long as a whole row may be. Names given twice are looked for in each row: the parser
    /// would end with the first one.
    private static final JsonFactory BOUNDED = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_ELEMENT)
                    .build())
            .build();

    private final JsonParser parser;
    private final ObjectReader reader;
    private long number;

    public JsonArrayRows(InputStream in, ObjectMapper json) {
        this.reader = json.readerFor(DossierRowBody.class);
        try {
            this.parser = BOUNDED.createParser(in);
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw Problem.of(400, "request/wrong-type")
                        .at("", "request/wanted", Wanted.LIST.term())
                        .toException();
            }
            requireUtf8();
        } catch (JsonProcessingException broken) {
            throw JsonProblems.of(broken).toException();
        } catch (CharConversionException _) {
            throw notUtf8().toException();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Only bytes of UTF-8 are counted by the parser, and what is not counted has no bound.
    private void requireUtf8() {
        if (offset() < 0) {
            throw notUtf8().toException();
        }
    }

    private static Problem notUtf8() {
        return Problem.of(400, "request/malformed-json", 1, 1);
    }

    @Override
    public Optional<Incoming> next() {
        try {
            if (parser.nextToken() == JsonToken.END_ARRAY) {
                requireNothingMore();
                return Optional.empty();
            }
            number++;
            return Optional.of(element());
        } catch (JsonProcessingException broken) {
            throw JsonProblems.of(broken).toException();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Moves to the end of the element; of one that is too long nothing more is kept.
    private Incoming element() throws IOException {
        boolean isObject = parser.currentToken() == JsonToken.START_OBJECT;
        long start = offset();
        boolean fits = true;
        int depth = 0;
        GivenNames names = new GivenNames();
        try (TokenBuffer element = new TokenBuffer(parser)) {
            do {
                fits = fits && offset() - start <= LONGEST_ELEMENT;
                if (fits) {
                    element.copyCurrentEvent(parser);
                    names.see(parser);
                }
                depth += step(parser.currentToken());
            } while (depth > 0 && parser.nextToken() != null);
            if (!fits) {
                return new Unreadable(number, "", "dossier-metrics/row-too-long", List.of(LONGEST_ELEMENT));
            }
            return isObject ? row(element, names) : UnreadableRow.notAnObject(number);
        }
    }

    private long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    private static int step(JsonToken token) {
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    private Incoming row(TokenBuffer element, GivenNames names) throws IOException {
        try (JsonParser tokens = element.asParserOnFirstToken()) {
            names.requireEachOnce();
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
