package vn.cchc.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.launcher.Journal.Kind;
import vn.cchc.launcher.component.Component;
import vn.cchc.launcher.component.Component.State;
import vn.cchc.launcher.home.Home;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.process.LedgerEntry;
import vn.cchc.launcher.process.ProcessLedger;
import vn.cchc.launcher.process.ProcessSpec.StopSignal;
import vn.cchc.launcher.suite.Suite;
import vn.cchc.launcher.suite.SuiteConfig;

/// The JVM that owns the processes of the local suite and outlives the command that started it.
///
/// Ends in good order when it is asked to (TERM). A component that ends by itself is started again, but not endlessly.
final class Supervisor {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int RESTARTS_IN_WINDOW = 3;
    private static final String NAME = "supervisor";

    private final SuiteConfig config;
    private final Terminal log;
    private final Journal journal;
    private final Map<String, List<Instant>> restarts = new HashMap<>();

    Supervisor(SuiteConfig config, Terminal log) {
        this.config = config;
        this.log = log;
        this.journal = Journal.of(config.home());
    }

    /// The supervisor that runs in `home`, if one does.
    static Optional<LedgerEntry> running(Home home) {
        return ledger(home).find(NAME).filter(entry -> entry.live().isPresent());
    }

    private static ProcessLedger ledger(Home home) {
        return new ProcessLedger(home.run().resolve(NAME));
    }

    int execute() {
        ledger(config.home()).started(NAME, ProcessHandle.current(), StopSignal.TERM);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> journal.add(Kind.STOPPING, NAME, "stopping"), "journal"));
        try {
            Suite suite = Suite.start(config.withProgress(this::step));
            journal.add(Kind.READY, NAME, "ready");
            watch(suite);
            return 0;
        } catch (LaunchFailure e) {
            journal.add(Kind.FAILED, NAME, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private void step(String component, String what) {
        journal.add(Kind.STEP, component, what);
        log.progress(component, what);
    }

    private void watch(Suite suite) {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY);
                suite.components().stream()
                        .filter(component -> component.state() == State.ENDED)
                        .filter(this::mayRestart)
                        .forEach(this::restart);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean mayRestart(Component component) {
        List<Instant> recent = restarts.computeIfAbsent(component.name(), _ -> new ArrayList<>());
        Instant now = Instant.now();
        recent.removeIf(restart -> restart.isBefore(now.minus(WINDOW)));
        return recent.size() < RESTARTS_IN_WINDOW && recent.add(now);
    }

    private void restart(Component component) {
        step(component.name(), "ended with exit code " + component.exitCode().orElse(-1) + ", starting it again");
        try {
            component.start();
        } catch (LaunchFailure e) {
            step(component.name(), String.valueOf(e.getMessage()));
        }
    }
}
