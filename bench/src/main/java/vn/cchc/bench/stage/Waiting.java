package vn.cchc.bench.stage;

import java.time.Duration;
import java.util.concurrent.Callable;
import vn.cchc.bench.CannotMeasure;

/// For what comes about by itself.
public final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Waiting() {}

    /// Returns when `condition` holds; fails when it does not within `limit`.
    public static void until(String what, Duration limit, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new CannotMeasure("After " + limit.toSeconds() + " s still not: " + what);
            }
            Thread.sleep(PAUSE);
        }
    }
}
