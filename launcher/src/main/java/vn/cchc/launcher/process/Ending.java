package vn.cchc.launcher.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import vn.cchc.launcher.process.ProcessSpec.StopSignal;

/// Ends a process together with the processes it started itself. Returns when they are gone.
public final class Ending {
    private static final Duration KILL_GRACE = Duration.ofSeconds(10);

    /// Asks first; kills what has not ended after `grace`.
    public static void gently(ProcessHandle handle, StopSignal signal, Duration grace) {
        List<ProcessHandle> family = family(handle);
        send(handle, signal);
        if (!gone(family, grace)) {
            atOnce(family);
        }
    }

    public static void atOnce(ProcessHandle handle) {
        atOnce(family(handle));
    }

    private static void atOnce(List<ProcessHandle> family) {
        family.forEach(ProcessHandle::destroyForcibly);
        gone(family, KILL_GRACE);
    }

    private static List<ProcessHandle> family(ProcessHandle handle) {
        return Stream.concat(Stream.of(handle), handle.descendants()).toList();
    }

    private static void send(ProcessHandle handle, StopSignal signal) {
        switch (signal) {
            case TERM -> handle.destroy();
            case INT -> {
                try {
                    new ProcessBuilder("kill", "-INT", Long.toString(handle.pid()))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor();
                } catch (IOException _) {
                    handle.destroy();
                } catch (InterruptedException _) {
                    handle.destroy();
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private static boolean gone(List<ProcessHandle> family, Duration limit) {
        var exits = family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(exits).get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Ending() {}
}
