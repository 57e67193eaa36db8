package vn.cchc.kpi.assessment.usecase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Assesses what is still open once its period is over: from then on "not yet" means "not achieved". Any number of
/// replicas may run it; each assessment is locked while it is looked at.
@ApplicationScoped
public class CloseEndedPeriods {

    private static final int AT_ONCE = 500;

    private final Recompute recompute;

    CloseEndedPeriods(Recompute recompute) {
        this.recompute = recompute;
    }

    @Scheduled(every = "{cchc.kpi.close-ended-periods.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void handle() {
        int looked;
        do {
            looked = QuarkusTransaction.requiringNew().call(() -> recompute.afterPeriodEnds(AT_ONCE));
        } while (looked == AT_ONCE);
    }
}
