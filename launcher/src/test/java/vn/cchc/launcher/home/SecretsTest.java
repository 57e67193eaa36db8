package vn.cchc.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void secretsAreMadeOnceAndReadableByTheirOwnerOnly() throws IOException {
        Path file = folder.resolve("secrets.properties");
        Secrets first = Secrets.loadOrCreate(file, List.of("A", "B"));

        assertThat(Secrets.loadOrCreate(file, List.of("A", "B"))).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(first.get("A")).isNotEqualTo(first.get("B")).matches("([a-z2-9]{4}-){4}[a-z2-9]{4}");
    }

    @Test
    void aNewNameGetsAValueAndOldOnesKeepTheirs() {
        Path file = folder.resolve("secrets.properties");
        String old = Secrets.loadOrCreate(file, List.of("A")).get("A");

        Secrets grown = Secrets.loadOrCreate(file, List.of("A", "B"));

        assertThat(grown.get("A")).isEqualTo(old);
        assertThat(grown.values()).containsKey("B");
    }

    @Test
    void valuesAreNeverPrinted() {
        Secrets secrets = Secrets.loadOrCreate(folder.resolve("secrets.properties"), List.of("A"));

        assertThat(secrets).hasToString("Secrets[A]");
    }

    @Test
    void anUnknownNameIsRefused() {
        Secrets secrets = Secrets.loadOrCreate(folder.resolve("secrets.properties"), List.of("A"));

        assertThatThrownBy(() -> secrets.get("B"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("There is no secret named B");
    }
}
