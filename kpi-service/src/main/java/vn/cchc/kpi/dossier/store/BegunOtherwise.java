package vn.cchc.kpi.dossier.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Lines of fields parted by tabs, each with something else in the place of its first fields.
final class BegunOtherwise extends InputStream {

    private static final int BUFFER = 64 * 1024;

    private final InputStream lines;
    private final int fields;
    private final byte[] beginning;
    private final byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    private int toSkip;
    private int toBegin;

    /// @param fields    how many fields of each line are left out, with the tabs behind them
    /// @param beginning what stands there instead
    BegunOtherwise(InputStream lines, int fields, String beginning) {
        this.lines = lines;
        this.fields = fields;
        this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
        beginLine();
    }

    private void beginLine() {
        toSkip = fields;
        toBegin = beginning.length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int written = 0;
        while (written < length && fill()) {
            if (toSkip > 0) {
                skipField();
            } else if (toBegin > 0) {
                int part = Math.min(toBegin, length - written);
                System.arraycopy(beginning, beginning.length - toBegin, into, offset + written, part);
                toBegin -= part;
                written += part;
            } else {
                written += copy(into, offset + written, length - written);
            }
        }
        return written == 0 && length > 0 ? -1 : written;
    }

    private void skipField() {
        while (start < end && buffer[start] != '\t') {
            start++;
        }
        if (start < end) {
            start++;
            toSkip--;
        }
    }

    /// Up to the end of the line, as far as there is room.
    private int copy(byte[] into, int offset, int room) {
        int stop = start;
        int last = Math.min(end, start + room);
        while (stop < last && buffer[stop] != '\n') {
            stop++;
        }
        if (stop < last) {
            stop++;
            beginLine();
        }
        System.arraycopy(buffer, start, into, offset, stop - start);
        int copied = stop - start;
        start = stop;
        return copied;
    }

    private boolean fill() throws IOException {
        if (start == end) {
            start = 0;
            end = Math.max(0, lines.read(buffer));
        }
        return end > 0;
    }
}
