package vn.cchc.kpi.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Bounds what imports take of memory and of the spool, however many are sent at once: the next one waits its turn.
/// One sender never has all slots, so that whoever sends much or slowly is in nobody's way but its own.
@ApplicationScoped
class ImportSlots {

    private static final int SHARE = 2;

    private final int most;
    private final Duration patience;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition given = lock.newCondition();
    private final Map<String, Integer> taken = new HashMap<>();
    private int free;

    ImportSlots(SlotsConfig config) {
        this.free = config.count();
        this.most = Math.max(1, config.perClient().orElse(config.count() / SHARE));
        this.patience = config.patience();
    }

    /// A slot that is free again when it is closed.
    ///
    /// @param sender who holds it
    /// @throws ImportsBusy when none becomes free in time, or none of those the sender may have
    Slot take(String sender) {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (free == 0 || taken.getOrDefault(sender, 0) >= most) {
                if (left <= 0) {
                    throw new ImportsBusy(patience);
                }
                left = given.awaitNanos(left);
            }
            free--;
            taken.merge(sender, 1, Integer::sum);
            return () -> giveBack(sender);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new ImportsBusy(patience);
        } finally {
            lock.unlock();
        }
    }

    private void giveBack(String sender) {
        lock.lock();
        try {
            free++;
            taken.computeIfPresent(sender, (_, held) -> held == 1 ? null : held - 1);
            given.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @FunctionalInterface
    interface Slot extends AutoCloseable {
        @Override
        void close();
    }
}
