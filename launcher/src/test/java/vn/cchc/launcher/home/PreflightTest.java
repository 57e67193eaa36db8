package vn.cchc.launcher.home;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.launcher.process.LaunchFailure;

class PreflightTest {
    @TempDir
    Path folder;

    @Test
    void anOldJdkIsRefused() {
        assertThatThrownBy(() -> Preflight.requireJdk(21))
                .isInstanceOf(LaunchFailure.class)
                .hasMessage(
                        "The suite needs JDK 25 or newer, but this is JDK 21: install one and set JAVA_HOME to it.");
        assertThatCode(() -> Preflight.requireJdk(26)).doesNotThrowAnyException();
    }

    @Test
    void tooLittleDiskIsRefusedWithWhatIsNeeded() {
        assertThatThrownBy(() -> Preflight.requireDisk(folder, 1L << 60))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageMatching("Too little disk: the suite needs [0-9.]+ GB free in .*, there are [0-9.]+ GB\\.");
    }

    @Test
    void aServiceThatIsNotBuiltIsNamed() {
        Path jar = folder.resolve("quarkus-run.jar");

        assertThatThrownBy(() -> Preflight.requireBuilt("task-service", List.of(jar)))
                .isInstanceOf(LaunchFailure.class)
                .hasMessage("task-service is not built: " + jar + " is missing; `make run` builds it.");
    }
}
