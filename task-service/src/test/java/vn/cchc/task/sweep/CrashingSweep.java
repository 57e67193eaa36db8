package vn.cchc.task.sweep;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.fault.Checkpoint;

/// Kills a sweep at a chosen step, or holds one there until told to go on.
@Alternative
@Priority(1)
@ApplicationScoped
class CrashingSweep implements Checkpoint {

    private final AtomicReference<@Nullable String> crash = new AtomicReference<>();
    private final AtomicReference<@Nullable Hold> hold = new AtomicReference<>();

    record Hold(String step, CountDownLatch arrived, CountDownLatch goOn) {}

    void crashAt(String step) {
        crash.set(step);
    }

    Hold holdAt(String step) {
        Hold here = new Hold(step, new CountDownLatch(1), new CountDownLatch(1));
        hold.set(here);
        return here;
    }

    @Override
    public void reached(String step) {
        Hold here = hold.get();
        if (here != null && here.step().equals(step) && hold.compareAndSet(here, null)) {
            here.arrived().countDown();
            awaitQuietly(here.goOn());
        }
        if (step.equals(crash.get()) && crash.compareAndSet(step, null)) {
            throw new IllegalStateException("killed at " + step);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
