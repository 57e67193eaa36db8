package vn.cchc.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.launcher.Journal.Entry;
import vn.cchc.launcher.Journal.Kind;

class JournalTest {
    @TempDir
    Path folder;

    @Test
    void aReaderGetsWhatItHasNotSeen() {
        Journal journal = new Journal(folder.resolve("journal.jsonl"));
        journal.begin();
        journal.add(Kind.STEP, "kafka", "starting");
        journal.add(Kind.FAILED, "supervisor", "kafka ended;\nits log says \"no\"");

        assertThat(journal.after(1))
                .containsExactly(new Entry(Kind.FAILED, "supervisor", "kafka ended;\nits log says \"no\""));
    }

    @Test
    void aHalfWrittenLineIsNotReadYet() throws IOException {
        Journal journal = new Journal(folder.resolve("journal.jsonl"));
        journal.begin();
        journal.add(Kind.STEP, "kafka", "starting");
        Files.writeString(journal.file(), "{\"kind\":\"REA", StandardOpenOption.APPEND);

        assertThat(journal.after(0)).containsExactly(new Entry(Kind.STEP, "kafka", "starting"));
    }
}
