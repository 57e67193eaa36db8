package vn.cchc.kpi.dossier.quarantine;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// A temporary file of lines a table is copied from; made with the first line, gone when it is closed.
final class CopyFile implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final String name;
    private @Nullable FileChannel file;
    private @Nullable BufferedWriter writer;

    CopyFile(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    void add(String... fields) {
        try {
            opened().append(String.join("\t", fields)).append('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean isEmpty() {
        return file == null;
    }

    InputStream lines() {
        FileChannel written = file;
        if (written == null) {
            return InputStream.nullInputStream();
        }
        try {
            opened().flush();
            written.position(0);
            return new BufferedInputStream(Channels.newInputStream(written), BUFFER);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private BufferedWriter opened() throws IOException {
        BufferedWriter open = writer;
        if (open == null) {
            Path path = Files.createTempFile(folder, name, ".copy");
            FileChannel made = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            open = new BufferedWriter(Channels.newWriter(made, StandardCharsets.UTF_8), BUFFER);
            file = made;
            writer = open;
        }
        return open;
    }

    @Override
    public void close() {
        FileChannel open = file;
        if (open != null) {
            try {
                open.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
