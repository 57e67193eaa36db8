package vn.cchc.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/// Workers that each begin their next operation when the last has ended: shows capacity.
public final class ClosedLoop {
    private static final long AT_MOST = 5_000_000;

    private ClosedLoop() {}

    /// One client. Each has its own connection and its own things to work on.
    @FunctionalInterface
    public interface Client {
        void once() throws Exception;
    }

    public static Load run(List<? extends Client> clients, Duration duration) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            long begin = System.nanoTime();
            long end = begin + duration.toNanos();
            List<Future<Histogram>> running = new ArrayList<>();
            for (Client client : clients) {
                running.add(threads.submit(() -> work(client, end)));
            }
            Histogram all = Load.newHistogram();
            for (Future<Histogram> one : running) {
                all.add(one.get(duration.toSeconds() + 60, TimeUnit.SECONDS));
            }
            return new Load(all.getTotalCount(), Duration.ofNanos(System.nanoTime() - begin), all);
        }
    }

    private static Histogram work(Client client, long end) throws Exception {
        Histogram latencies = Load.newHistogram();
        long now = System.nanoTime();
        for (long count = 0; now < end && count < AT_MOST; count++) {
            client.once();
            long after = System.nanoTime();
            latencies.recordValue(after - now);
            now = after;
        }
        return latencies;
    }
}
