package vn.cchc.launcher;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.cchc.launcher.home.Home;
import vn.cchc.launcher.process.Ending;
import vn.cchc.launcher.process.LedgerEntry;
import vn.cchc.launcher.process.ProcessSpec.StopSignal;
import vn.cchc.launcher.suite.SuiteConfig;

/// Stops the suite, and whatever a killed supervisor left behind. Stopping what does not run is no error.
final class StopCommand {
    private static final Duration SUPERVISOR_GRACE = Duration.ofSeconds(90);
    private static final Duration ORPHAN_GRACE = Duration.ofSeconds(30);

    private final SuiteConfig config;
    private final Terminal terminal;

    StopCommand(SuiteConfig config, Terminal terminal) {
        this.config = config;
        this.terminal = terminal;
    }

    int execute() {
        Home home = config.home();
        Optional<ProcessHandle> supervisor = Supervisor.running(home).flatMap(LedgerEntry::live);
        supervisor.ifPresent(handle -> {
            terminal.line("Stopping the suite; its state is kept in " + home.path());
            Ending.gently(handle, StopSignal.TERM, SUPERVISOR_GRACE);
        });
        List<String> orphans = home.ledger().endAll(ORPHAN_GRACE);
        if (!orphans.isEmpty()) {
            terminal.line("Ended what an earlier run had left behind: " + String.join(", ", orphans));
        }
        boolean nothing = supervisor.isEmpty() && orphans.isEmpty();
        terminal.line(nothing ? "The suite is not running." : "Stopped.");
        return 0;
    }
}
