package vn.cchc.kpi.dossier.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.kpi.dossier.domain.DossierImports.Numbered;
import vn.cchc.kpi.dossier.domain.RowSpool;

/// A temporary file in the form the staging table is copied from; no longer than the request body it comes from.
final class FileSpool implements RowSpool {

    private static final int BUFFER = 64 * 1024;

    private final FileChannel file;
    private final List<Long> ends = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder(BUFFER + 1024);

    FileSpool() {
        try {
            Path path = Files.createTempFile("dossier-rows", ".copy");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void add(Numbered row) {
        StagingTable.append(lines, row);
        if (lines.length() >= BUFFER) {
            write();
        }
    }

    @Override
    public void endChunk() {
        write();
        try {
            ends.add(file.position());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public int chunks() {
        return ends.size();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write() {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.toString());
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        lines.setLength(0);
    }

    @Override
    public InputStream chunk(int number) {
        return new Section(number == 0 ? 0 : ends.get(number - 1), ends.get(number));
    }

    /// The bytes of one chunk.
    private final class Section extends InputStream {

        private final long end;
        private long position;

        Section(long start, long end) {
            this.position = start;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (position >= end) {
                return -1;
            }
            int wanted = (int) Math.min(length, end - position);
            int read = file.read(ByteBuffer.wrap(into, offset, wanted), position);
            position += Math.max(read, 0);
            return read;
        }
    }
}
