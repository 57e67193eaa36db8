package vn.cchc.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import vn.cchc.launcher.process.ProcessSpec.StopSignal;

/// The processes of one suite, one file each, written when a process starts and removed when it has ended.
///
/// What is left after `kill -9` of the launcher, or after a reboot, is told apart by [LedgerEntry#live].
public record ProcessLedger(Path folder) {
    private static final String SUFFIX = ".process";

    public LedgerEntry started(String name, ProcessHandle handle, StopSignal stopSignal) {
        Instant startedAt = handle.info().startInstant().orElseGet(Instant::now);
        LedgerEntry entry = new LedgerEntry(name, handle.pid(), startedAt, stopSignal, Optional.empty());
        write(entry);
        return entry;
    }

    public void ready(LedgerEntry entry, Duration readyAfter) {
        write(new LedgerEntry(
                entry.name(), entry.pid(), entry.startedAt(), entry.stopSignal(), Optional.of(readyAfter)));
    }

    public void ended(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<LedgerEntry> find(String name) {
        return read(file(name));
    }

    /// All entries, the latest started first: the order in which to end them.
    public List<LedgerEntry> entries() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<LedgerEntry> entries = new ArrayList<>();
            files.filter(file -> file.toString().endsWith(SUFFIX))
                    .forEach(file -> read(file).ifPresent(entries::add));
            entries.sort(Comparator.comparing(LedgerEntry::startedAt).reversed());
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends every live process that is remembered and forgets them all; returns the names of those that still ran.
    public List<String> endAll(Duration grace) {
        List<String> ended = new ArrayList<>();
        for (LedgerEntry entry : entries()) {
            entry.live().ifPresent(handle -> {
                Ending.gently(handle, entry.stopSignal(), grace);
                ended.add(entry.name());
            });
            ended(entry.name());
        }
        return ended;
    }

    private void write(LedgerEntry entry) {
        Properties values = new Properties();
        values.setProperty("name", entry.name());
        values.setProperty("pid", Long.toString(entry.pid()));
        values.setProperty("startedAt", entry.startedAt().toString());
        values.setProperty("stopSignal", entry.stopSignal().name());
        entry.readyAfter().ifPresent(after -> values.setProperty("readyAfter", after.toString()));
        try {
            Files.createDirectories(folder);
            Path next = Files.createTempFile(folder, entry.name(), ".tmp");
            try (Writer writer = Files.newBufferedWriter(next)) {
                values.store(writer, null);
            }
            Files.move(next, file(entry.name()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LaunchFailure("The folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static Optional<LedgerEntry> read(Path file) {
        Properties values = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
            return Optional.of(new LedgerEntry(
                    values.getProperty("name"),
                    Long.parseLong(values.getProperty("pid")),
                    Instant.parse(values.getProperty("startedAt")),
                    StopSignal.valueOf(values.getProperty("stopSignal")),
                    Optional.ofNullable(values.getProperty("readyAfter")).map(Duration::parse)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + SUFFIX);
    }
}
