package vn.cchc.launcher;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.launcher.suite.ComponentStatus;
import vn.cchc.launcher.suite.ComponentStatus.Running;
import vn.cchc.launcher.suite.SuiteConfig;

/// One line per component. Exit code 0 when all are ready, 3 when nothing runs, 1 in between.
final class StatusCommand {
    private static final String ROW = "%-15s %-13s %6s %8s %8s %9s %8s  %s";

    private final SuiteConfig config;
    private final Terminal terminal;

    StatusCommand(SuiteConfig config, Terminal terminal) {
        this.config = config;
        this.terminal = terminal;
    }

    int execute() {
        config.home().create();
        List<ComponentStatus> all = ComponentStatus.of(config);
        boolean supervised = Supervisor.running(config.home()).isPresent();
        boolean none = all.stream().allMatch(status -> status.running().isEmpty());
        if (none && !supervised) {
            terminal.line("The suite is not running.");
            return 3;
        }
        terminal.line(ROW.formatted("component", "state", "port", "pid", "memory", "ready in", "up", "address"));
        all.forEach(status -> terminal.line(row(status)));
        if (!supervised) {
            terminal.line("The supervisor is gone; `make stop` ends what it left, `make run` does so and starts anew.");
        }
        return supervised && all.stream().allMatch(ComponentStatus::ready) ? 0 : 1;
    }

    private static String row(ComponentStatus status) {
        Optional<Running> running = status.running();
        return ROW.formatted(
                        status.name(),
                        state(status),
                        status.port(),
                        running.map(process -> Long.toString(process.pid())).orElse(""),
                        running.map(StatusCommand::memory).orElse(""),
                        running.flatMap(Running::readyAfter)
                                .map(after -> String.format(Locale.ROOT, "%.1f s", after.toMillis() / 1000.0))
                                .orElse(""),
                        running.map(process -> spoken(Duration.between(process.since(), Instant.now())))
                                .orElse(""),
                        status.url().map(URI::toString).orElse(""))
                .stripTrailing();
    }

    private static String memory(Running process) {
        return process.residentBytes().isPresent() ? (process.residentBytes().getAsLong() >> 20) + " MB" : "";
    }

    private static String state(ComponentStatus status) {
        if (status.running().isEmpty()) {
            return "not running";
        }
        return status.ready() ? "ready" : "not answering";
    }

    private static String spoken(Duration up) {
        return up.toHours() > 0
                ? up.toHours() + " h " + up.toMinutesPart()
                : up.toMinutes() + ":%02d".formatted(up.toSecondsPart());
    }
}
