package vn.cchc.bench.fact;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import vn.cchc.bench.Bench;
import vn.cchc.bench.Measurement;
import vn.cchc.bench.load.Load;
import vn.cchc.bench.stage.ActivePlan;
import vn.cchc.bench.stage.Stage;
import vn.cchc.launcher.topology.Topology;

/// Commit to indicator: from the answer that says a task is completed to the answer that shows the plan's indicator
/// with that task in its numerator, both through the gateway, at 50 tasks a second in an open loop.
///
/// The yardstick is the least that any design of this kind must wait for: a record through the same broker and two
/// durable commits in the same database server, at the same pace, before and after.
public final class FactLatency implements Bench {
    private static final int PER_SECOND = 50;
    /// Until the compilers of all services have little more to do: their threads take their share of the same
    /// processors.
    private static final int WARM_UP_PER_SECOND = 100;

    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration MEASURED = Duration.ofSeconds(30);
    private static final Duration YARDSTICK = Duration.ofSeconds(10);

    /// So many plans are completed in turn that the next completion of a plan comes long after its last was seen:
    /// a numerator then tells exactly which completions are in it.
    private static final int PLANS = 25;

    private static final String[] ALL = {
        Topology.POSTGRES, Topology.KAFKA, "task-service", "kpi-service", "report-service", Topology.GATEWAY
    };

    private static final double P50_MILLIS = 15;
    private static final double P99_MILLIS = 60;

    @Override
    public String name() {
        return "fact-latency";
    }

    @Override
    public List<Measurement> measure(Stage stage) throws Exception {
        int warm = WARM_UP_PER_SECOND * Math.toIntExact(WARM_UP.toSeconds());
        int completions = warm + PER_SECOND * Math.toIntExact(MEASURED.toSeconds());
        stage.say("  activating %d plans with %d tasks in all".formatted(PLANS, completions));
        List<ActivePlan> plans = stage.plans().activate(PLANS, completions / PLANS);
        stage.say("  reporting every task done");
        List<Completion> reported = new Reporting(stage).report(plans);

        try (PlainRoundTrip plain = new PlainRoundTrip(stage);
                CompletedTasks product = new CompletedTasks(stage)) {
            stage.say("  warming up");
            plain.run(PER_SECOND, YARDSTICK);
            product.run(WARM_UP_PER_SECOND, reported.subList(0, warm));

            stage.say("  measuring");
            ProcessorTime processor = new ProcessorTime(stage, ALL);
            Histogram yardstick = plain.run(PER_SECOND, YARDSTICK);
            Map<String, Double> plainCost = processor.lap(PER_SECOND * YARDSTICK.toSeconds());
            CompletedTasks.Latencies latencies = product.run(PER_SECOND, reported.subList(warm, reported.size()));
            Map<String, Double> cost = processor.lap(PER_SECOND * MEASURED.toSeconds());
            yardstick.add(plain.run(PER_SECOND, YARDSTICK));
            List<Measurement> figures = new ArrayList<>(figures(latencies, yardstick));
            figures.addAll(costs(cost, plainCost));
            stage.say("  %.1f reads until a completion showed"
                    .formatted(latencies.reads().doubleValue() / (reported.size() - warm)));
            return figures;
        }
    }

    private static List<Measurement> figures(CompletedTasks.Latencies latencies, Histogram yardstick) {
        return List.of(
                at("fact-latency.p50", latencies.visible(), yardstick, 50).atMost(P50_MILLIS),
                at("fact-latency.p99", latencies.visible(), yardstick, 99).atMost(P99_MILLIS),
                at("fact-latency.commit.p50", latencies.commit(), yardstick, 50),
                at("fact-latency.commit.p99", latencies.commit(), yardstick, 99),
                at("fact-latency.whole.p50", latencies.whole(), yardstick, 50),
                at("fact-latency.whole.p99", latencies.whole(), yardstick, 99));
    }

    /// Processor time per task, in all and by component; of the yardstick, what it costs them.
    private static List<Measurement> costs(Map<String, Double> product, Map<String, Double> yardstick) {
        List<Measurement> costs = new ArrayList<>();
        costs.add(Measurement.of("fact-latency.cpu", sum(product), "ms", sum(yardstick)));
        product.forEach((component, millis) -> costs.add(Measurement.of(
                "fact-latency.cpu." + component, millis, "ms", yardstick.getOrDefault(component, Double.NaN))));
        return costs;
    }

    private static double sum(Map<String, Double> costs) {
        return costs.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static Measurement at(String name, Histogram product, Histogram yardstick, double percentile) {
        return Measurement.of(name, Load.millisAt(product, percentile), "ms", Load.millisAt(yardstick, percentile));
    }
}
