package vn.cchc.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.launcher.process.ProcessSpec.StopSignal;

class ManagedProcessTest {
    @TempDir
    Path folder;

    private ProcessLedger ledger;
    private LogFile log;
    private ManagedProcess process;

    @BeforeEach
    void prepare() {
        ledger = new ProcessLedger(folder.resolve("run"));
        log = new LogFile(folder.resolve("worker.log"));
        process = new ManagedProcess(ledger, log);
    }

    @AfterEach
    void end() {
        process.kill();
    }

    private void start(String script) {
        process.start(new ProcessSpec("worker", List.of("/bin/sh", "-c", script), Map.of(), folder, StopSignal.TERM));
    }

    @Test
    void aProcessThatEndsWhileStartingIsReportedWithTheEndOfItsLog() {
        start("echo no such database; exit 7");

        assertThatThrownBy(() -> process.awaitReady(() -> false, Duration.ofSeconds(20)))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageStartingWith("worker ended with exit code 7 while starting; its log is " + log.path())
                .hasMessageEndingWith("no such database");
    }

    @Test
    void aProcessThatDoesNotBecomeReadyIsReportedWithTheTimeItHad() {
        start("echo waiting for godot; exec sleep 60");
        await().until(() -> log.size() > 0);

        assertThatThrownBy(() -> process.awaitReady(() -> false, Duration.ofSeconds(1)))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageStartingWith("worker did not become ready within 1 s; its log is " + log.path())
                .hasMessageEndingWith("waiting for godot");
    }

    @Test
    void aRunningProcessIsRememberedAndAStoppedOneForgotten() throws InterruptedException {
        start("exec sleep 60");
        process.awaitReady(() -> true, Duration.ofSeconds(5));
        LedgerEntry entry = ledger.find("worker").orElseThrow();

        assertThat(entry.live()).isPresent();
        assertThat(entry.readyAfter()).isPresent();
        process.stop(Duration.ofSeconds(10));
        assertThat(entry.live()).isEmpty();
        assertThat(ledger.find("worker")).isEmpty();
    }

    @Test
    void killingEndsTheChildrenToo() {
        start("sleep 61 & echo $!; wait");
        await().until(() -> !log.tail(1).isEmpty());
        ProcessHandle child =
                ProcessHandle.of(Long.parseLong(log.tail(1).getFirst())).orElseThrow();

        process.kill();

        assertThat(process.isAlive()).isFalse();
        await().until(() -> !child.isAlive());
    }

    @Test
    void aProcessThatIgnoresTheRequestIsKilled() {
        start("trap '' TERM; echo ready; while true; do sleep 0.1; done");
        await().until(() -> log.size() > 0);

        process.stop(Duration.ofMillis(300));

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void aProcessThatEndedByItselfTellsItsExitCode() {
        start("exit 3");

        await().until(() -> !process.isAlive());
        assertThat(process.exitCode()).hasValue(3);
        assertThat(process.pid()).isEmpty();
    }

    @Test
    void oneProcessAtATime() {
        start("exec sleep 60");

        assertThatThrownBy(() -> start("exec sleep 60")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSpecificationNeverPrintsItsEnvironment() {
        var spec = new ProcessSpec("worker", List.of("x"), Map.of("PASSWORD", "s3cret"), folder, StopSignal.TERM);

        assertThat(spec).hasToString("ProcessSpec[worker]");
    }
}
