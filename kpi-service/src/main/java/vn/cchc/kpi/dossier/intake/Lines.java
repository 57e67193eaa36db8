package vn.cchc.kpi.dossier.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The lines of a stream, one at a time in the same bytes. A line that is too long is read to its end and not kept.
public final class Lines {

    public static final int LONGEST = 64 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[LONGEST];
    private int start;
    private int end;
    private final byte[] line = new byte[LONGEST];
    private int length;
    private boolean tooLong;
    private long number;

    public Lines(InputStream in) {
        this.in = in;
    }

    /// Moves to the next line; false after the last.
    public boolean next() {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (fill()) {
            if (!any) {
                any = true;
                number++;
            }
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

    /// Counted from 1.
    public long number() {
        return number;
    }

    public boolean isTooLong() {
        return tooLong;
    }

    /// Whether there is nothing but spaces on it.
    public boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\r' && line[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /// The line in the first [#length] of these bytes, until the next is read; its reader may change them.
    public byte[] bytes() {
        return line;
    }

    public int length() {
        return length;
    }

    private boolean fill() {
        if (start == end) {
            start = 0;
            try {
                end = Math.max(0, in.read(buffer));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return end > 0;
    }

    private void append(int count) {
        if (tooLong || length + count > LONGEST) {
            tooLong = true;
        } else {
            System.arraycopy(buffer, start, line, length, count);
            length += count;
        }
    }
}
