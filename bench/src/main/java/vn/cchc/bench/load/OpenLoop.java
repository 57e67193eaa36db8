package vn.cchc.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Operations that begin when they are due, however long the others take: shows what users feel at a given rate.
public final class OpenLoop {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private OpenLoop() {}

    /// The operation with number `index`, due at `due` on the clock of [System#nanoTime].
    @FunctionalInterface
    public interface Operation {
        void begin(int index, long due) throws Exception;
    }

    /// Returns when all `count` operations have ended. Fails with what the first failed one threw.
    public static void run(double perSecond, int count, Operation operation) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>(count);
            long begin = System.nanoTime();
            for (int i = 0; i < count; i++) {
                int index = i;
                long due = begin + Math.round(i * 1e9 / perSecond);
                awaitTime(due);
                running.add(threads.submit(() -> {
                    operation.begin(index, due);
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        }
    }

    /// A little late is recorded as such, because latency counts from the due time.
    public static void awaitTime(long nanoTime) {
        long left = nanoTime - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = nanoTime - System.nanoTime();
        }
    }
}
