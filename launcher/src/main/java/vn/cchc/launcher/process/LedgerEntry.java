package vn.cchc.launcher.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.cchc.launcher.process.ProcessSpec.StopSignal;

/// A process as remembered on disk. A pid alone may belong to a stranger after a reboot, so the start time counts too.
public record LedgerEntry(
        String name, long pid, Instant startedAt, StopSignal stopSignal, Optional<Duration> readyAfter) {
    /// The system derives start times from a clock that may be corrected; ours differ by far less.
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    /// The live process, if it is still the one that was started.
    public Optional<ProcessHandle> live() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheOneStarted);
    }

    private boolean isTheOneStarted(ProcessHandle handle) {
        return handle.info()
                .startInstant()
                .map(start -> Duration.between(start, startedAt).abs().compareTo(TOLERANCE) <= 0)
                .orElse(false);
    }
}
