package vn.cchc.task.sweep;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.kit.fault.Checkpoint;
import vn.cchc.task.assignment.domain.Assignment;
import vn.cchc.task.assignment.domain.AssignmentChange;
import vn.cchc.task.assignment.domain.Assignments;

/// Tells what has become overdue, batch by batch.
///
/// ```
/// lock rows whose day has come, passing over locked ones ──> decide ──> rows + facts ──> commit
/// ```
/// A row is due for the sweep exactly until the commit that tells its facts, so a sweep that dies leaves the row to
/// the
/// next one, and two that meet never hold the same row.
@ApplicationScoped
public class DeadlineSweep {

    private final Assignments assignments;
    private final SweepConfig config;
    private final Clock clock;
    private final Checkpoint checkpoint;

    DeadlineSweep(Assignments assignments, SweepConfig config, Clock clock, Checkpoint checkpoint) {
        this.assignments = assignments;
        this.config = config;
        this.clock = clock;
        this.checkpoint = checkpoint;
    }

    @Scheduled(
            identity = "deadline-sweep",
            every = "${cchc.sweep.every:60s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void onTime() {
        int facts = run();
        if (facts > 0) {
            Log.infof("Days have passed: %d facts told", facts);
        }
    }

    /// Sweeps until nothing is left that nobody else is sweeping. Returns the number of facts told.
    public int run() {
        LocalDate today = LocalDate.now(clock);
        int facts = 0;
        Batch batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> sweep(today));
            facts += batch.facts();
        } while (batch.locked() == config.batch());
        return facts;
    }

    private Batch sweep(LocalDate today) {
        List<Assignment> due = assignments.lockDue(today, config.batch());
        checkpoint.reached("sweep.locked");
        List<AssignmentChange> changes =
                due.stream().flatMap(found -> found.sweep(today).stream()).toList();
        assignments.saveAll(changes);
        checkpoint.reached("sweep.written");
        return new Batch(
                due.size(),
                changes.stream().mapToInt(change -> change.events().size()).sum());
    }

    private record Batch(int locked, int facts) {}
}
