package vn.cchc.bench.fact;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import vn.cchc.bench.CannotMeasure;
import vn.cchc.bench.load.Answer;
import vn.cchc.bench.load.Call;
import vn.cchc.bench.load.Connection;
import vn.cchc.bench.load.OpenLoop;
import vn.cchc.bench.stage.Stage;
import vn.cchc.bench.stage.Work;
import vn.cchc.launcher.topology.Topology;

/// Completes tasks when they are due and asks for the assessment until it shows them.
final class CompletedTasks implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SHORTEST_PAUSE = Duration.ofMillis(1).toNanos();
    private static final int PART_OF_WAITING = 10;
    private static final long PATIENCE = Duration.ofSeconds(20).toNanos();

    private final Stage stage;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    CompletedTasks(Stage stage) {
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

    Latencies run(double perSecond, List<Completion> completions) throws Exception {
        String writer = stage.people().standingOfficer();
        String reader = stage.people().viewer();
        Latencies latencies = new Latencies();
        OpenLoop.run(perSecond, completions.size(), (index, due) -> {
            Completion completion = completions.get(index);
            Connection gateway = borrow();
            gateway.send(Work.verify(completion.assignment(), writer, completion.etag()))
                    .ok();
            long committed = System.nanoTime();
            long seen = awaitVisible(gateway, completion, reader, committed, latencies.reads());
            latencies.commit().recordValue(committed - due);
            latencies.visible().recordValue(seen - committed);
            latencies.whole().recordValue(seen - due);
            idle.push(gateway);
        });
        return latencies;
    }

    /// Asks again and again; the time of asking is in the figure. The pauses grow with the waiting, so that a slow
    /// suite
    /// is not slowed down further by being asked: what is seen late is seen at most a tenth too late.
    private static long awaitVisible(
            Connection gateway, Completion completion, String token, long since, LongAdder reads) throws IOException {
        Call question = Call.get("/api/v1/assessments/" + completion.assessment(), token);
        while (System.nanoTime() - since < PATIENCE) {
            Answer answer = gateway.send(question).ok();
            long now = System.nanoTime();
            reads.increment();
            if (JSON.readTree(answer.body()).path("numerator").asLong() >= completion.numerator()) {
                return now;
            }
            LockSupport.parkNanos(Math.max(SHORTEST_PAUSE, (now - since) / PART_OF_WAITING));
        }
        throw new CannotMeasure("A completed task does not show in the assessment " + completion.assessment());
    }

    private Connection borrow() throws IOException {
        Connection one = idle.poll();
        return one == null ? stage.connect(Topology.GATEWAY) : one;
    }

    @Override
    public void close() throws IOException {
        for (Connection one : idle) {
            one.close();
        }
    }
}
