package vn.cchc.task.sweep;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.kit.fault.Checkpoint;
import vn.cchc.task.assignment.domain.AssignmentChange;
import vn.cchc.task.assignment.domain.Assignments;
import vn.cchc.task.assignment.domain.DueBatch;
import vn.cchc.task.assignment.domain.DueBatch.Place;

/// Tells what has become overdue, batch by batch.
///
/// ```
/// lock rows whose day has come, passing over locked ones ──> decide ──> rows + facts ──> commit
/// ```
/// A row is due for the sweep exactly until the commit that tells its facts, so a sweep that dies leaves the row to
/// the next one, and two that meet never hold the same row. One that cannot be read stays due, stops no other, and is
/// logged and counted in `cchc_sweep_unreadable_total`.
@ApplicationScoped
public class DeadlineSweep {

    private final Assignments assignments;
    private final SweepConfig config;
    private final Clock clock;
    private final Checkpoint checkpoint;
    private final Counter unreadable;

    DeadlineSweep(
            Assignments assignments, SweepConfig config, Clock clock, Checkpoint checkpoint, MeterRegistry metrics) {
        this.assignments = assignments;
        this.config = config;
        this.clock = clock;
        this.checkpoint = checkpoint;
        this.unreadable = metrics.counter("cchc.sweep.unreadable");
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
        Place place = Place.START;
        Swept swept;
        do {
            Place after = place;
            swept = QuarkusTransaction.requiringNew().call(() -> sweep(today, after));
            swept.unreadable().forEach(this::report);
            facts += swept.facts();
            place = swept.end();
        } while (swept.locked() == config.batch());
        return facts;
    }

    private Swept sweep(LocalDate today, Place after) {
        DueBatch due = assignments.lockDue(today, after, config.batch());
        checkpoint.reached("sweep.locked");
        List<AssignmentChange> changes = due.assignments().stream()
                .flatMap(found -> found.sweep(today).stream())
                .toList();
        assignments.saveAll(changes);
        checkpoint.reached("sweep.written");
        int facts = changes.stream().mapToInt(change -> change.events().size()).sum();
        return new Swept(due.size(), facts, due.unreadable(), due.end());
    }

    /// Nobody is told that the row is overdue until somebody mends it, so it is reported at every sweep.
    private void report(DueBatch.Unreadable row) {
        unreadable.increment();
        Log.errorf("The sweep passes over assignment %s: %s", row.id(), row.reason());
    }

    private record Swept(int locked, int facts, List<DueBatch.Unreadable> unreadable, Place end) {}
}
