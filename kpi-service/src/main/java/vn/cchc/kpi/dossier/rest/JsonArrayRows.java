package vn.cchc.kpi.dossier.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import vn.cchc.kit.problem.JsonProblems;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.dossier.usecase.IncomingRows;

/// The elements of a JSON array. An element of the wrong shape is a rejected row; after broken syntax nothing can be
/// read any more, so it refuses the whole body.
final class JsonArrayRows implements IncomingRows {

    private final JsonParser parser;
    private final ObjectReader reader;
    private final ObjectReader elements;
    private long number;

    JsonArrayRows(InputStream in, ObjectMapper json) {
        this.reader = json.readerFor(DossierRowBody.class);
        this.elements = json.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try {
            this.parser = json.getFactory().createParser(in);
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
            JsonNode element = elements.readValue(parser);
            return Optional.of(row(element));
        } catch (JsonProcessingException broken) {
            throw JsonProblems.of(broken).toException();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Incoming row(JsonNode element) throws IOException {
        if (!element.isObject()) {
            return UnreadableRow.notAnObject(number);
        }
        try {
            return new ReadRow(number, reader.readValue(element));
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
