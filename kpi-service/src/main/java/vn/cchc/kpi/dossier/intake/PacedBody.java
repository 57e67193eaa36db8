package vn.cchc.kpi.dossier.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/// A body that is given up when its sender keeps a reader waiting for little: what waits holds a slot, which others
/// wait for. Only waiting counts, not what is done with the bytes in between; and each stretch of it by itself, so
/// that nobody is slow on credit of a fast beginning.
final class PacedBody extends FilterInputStream {

    private static final double NANOS = 1e9;

    private final long least;
    private final long over;
    private final LongSupplier nanos;
    private long waited;
    private long bytes;

    /// @param least bytes a second
    /// @param over  length of a stretch of waiting
    /// @param nanos a clock that never goes back
    PacedBody(InputStream body, long least, Duration over, LongSupplier nanos) {
        super(body);
        this.least = least;
        this.over = over.toNanos();
        this.nanos = nanos;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /// @throws BodyTooSlow when too little came
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        long begun = nanos.getAsLong();
        int read = in.read(into, offset, length);
        waited += nanos.getAsLong() - begun;
        if (read > 0) {
            bytes += read;
            requirePace();
        }
        return read;
    }

    private void requirePace() {
        if (waited < over) {
            return;
        }
        if (bytes < least * (waited / NANOS)) {
            throw new BodyTooSlow(least);
        }
        waited = 0;
        bytes = 0;
    }
}
