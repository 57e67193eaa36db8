package vn.cchc.kpi.dossier.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.cchc.kpi.dossier.usecase.IncomingRows;

/// One JSON object per line. A broken line is a rejected row, not the end.
public final class NdjsonRows implements IncomingRows {

    private final Lines lines;
    private final ObjectReader reader;

    public NdjsonRows(InputStream in, ObjectReader reader) {
        this.lines = new Lines(in);
        this.reader = reader;
    }

    @Override
    public Optional<Incoming> next() {
        while (lines.next()) {
            if (lines.isTooLong()) {
                return Optional.of(
                        new Unreadable(lines.number(), "", "dossier-metrics/line-too-long", List.of(Lines.LONGEST)));
            }
            if (!lines.isBlank()) {
                return Optional.of(row());
            }
        }
        return Optional.empty();
    }

    private Incoming row() {
        try {
            DossierRowBody body = reader.readValue(lines.bytes(), 0, lines.length());
            return body == null ? UnreadableRow.notAnObject(lines.number()) : new ReadRow(lines.number(), body);
        } catch (JsonProcessingException broken) {
            return UnreadableRow.of(lines.number(), broken);
        } catch (CharConversionException _) {
            return UnreadableRow.notUtf8(lines.number());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
