package vn.cchc.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares a service's generated OpenAPI with the reviewed snapshot in `contracts/openapi/`.
/// `-Dopenapi.update=true` writes the snapshot instead; read the diff before you commit it.
public final class OpenApiSnapshot {

    private OpenApiSnapshot() {}

    /// @param service   module name; the snapshot is `contracts/openapi/<service>.yaml`
    /// @param generated the document as the running service gives it out
    public static void assertUnchanged(String service, String generated) {
        Path snapshot = Path.of("..", "contracts", "openapi", service + ".yaml");
        try {
            if (Boolean.getBoolean("openapi.update") || !Files.exists(snapshot)) {
                Files.createDirectories(snapshot.getParent());
                Files.writeString(snapshot, generated);
            }
            assertThat(generated.lines().toList())
                    .as("OpenAPI of %s against %s (review, then -Dopenapi.update=true)", service, snapshot)
                    .isEqualTo(Files.readString(snapshot).lines().toList());
        } catch (IOException failure) {
            throw new AssertionError("Snapshot " + snapshot + " cannot be used", failure);
        }
    }
}
