package vn.cchc.gateway.route;

import io.vertx.core.Vertx;
import java.time.Duration;

/// Notices when nothing has been heard for too long. One timer per watch, moved on lazily: hearing costs a clock
/// read.
final class SilenceWatch {

    private final Vertx vertx;
    private final long limitNanos;
    private final Runnable silent;
    private long lastHeard;
    private long timer;
    private boolean stopped;

    SilenceWatch(Vertx vertx, Duration limit, Runnable silent) {
        this.vertx = vertx;
        this.limitNanos = limit.toNanos();
        this.silent = silent;
    }

    void start() {
        heard();
        lookIn(limitNanos);
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
        long left = limitNanos - (System.nanoTime() - lastHeard);
        if (stopped) {
            return;
        }
        if (left <= 0) {
            silent.run();
        } else {
            lookIn(left);
        }
    }
}
