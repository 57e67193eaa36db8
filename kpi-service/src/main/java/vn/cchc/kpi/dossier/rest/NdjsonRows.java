package vn.cchc.kpi.dossier.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.cchc.kpi.dossier.usecase.IncomingRows;

/// One JSON object per line. A broken line is a rejected row, not the end.
final class NdjsonRows implements IncomingRows {

    private static final int LONGEST_LINE = 64 * 1024;

    private final InputStream in;
    private final ObjectReader reader;
    private final byte[] buffer = new byte[LONGEST_LINE];
    private int start;
    private int end;
    private final byte[] line = new byte[LONGEST_LINE];
    private int length;
    private boolean tooLong;
    private long number;

    NdjsonRows(InputStream in, ObjectReader reader) {
        this.in = in;
        this.reader = reader;
    }

    @Override
    public Optional<Incoming> next() {
        try {
            while (readLine()) {
                number++;
                if (tooLong) {
                    return Optional.of(
                            new Unreadable(number, "", "dossier-metrics/line-too-long", List.of(LONGEST_LINE)));
                }
                if (!isBlank()) {
                    return Optional.of(row());
                }
            }
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Incoming row() throws IOException {
        try {
            DossierRowBody body = reader.readValue(line, 0, length);
            return body == null ? UnreadableRow.notAnObject(number) : new ReadRow(number, body);
        } catch (JsonProcessingException broken) {
            return UnreadableRow.of(number, broken);
        }
    }

    /// Fills [#line] up to the next line feed; false at the end of the stream.
    private boolean readLine() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int stop = start;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            append(stop - start);
            boolean complete = stop < end;
            start = complete ? stop + 1 : stop;
            if (complete) {
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        if (start == end) {
            start = 0;
            end = Math.max(0, in.read(buffer));
        }
        return end > 0;
    }

    private void append(int count) {
        if (tooLong || length + count > LONGEST_LINE) {
            tooLong = true;
        } else {
            System.arraycopy(buffer, start, line, length, count);
            length += count;
        }
    }

    private boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\r' && line[i] != '\t') {
                return false;
            }
        }
        return true;
    }
}
