package vn.cchc.kpi.dossier.spool;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// A temporary file of lines a table is copied from; made with the first line, gone when it is closed.
public final class CopyFile implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final String name;
    private @Nullable FileChannel file;
    private @Nullable OutputStream written;

    CopyFile(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /// Adds a line; its fields need no escaping.
    public void add(String... fields) {
        byte[] line = (String.join("\t", fields) + "\n").getBytes(StandardCharsets.UTF_8);
        write(line, line.length);
    }

    /// Adds whole lines.
    public void write(byte[] lines, int length) {
        try {
            opened().write(lines, 0, length);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public boolean isEmpty() {
        return file == null;
    }

    /// All lines, from the first. Nothing is added afterwards.
    public InputStream lines() {
        FileChannel all = file;
        if (all == null) {
            return InputStream.nullInputStream();
        }
        try {
            opened().flush();
            return new BufferedInputStream(Channels.newInputStream(all.position(0)), BUFFER);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private OutputStream opened() throws IOException {
        OutputStream open = written;
        if (open == null) {
            Path path = Files.createTempFile(Files.createDirectories(folder), name, ".copy");
            FileChannel made = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            open = new BufferedOutputStream(Channels.newOutputStream(made), BUFFER);
            file = made;
            written = open;
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
