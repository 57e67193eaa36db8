package vn.cchc.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.launcher.home.Distribution;
import vn.cchc.launcher.home.Home;
import vn.cchc.launcher.home.Ports;
import vn.cchc.launcher.process.LedgerEntry;
import vn.cchc.launcher.topology.Topology;

/// The commands as a user gives them, with PostgreSQL alone.
class CommandLineIT {
    @TempDir
    Path folder;

    private int offset;

    private record Outcome(int code, String text) {}

    @BeforeEach
    void choosePorts() {
        offset = Ports.freeOffset(Topology.load());
    }

    @AfterEach
    void stop() throws Exception {
        launch("stop");
    }

    private Outcome launch(String... arguments) throws IOException, InterruptedException {
        Distribution distribution = Distribution.find();
        List<String> command = new ArrayList<>(List.of(
                Distribution.java().toString(),
                "-Xmx128m",
                "-jar",
                distribution.launcherJar().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CCHC_ROOT", distribution.root().toString());
        builder.environment().put("CCHC_HOME", folder.toString());
        builder.environment().put("CCHC_PORT_OFFSET", Integer.toString(offset));
        builder.environment().put("CCHC_ONLY", "postgres");
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }

    @Test
    void theSuiteOutlivesTheCommandThatStartedItAndEndsWithStop() throws Exception {
        Outcome run = launch("run");
        assertThat(run.code()).as(run.text()).isZero();
        assertThat(run.text()).contains("postgres", "ready after", "The suite is ready");
        assertThat(launch("status").code()).isZero();

        Outcome again = launch("run");
        assertThat(again.code()).isZero();
        assertThat(again.text()).startsWith("The suite is already running.").doesNotContain("starting on port");

        assertThat(launch("logs", "postgres").text()).contains("database system is ready");
        assertThat(launch("stop").text()).contains("Stopped.");
        assertThat(launch("status")).isEqualTo(new Outcome(3, "The suite is not running." + System.lineSeparator()));
    }

    @Test
    void whatAKilledSupervisorLeavesIsEndedByStop() throws Exception {
        launch("run");
        LedgerEntry supervisor = Supervisor.running(new Home(folder)).orElseThrow();
        LedgerEntry postgres = new Home(folder).ledger().find("postgres").orElseThrow();
        supervisor.live().orElseThrow().destroyForcibly();
        supervisor.live().ifPresent(handle -> handle.onExit().join());
        assertThat(postgres.live()).isPresent();
        assertThat(launch("status").code()).isEqualTo(1);

        assertThat(launch("stop").text()).startsWith("Ended what an earlier run had left behind: postgres");

        assertThat(postgres.live()).isEmpty();
        assertThat(launch("run").code()).isZero();
    }

    @Test
    void aTakenPortIsOneSentenceAndExitCodeOne() throws Exception {
        int port = Topology.load().shifted(offset).postgres().port();
        try (var taken = new java.net.ServerSocket(port)) {
            Outcome run = launch("run");

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.text().lines().toList().getLast())
                    .startsWith("Port " + taken.getLocalPort() + " is already in use, but postgres needs it");
        }
        assertThat(launch("status").code()).isEqualTo(3);
    }

    @Test
    void anOffsetBeyondAllPortsIsOneSentenceAndExitCodeOne() throws Exception {
        offset = 60_000;

        assertThat(launch("run"))
                .isEqualTo(new Outcome(
                        1,
                        "CCHC_PORT_OFFSET must be a whole number from 0 to 40000, but is '60000'."
                                + System.lineSeparator()));
        offset = 0;
    }
}
