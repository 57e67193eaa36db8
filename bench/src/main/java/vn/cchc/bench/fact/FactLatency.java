package vn.cchc.bench.fact;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import vn.cchc.bench.Bench;
import vn.cchc.bench.Measurement;
import vn.cchc.bench.fact.Visibility.Latencies;
import vn.cchc.bench.load.Load;
import vn.cchc.bench.stage.ActivePlan;
import vn.cchc.bench.stage.Cities.City;
import vn.cchc.bench.stage.Stage;
import vn.cchc.launcher.topology.Topology;

/// Commit to status, through the gateway, in open loops: from the answer to a push of counts to the answer that shows
/// the target's assessment with them, at 500 counted units a second; and from the answer that says a task is
/// completed to the assessment with that task in its numerator, at 50 tasks a second.
///
/// The yardstick is the least that any design of this kind must wait for: a record through the same broker and two
/// durable commits in the same database server, at the pace of the pushes, before and after.
public final class FactLatency implements Bench {
    private static final int UNITS = 25;
    private static final int PUSHES_PER_SECOND = 20;

    /// So many that a city is pushed anew long after its last push was seen.
    private static final int CITIES = 20;

    private static final int TASKS_PER_SECOND = 50;

    /// Until the compilers of all services have little more to do: their threads take their share of the same
    /// processors. Tasks come first, being more requests in the same time: what both have in common is then warm.
    private static final int WARM_UP_TASKS_PER_SECOND = 100;

    private static final int WARM_UP_PUSHES_PER_SECOND = 30;
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
        try (PlainRoundTrip plain = new PlainRoundTrip(stage);
                Visibility visibility = new Visibility(stage)) {
            List<Measurement> figures = new ArrayList<>(tasks(stage, plain, visibility));
            figures.addAll(counts(stage, plain, visibility));
            return figures;
        }
    }

    private static List<Measurement> counts(Stage stage, PlainRoundTrip plain, Visibility visibility) throws Exception {
        stage.say("  founding %d cities with %d units each".formatted(CITIES, UNITS));
        List<City> cities = stage.cities().found('F', CITIES, UNITS);
        PushedCounts product = new PushedCounts(stage, visibility, cities);
        stage.say("  warming up");
        plain.run(PUSHES_PER_SECOND, YARDSTICK);
        product.run(WARM_UP_PUSHES_PER_SECOND, rounds(WARM_UP_PUSHES_PER_SECOND, WARM_UP));

        stage.say("  measuring %d counted units a second".formatted(PUSHES_PER_SECOND * UNITS));
        int rounds = rounds(PUSHES_PER_SECOND, MEASURED);
        return between(stage, plain, PUSHES_PER_SECOND, "fact-latency", () -> product.run(PUSHES_PER_SECOND, rounds));
    }

    private static int rounds(int pushesPerSecond, Duration duration) {
        return pushesPerSecond * Math.toIntExact(duration.toSeconds()) / CITIES;
    }

    private static List<Measurement> tasks(Stage stage, PlainRoundTrip plain, Visibility visibility) throws Exception {
        int warm = WARM_UP_TASKS_PER_SECOND * Math.toIntExact(WARM_UP.toSeconds());
        int completions = warm + TASKS_PER_SECOND * Math.toIntExact(MEASURED.toSeconds());
        stage.say("  activating %d plans with %d tasks in all".formatted(PLANS, completions));
        List<ActivePlan> plans = stage.plans().activate(PLANS, completions / PLANS);
        stage.say("  reporting every task done");
        List<Completion> reported = new Reporting(stage).report(plans);
        CompletedTasks product = new CompletedTasks(stage, visibility);
        stage.say("  warming up");
        product.run(WARM_UP_TASKS_PER_SECOND, reported.subList(0, warm));

        stage.say("  measuring %d tasks a second".formatted(TASKS_PER_SECOND));
        List<Completion> measured = reported.subList(warm, reported.size());
        return between(
                stage, plain, TASKS_PER_SECOND, "fact-latency.task", () -> product.run(TASKS_PER_SECOND, measured));
    }

    /// What is measured.
    @FunctionalInterface
    private interface Product {
        Latencies run() throws Exception;
    }

    private static List<Measurement> between(
            Stage stage, PlainRoundTrip plain, int perSecond, String name, Product product) throws Exception {
        ProcessorTime processor = new ProcessorTime(stage, ALL);
        Histogram yardstick = plain.run(perSecond, YARDSTICK);
        Map<String, Double> plainCost = processor.lap(perSecond * YARDSTICK.toSeconds());
        Latencies latencies = product.run();
        long operations = latencies.visible().getTotalCount();
        Map<String, Double> cost = processor.lap(operations);
        yardstick.add(plain.run(perSecond, YARDSTICK));
        stage.say("  %.1f reads until one showed".formatted(latencies.reads().doubleValue() / operations));
        List<Measurement> figures = new ArrayList<>(figures(name, latencies, yardstick));
        figures.addAll(costs(name, cost, plainCost));
        return figures;
    }

    private static List<Measurement> figures(String name, Latencies latencies, Histogram yardstick) {
        return List.of(
                at(name + ".p50", latencies.visible(), yardstick, 50).atMost(P50_MILLIS),
                at(name + ".p99", latencies.visible(), yardstick, 99).atMost(P99_MILLIS),
                at(name + ".commit.p50", latencies.commit(), yardstick, 50),
                at(name + ".commit.p99", latencies.commit(), yardstick, 99),
                at(name + ".whole.p50", latencies.whole(), yardstick, 50),
                at(name + ".whole.p99", latencies.whole(), yardstick, 99));
    }

    /// Processor time per operation, in all and by component; of the yardstick, what it costs them.
    private static List<Measurement> costs(String name, Map<String, Double> product, Map<String, Double> yardstick) {
        List<Measurement> costs = new ArrayList<>();
        costs.add(Measurement.of(name + ".cpu", sum(product), "ms", sum(yardstick)));
        product.forEach((component, millis) -> costs.add(Measurement.of(
                name + ".cpu." + component, millis, "ms", yardstick.getOrDefault(component, Double.NaN))));
        return costs;
    }

    private static double sum(Map<String, Double> costs) {
        return costs.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static Measurement at(String name, Histogram product, Histogram yardstick, double percentile) {
        return Measurement.of(name, Load.millisAt(product, percentile), "ms", Load.millisAt(yardstick, percentile));
    }
}
