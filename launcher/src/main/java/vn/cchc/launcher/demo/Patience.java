package vn.cchc.launcher.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import vn.cchc.launcher.process.LaunchFailure;

/// Facts travel between the services by events: what one service accepted, another shows a moment later.
final class Patience {

    private static final Duration AT_MOST = Duration.ofSeconds(90);
    private static final Duration STEP = Duration.ofMillis(200);

    private Patience() {}

    static void until(String what, Supplier<Boolean> reached) {
        Instant end = Instant.now().plus(AT_MOST);
        while (!reached.get()) {
            if (Instant.now().isAfter(end)) {
                throw new LaunchFailure(what + " did not happen within " + AT_MOST.toSeconds() + " s; see make logs.");
            }
            pause(STEP);
        }
    }

    /// Waits until what `look` shows has not changed for `quiet`.
    static <T> T settled(String what, Duration quiet, Supplier<T> look) {
        Instant end = Instant.now().plus(AT_MOST);
        T seen = look.get();
        Instant since = Instant.now();
        while (Instant.now().isBefore(since.plus(quiet))) {
            pause(STEP);
            T now = look.get();
            if (!now.equals(seen)) {
                seen = now;
                since = Instant.now();
            }
            if (Instant.now().isAfter(end)) {
                throw new LaunchFailure(what + " kept changing for " + AT_MOST.toSeconds() + " s; see make logs.");
            }
        }
        return seen;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while waiting for the suite.", e);
        }
    }
}
