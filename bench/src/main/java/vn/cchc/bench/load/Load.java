package vn.cchc.bench.load;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/// What a load brought: how many operations in which time, and how long each took, in nanoseconds.
public record Load(long operations, Duration elapsed, Histogram latencies) {
    private static final double NANOS_PER_MILLI = 1e6;

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
