package vn.cchc.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.launcher.process.ProcessSpec.StopSignal;

class ProcessLedgerTest {
    @TempDir
    Path folder;

    @Test
    void aPidThatANewProcessHasGotIsNotTakenForTheOldOne() {
        ProcessHandle self = ProcessHandle.current();
        Instant lastBoot = self.info().startInstant().orElseThrow().minus(Duration.ofHours(1));

        var entry = new LedgerEntry("kafka", self.pid(), lastBoot, StopSignal.TERM, Optional.empty());

        assertThat(entry.live()).isEmpty();
    }

    @Test
    void whatAKilledLauncherLeftBehindIsEnded() throws IOException {
        Process orphan = new ProcessBuilder("sleep", "60").start();
        new ProcessLedger(folder).started("kafka", orphan.toHandle(), StopSignal.TERM);

        assertThat(new ProcessLedger(folder).endAll(Duration.ofSeconds(10))).containsExactly("kafka");

        assertThat(orphan.isAlive()).isFalse();
        assertThat(new ProcessLedger(folder).entries()).isEmpty();
    }

    @Test
    void strangersAreLeftAlone() throws IOException {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            ProcessLedger ledger = new ProcessLedger(folder);
            LedgerEntry real = ledger.started("kafka", stranger.toHandle(), StopSignal.TERM);
            LedgerEntry stale = new LedgerEntry(
                    "kafka", real.pid(), real.startedAt().minusSeconds(3600), StopSignal.TERM, Optional.empty());
            ledger.ready(stale, Duration.ZERO);

            assertThat(ledger.endAll(Duration.ofSeconds(1))).isEmpty();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void entriesSurviveTheJvmThatWroteThem() {
        LedgerEntry entry = new ProcessLedger(folder).started("kafka", ProcessHandle.current(), StopSignal.INT);
        new ProcessLedger(folder).ready(entry, Duration.ofMillis(1234));

        assertThat(new ProcessLedger(folder).find("kafka"))
                .contains(new LedgerEntry(
                        "kafka", entry.pid(), entry.startedAt(), StopSignal.INT, Optional.of(Duration.ofMillis(1234))));
    }
}
