package vn.cchc.kpi.dossier.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.cchc.kpi.dossier.domain.DossierImports.Numbered;
import vn.cchc.kpi.dossier.domain.RowSpool;

/// A temporary file in the form the staging table is copied from; little longer than the request body it comes from.
final class FileSpool implements RowSpool {

    private static final int BUFFER = 128 * 1024;

    private final FileChannel file;
    private final CopyLines lines = new CopyLines(BUFFER);

    FileSpool(Path folder) {
        try {
            Path path = Files.createTempFile(Files.createDirectories(folder), "dossier-rows", ".copy");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void add(Numbered row, int turn) {
        StagingTable.append(lines, row, turn);
        if (lines.isFull()) {
            write();
        }
    }

    @Override
    public InputStream lines() {
        write();
        try {
            return Channels.newInputStream(file.position(0));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
        ByteBuffer bytes = lines.take();
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
