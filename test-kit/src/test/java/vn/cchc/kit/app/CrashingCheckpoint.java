package vn.cchc.kit.app;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.cchc.kit.fault.Checkpoint;

/// Crashes at a chosen step, a chosen number of times.
@Alternative
@Priority(1)
@ApplicationScoped
class CrashingCheckpoint implements Checkpoint {

    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Crash(String step) {
            super(new java.sql.SQLTransientConnectionException("crashed at " + step, "08006"));
        }
    }

    private final ConcurrentHashMap<String, AtomicInteger> crashes = new ConcurrentHashMap<>();

    void crashAt(String step, int times) {
        crashes.put(step, new AtomicInteger(times));
    }

    int left(String step) {
        return crashes.getOrDefault(step, new AtomicInteger()).get();
    }

    @Override
    public void reached(String step) {
        AtomicInteger left = crashes.get(step);
        if (left != null && left.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            throw new Crash(step);
        }
    }
}
