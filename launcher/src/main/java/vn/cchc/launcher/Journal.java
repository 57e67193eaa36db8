package vn.cchc.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import vn.cchc.launcher.home.Home;
import vn.cchc.launcher.process.LogFile;

/// How the supervisor tells other JVMs what it is doing: one JSON line per step, in a file begun anew with each run.
record Journal(Path file) {
    private static final ObjectMapper JSON = new ObjectMapper();

    enum Kind {
        STEP,
        READY,
        FAILED,
        STOPPING
    }

    record Entry(Kind kind, String component, String text) {}

    static Journal of(Home home) {
        return new Journal(home.run().resolve("journal.jsonl"));
    }

    void begin() {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void add(Kind kind, String component, String text) {
        try {
            String line = JSON.writeValueAsString(new Entry(kind, component, text)) + "\n";
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Complete lines written so far, without the first `skip`.
    List<Entry> after(int skip) {
        String text = new LogFile(file).from(0);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .skip(skip)
                .map(Journal::parse)
                .toList();
    }

    private static Entry parse(String line) {
        try {
            return JSON.readValue(line, Entry.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
