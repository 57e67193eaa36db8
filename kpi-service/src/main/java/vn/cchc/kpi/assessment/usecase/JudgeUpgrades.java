package vn.cchc.kpi.assessment.usecase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Assesses anew what versions of definitions judge that came with an upgrade of the suite, as their publication
/// would have. After the start, not during it: bounded batches, each in its own transaction; any number of replicas
/// may run it, and one that comes later goes on where another ended.
@ApplicationScoped
public class JudgeUpgrades {

    private static final int AT_ONCE = 500;

    private final Recompute recompute;

    JudgeUpgrades(Recompute recompute) {
        this.recompute = recompute;
    }

    @Scheduled(every = "{cchc.kpi.judge-upgrades.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void handle() {
        boolean more;
        do {
            more = QuarkusTransaction.requiringNew().call(() -> recompute.afterUpgrade(AT_ONCE));
        } while (more);
    }
}
