package vn.cchc.gateway.route;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Supplier;

/// Notices when nothing has been heard for too long. One timer per watch, moved on lazily: hearing costs a clock
/// read. How long is too long may change meanwhile, so it looks at least as often as it says at first.
final class SilenceWatch {

    private final Vertx vertx;
    private final Supplier<Duration> limit;
    private final Runnable silent;
    private long between;
    private long lastHeard;
    private long timer;
    private boolean stopped;

    SilenceWatch(Vertx vertx, Supplier<Duration> limit, Runnable silent) {
        this.vertx = vertx;
        this.limit = limit;
        this.silent = silent;
    }

    void start() {
        heard();
        between = limit.get().toNanos();
        lookIn(between);
    }

    void heard() {
        lastHeard = System.nanoTime();
    }

    void stop() {
        stopped = true;
        vertx.cancelTimer(timer);
    }

    private void lookIn(long nanos) {
        timer = vertx.setTimer(Math.max(1, Duration.ofNanos(nanos).toMillis()), _ -> look());
    }

    private void look() {
        long left = limit.get().toNanos() - (System.nanoTime() - lastHeard);
        if (stopped) {
            return;
        }
        if (left <= 0) {
            silent.run();
        } else {
            lookIn(Math.min(left, between));
        }
    }
}
