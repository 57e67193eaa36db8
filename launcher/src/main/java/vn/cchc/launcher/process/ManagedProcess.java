package vn.cchc.launcher.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// A process this JVM started, at most one at a time. Safe to use from several threads.
///
/// ```
/// (none) ── start ──> running ── awaitReady ──> running, ready
///    ^                   │  └── ends by itself ──> ended
///    └── stop, kill ─────┴──────────────────────────┘
/// ```
public final class ManagedProcess {
    private static final long POLL_MILLIS = 100;
    private static final int LINES_SHOWN = 12;

    private final ProcessLedger ledger;
    private final LogFile log;
    private @Nullable Process process;
    private @Nullable ProcessSpec spec;
    private @Nullable LedgerEntry entry;

    public ManagedProcess(ProcessLedger ledger, LogFile log) {
        this.ledger = ledger;
        this.log = log;
    }

    public synchronized void start(ProcessSpec wanted) {
        if (isAlive()) {
            throw new IllegalStateException(wanted.name() + " runs already");
        }
        log.turnOver();
        ProcessBuilder builder = new ProcessBuilder(wanted.command())
                .directory(wanted.directory().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        builder.environment().putAll(wanted.environment());
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new LaunchFailure(wanted.name() + " cannot be started: " + e.getMessage(), e);
        }
        spec = wanted;
        entry = ledger.started(wanted.name(), process.toHandle(), wanted.stopSignal());
    }

    /// Returns when `readiness` says yes. Fails at once when the process ends, or when `limit` has passed.
    public void awaitReady(Readiness readiness, Duration limit) throws InterruptedException {
        long begin = System.nanoTime();
        long deadline = begin + limit.toNanos();
        while (!readiness.isReady()) {
            if (!isAlive()) {
                throw new LaunchFailure(
                        described("ended with exit code " + exitCode().orElse(-1) + " while starting"));
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchFailure(described("did not become ready within " + limit.toSeconds() + " s"));
            }
            Thread.sleep(POLL_MILLIS);
        }
        LedgerEntry current = entry();
        if (current != null) {
            Duration sinceStart = Duration.between(current.startedAt(), java.time.Instant.now());
            ledger.ready(current, sinceStart);
        }
    }

    private String described(String what) {
        List<String> lines =
                log.tail(LINES_SHOWN).stream().map(LogLine::readable).toList();
        String name = Optional.ofNullable(spec).map(ProcessSpec::name).orElse("The process");
        return name + " " + what + "; its log is " + log.path()
                + (lines.isEmpty() ? " and is empty." : ", which ends with:\n    " + String.join("\n    ", lines));
    }

    public synchronized void stop(Duration grace) {
        if (process != null && spec != null) {
            Ending.gently(process.toHandle(), spec.stopSignal(), grace);
        }
        forget();
    }

    /// `kill -9`, and waits until the process and its children are gone.
    public synchronized void kill() {
        if (process != null) {
            Ending.atOnce(process.toHandle());
        }
        forget();
    }

    private void forget() {
        if (spec != null) {
            ledger.ended(spec.name());
        }
        process = null;
        entry = null;
    }

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    public synchronized OptionalLong pid() {
        return process != null && process.isAlive() ? OptionalLong.of(process.pid()) : OptionalLong.empty();
    }

    /// Of a process that ended by itself.
    public synchronized OptionalInt exitCode() {
        return process != null && !process.isAlive() ? OptionalInt.of(process.exitValue()) : OptionalInt.empty();
    }

    private synchronized @Nullable LedgerEntry entry() {
        return entry;
    }
}
