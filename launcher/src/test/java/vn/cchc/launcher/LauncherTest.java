package vn.cchc.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LauncherTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int launch(String... args) {
        return Launcher.run(List.of(args), new Terminal(print(out), print(err)));
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    @Test
    void anUnknownCommandShowsTheKnownOnes() {
        assertThat(launch("strat")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: launcher <command>", "status");
    }

    @Test
    void theLogOfAnUnknownComponentIsRefusedInOneSentence() {
        assertThat(launch("logs", "tusk-service")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).strip())
                .startsWith("There is no component 'tusk-service'; there are postgres, kafka")
                .doesNotContain("\n");
    }
}
