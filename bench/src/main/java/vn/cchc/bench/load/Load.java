package vn.cchc.bench.load;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/// What a load brought: how many operations in which time, and how long each took, in nanoseconds.
///
/// @param cpu processor time of those who were loaded; hardly moved by what else the machine does. Zero when not
///     asked
public record Load(long operations, Duration elapsed, Histogram latencies, Duration cpu) {
    private static final double NANOS_PER_MILLI = 1e6;

    public Load(long operations, Duration elapsed, Histogram latencies) {
        this(operations, elapsed, latencies, Duration.ZERO);
    }

    public Load withCpu(Duration spent) {
        return new Load(operations, elapsed, latencies, spent);
    }

    public double cpuMillisEach() {
        return cpu.toNanos() / NANOS_PER_MILLI / operations;
    }

    public static Histogram newHistogram() {
        return new Histogram(3);
    }

    public double perSecond() {
        return operations / (elapsed.toNanos() / 1e9);
    }

    public double millisAt(double percentile) {
        return millisAt(latencies, percentile);
    }

    public static double millisAt(Histogram latencies, double percentile) {
        return latencies.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
    }
}
