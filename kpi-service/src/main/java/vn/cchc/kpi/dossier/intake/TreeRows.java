package vn.cchc.kpi.dossier.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import vn.cchc.kpi.dossier.usecase.IncomingRows;

/// The rows of a message, which is read already. Each is read as strictly as one of a request.
public final class TreeRows implements IncomingRows {

    private final Iterator<JsonNode> rows;
    private final ObjectReader reader;
    private long number;

    public TreeRows(JsonNode list, ObjectMapper json) {
        this.rows = list.iterator();
        this.reader = json.readerFor(DossierRowBody.class);
    }

    @Override
    public Optional<Incoming> next() {
        return rows.hasNext() ? Optional.of(read(rows.next())) : Optional.empty();
    }

    private Incoming read(JsonNode row) {
        number++;
        if (!row.isObject()) {
            return UnreadableRow.notAnObject(number);
        }
        try {
            return new ReadRow(number, reader.readValue(row));
        } catch (JsonProcessingException broken) {
            return UnreadableRow.of(number, broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
