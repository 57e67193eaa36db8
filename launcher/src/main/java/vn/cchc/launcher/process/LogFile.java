package vn.cchc.launcher.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The log of one process: appended to over restarts, turned over at a start when it has grown large.
public record LogFile(Path path) {
    private static final long TURN_OVER_BYTES = 20L << 20;
    private static final int TAIL_BYTES = 256 << 10;

    /// Moves a large log aside, so that at most two generations exist.
    void turnOver() {
        try {
            Files.createDirectories(path.getParent());
            if (Files.exists(path) && Files.size(path) > TURN_OVER_BYTES) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new LaunchFailure("The log " + path + " cannot be written: " + e.getMessage(), e);
        }
    }

    public long size() {
        try {
            return Files.exists(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The last `lines` lines, none if nothing was logged yet.
    public List<String> tail(int lines) {
        List<String> all = from(Math.max(0, size() - TAIL_BYTES)).lines().toList();
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }

    /// What was written after the first `offset` bytes.
    public String from(long offset) {
        if (!Files.exists(path)) {
            return "";
        }
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(offset);
            byte[] bytes = new byte[Math.toIntExact(Math.max(0, Math.min(file.length() - offset, 64L << 20)))];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
