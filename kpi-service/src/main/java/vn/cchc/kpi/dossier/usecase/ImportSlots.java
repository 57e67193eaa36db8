package vn.cchc.kpi.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Bounds what imports take of memory and of the spool, however many are sent at once: the next one waits its turn.
@ApplicationScoped
class ImportSlots {

    private final Semaphore free;
    private final Duration patience;

    ImportSlots(SlotsConfig config) {
        this.free = new Semaphore(config.count(), true);
        this.patience = config.patience();
    }

    /// A slot that is free again when it is closed.
    ///
    /// @throws ImportsBusy when none becomes free in time
    Slot take() {
        try {
            if (free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return free::release;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw new ImportsBusy(patience);
    }

    @FunctionalInterface
    interface Slot extends AutoCloseable {
        @Override
        void close();
    }
}
