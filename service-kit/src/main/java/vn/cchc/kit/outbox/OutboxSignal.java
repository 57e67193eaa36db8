package vn.cchc.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Wakes the relay, here or in another replica, when a fact has been committed. Wake-ups coalesce: many commits, one
/// round.
@ApplicationScoped
public class OutboxSignal {

    private final Semaphore waiting = new Semaphore(0);
    private volatile Runnable elsewhere = () -> {};

    /// A transaction with facts has committed in this process.
    void committed() {
        wake();
        elsewhere.run();
    }

    void wake() {
        if (waiting.availablePermits() == 0) {
            waiting.release();
        }
    }

    void await(Duration atMost) throws InterruptedException {
        if (waiting.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            waiting.drainPermits();
        }
    }

    /// What else must happen on commit while another replica relays.
    void alsoWake(Runnable remote) {
        elsewhere = remote;
    }
}
