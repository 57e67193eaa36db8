package vn.cchc.kpi.assessment.usecase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntUnaryOperator;

/// Looks at open assessments again when a reporting month has ended, because what was on pace may be behind, and lets
/// go of overrides that had their last day. Bounded batches, each in its own transaction; any number of replicas may
/// run it. Only what changed is told.
@ApplicationScoped
public class PassingTime {

    private static final int AT_ONCE = 500;

    private final Recompute recompute;

    PassingTime(Recompute recompute) {
        this.recompute = recompute;
    }

    @Scheduled(every = "{cchc.kpi.passing-time.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void handle() {
        inBatches(recompute::afterOverridesExpire);
        inBatches(recompute::asTimePasses);
    }

    private static void inBatches(IntUnaryOperator pass) {
        int looked;
        do {
            looked = QuarkusTransaction.requiringNew().call(() -> pass.applyAsInt(AT_ONCE));
        } while (looked == AT_ONCE);
    }
}
