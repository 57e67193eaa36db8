package vn.cchc.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import vn.cchc.launcher.Journal.Entry;
import vn.cchc.launcher.Journal.Kind;
import vn.cchc.launcher.home.Distribution;
import vn.cchc.launcher.home.Home;
import vn.cchc.launcher.process.AtExit;
import vn.cchc.launcher.process.Ending;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.process.ProcessSpec.StopSignal;
import vn.cchc.launcher.suite.ComponentStatus;
import vn.cchc.launcher.suite.SuiteConfig;

/// Starts the supervisor, shows its progress and returns when the suite is ready. Broken off, it leaves nothing
/// running.
final class RunCommand {
    private static final Duration STOP_GRACE = Duration.ofSeconds(90);
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(100);

    private final SuiteConfig config;
    private final Terminal terminal;

    RunCommand(SuiteConfig config, Terminal terminal) {
        this.config = config;
        this.terminal = terminal;
    }

    int execute() {
        Home home = config.home();
        home.create();
        try {
            awaitEarlierStop(home);
            if (home.isLocked()) {
                terminal.line("The suite is already running.");
                if (!isReady()) {
                    follow(home::isLocked);
                }
                requireAnswers();
            } else {
                start(home);
            }
            new Welcome(config, terminal).print();
            return 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }

    private void awaitEarlierStop(Home home) throws InterruptedException {
        long deadline = System.nanoTime() + STOP_GRACE.toNanos();
        while (home.isLocked() && isStopping() && System.nanoTime() < deadline) {
            Thread.sleep(POLL);
        }
    }

    private boolean isStopping() {
        return hasSaid(Kind.STOPPING);
    }

    private boolean isReady() {
        return hasSaid(Kind.READY);
    }

    private boolean hasSaid(Kind kind) {
        return Journal.of(config.home()).after(0).stream().anyMatch(entry -> entry.kind() == kind);
    }

    /// The supervisor may be restarting a component just now.
    private void requireAnswers() throws InterruptedException {
        long deadline = System.nanoTime() + config.readyWithin().toNanos();
        while (true) {
            Optional<ComponentStatus> silent = ComponentStatus.of(config).stream()
                    .filter(status -> !status.ready())
                    .findFirst();
            if (silent.isEmpty()) {
                return;
            }
            if (System.nanoTime() > deadline) {
                String name = silent.get().name();
                throw new LaunchFailure(name + " does not answer although the suite is running; its log is "
                        + config.home().log(name).path() + ", and `make stop run` starts everything anew.");
            }
            Thread.sleep(POLL);
        }
    }

    private void start(Home home) throws InterruptedException {
        terminal.line("Starting the suite; its state is in " + home.path());
        Journal.of(home).begin();
        Process supervisor = launch(home);
        AtExit brokenOff = AtExit.run("broken-off", () -> {
            terminal.line("Broken off; stopping what was started.");
            Ending.gently(supervisor.toHandle(), StopSignal.TERM, STOP_GRACE);
        });
        try {
            follow(supervisor::isAlive);
        } finally {
            brokenOff.callOff();
        }
    }

    /// In a session of its own where the system offers that, so that closing the terminal does not end the suite.
    private static Process launch(Home home) {
        List<String> command = new ArrayList<>();
        Stream.of("/usr/bin/setsid", "/bin/setsid")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .ifPresent(command::add);
        command.addAll(List.of(Distribution.java().toString(), "-Xmx128m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName(), "supervise"));
        try {
            File log = home.log("supervisor").path().toFile();
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(ProcessBuilder.Redirect.to(log))
                    .start();
        } catch (IOException e) {
            throw new LaunchFailure("The supervisor cannot be started: " + e.getMessage(), e);
        }
    }

    /// Prints what the journal says until the suite is ready; fails when it is not going to be.
    private void follow(BooleanSupplier supervisorLives) throws InterruptedException {
        Journal journal = Journal.of(config.home());
        Set<String> waitingFor = new TreeSet<>();
        int seen = 0;
        Duration lastLine = terminal.elapsed();
        while (true) {
            boolean alive = supervisorLives.getAsBoolean();
            List<Entry> news = journal.after(seen);
            seen += news.size();
            for (Entry entry : news) {
                switch (entry.kind()) {
                    case STEP -> show(entry, waitingFor);
                    case READY -> {
                        return;
                    }
                    case FAILED -> throw new LaunchFailure(entry.text());
                    case STOPPING -> throw new LaunchFailure("The suite is being stopped.");
                }
                lastLine = terminal.elapsed();
            }
            if (news.isEmpty() && !alive) {
                throw new LaunchFailure("The supervisor ended unexpectedly; its log is "
                        + config.home().log("supervisor").path() + ".");
            }
            if (terminal.elapsed().minus(lastLine).compareTo(SILENCE) > 0) {
                terminal.progress("…", "waiting for " + String.join(", ", waitingFor));
                lastLine = terminal.elapsed();
            }
            Thread.sleep(POLL);
        }
    }

    private void show(Entry entry, Set<String> waitingFor) {
        if (entry.text().startsWith("ready")) {
            waitingFor.remove(entry.component());
        } else {
            waitingFor.add(entry.component());
        }
        terminal.progress(entry.component(), entry.text());
    }
}
