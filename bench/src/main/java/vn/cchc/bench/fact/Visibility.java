package vn.cchc.bench.fact;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import vn.cchc.bench.CannotMeasure;
import vn.cchc.bench.load.Answer;
import vn.cchc.bench.load.Call;
import vn.cchc.bench.load.Connection;
import vn.cchc.bench.stage.Stage;
import vn.cchc.launcher.topology.Topology;

/// Asks for an assessment through the gateway until it shows what was committed.
final class Visibility implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SHORTEST_PAUSE = Duration.ofMillis(1).toNanos();
    private static final int PART_OF_WAITING = 10;
    private static final long PATIENCE = Duration.ofSeconds(20).toNanos();

    private final Stage stage;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    Visibility(Stage stage) {
        this.stage = stage;
    }

    /// @param commit  due time → answer to the write
    /// @param visible answer to the write → answer that shows it
    /// @param whole   due time → answer that shows it
    /// @param reads   how many answers it took, the one that shows it included
    record Latencies(Histogram commit, Histogram visible, Histogram whole, LongAdder reads) {
        Latencies() {
            this(new ConcurrentHistogram(3), new ConcurrentHistogram(3), new ConcurrentHistogram(3), new LongAdder());
        }
    }

    /// A connection that nobody uses; [#await] gives it back.
    Connection borrow() throws IOException {
        for (Connection one = idle.poll(); one != null; one = idle.poll()) {
            if (!one.isStale()) {
                return one;
            }
            one.close();
        }
        return stage.connect(Topology.GATEWAY);
    }

    /// Records when the assessment counts at least so many.
    void await(
            Connection gateway,
            String assessment,
            long numerator,
            String token,
            long due,
            long committed,
            Latencies latencies)
            throws IOException {
        long seen = seen(gateway, assessment, numerator, token, committed, latencies.reads());
        latencies.commit().recordValue(committed - due);
        latencies.visible().recordValue(seen - committed);
        latencies.whole().recordValue(seen - due);
        idle.push(gateway);
    }

    /// Asks again and again; the time of asking is in the figure. The pauses grow with the waiting, so that a slow
    /// suite is not slowed down further by being asked: what is seen late is seen at most a tenth too late.
    private static long seen(
            Connection gateway, String assessment, long numerator, String token, long since, LongAdder reads)
            throws IOException {
        Call question = Call.get("/api/v1/assessments/" + assessment, token);
        while (System.nanoTime() - since < PATIENCE) {
            Answer answer = gateway.send(question).ok();
            long now = System.nanoTime();
            reads.increment();
            if (JSON.readTree(answer.body()).path("numerator").asLong() >= numerator) {
                return now;
            }
            LockSupport.parkNanos(Math.max(SHORTEST_PAUSE, (now - since) / PART_OF_WAITING));
        }
        throw new CannotMeasure("What was committed does not show in the assessment " + assessment);
    }

    @Override
    public void close() throws IOException {
        for (Connection one : idle) {
            one.close();
        }
    }
}
