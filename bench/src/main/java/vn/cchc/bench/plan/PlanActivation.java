package vn.cchc.bench.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import vn.cchc.bench.Bench;
import vn.cchc.bench.CannotMeasure;
import vn.cchc.bench.Measurement;
import vn.cchc.bench.load.Median;
import vn.cchc.bench.stage.Outboxes;
import vn.cchc.bench.stage.Plans;
import vn.cchc.bench.stage.Stage;

/// A plan of 5,000 tasks is put into force through the gateway: until the answer, and until its last assignment is
/// seen through the gateway. Against the same rows written set by set in both databases, without a service between.
public final class PlanActivation implements Bench {
    private static final int TASKS = 5_000;
    private static final int ROUNDS = 5;
    private static final int WARM_UPS = 3;
    private static final double COMMIT_SECONDS = 3;
    private static final double VISIBLE_SECONDS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    /// All in seconds.
    private record Round(double imported, double committed, double visible, double rows) {}

    @Override
    public String name() {
        return "plan-activation";
    }

    @Override
    public List<Measurement> measure(Stage stage) throws Exception {
        List<Round> rounds = new ArrayList<>();
        try (AutoCloseable _ = stage.without("kpi-service", "report-service");
                SameRows rows = SameRows.create(stage)) {
            stage.say("  warming up with %d plans of %d tasks".formatted(WARM_UPS, TASKS));
            for (int i = 0; i < WARM_UPS; i++) {
                round(stage, rows);
            }
            stage.say("  measuring");
            for (int i = 0; i < ROUNDS; i++) {
                rounds.add(round(stage, rows));
            }
        }
        return figures(rounds);
    }

    private static Round round(Stage stage, SameRows rows) throws Exception {
        Plans plans = stage.plans();
        long begin = System.nanoTime();
        Plans.Draft draft = plans.draft(TASKS);
        double imported = since(begin);
        long start = System.nanoTime();
        plans.activate(draft);
        double committed = since(start);
        awaitAssigned(plans, draft);
        double visible = since(start);
        Outboxes.awaitEmpty(stage, "plan", "task");
        return new Round(imported, committed, visible, rows.write(draft.id()));
    }

    private static void awaitAssigned(Plans plans, Plans.Draft draft) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (plans.assigned(draft) < TASKS) {
            if (System.nanoTime() > end) {
                throw new CannotMeasure("The tasks of a plan are not all assigned");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    static List<Measurement> figures(double[] committed, double[] visible, double[] imported, double[] rows) {
        return List.of(
                Measurement.of("plan-activation", Median.of(committed), "s", Median.of(rows))
                        .atMost(COMMIT_SECONDS),
                Measurement.of("plan-activation.visible", Median.of(visible), "s", Median.of(rows))
                        .atMost(VISIBLE_SECONDS),
                Measurement.of("plan-activation.import", Median.of(imported), "s", Median.of(rows)));
    }

    private static List<Measurement> figures(List<Round> rounds) {
        return figures(
                rounds.stream().mapToDouble(Round::committed).toArray(),
                rounds.stream().mapToDouble(Round::visible).toArray(),
                rounds.stream().mapToDouble(Round::imported).toArray(),
                rounds.stream().mapToDouble(Round::rows).toArray());
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }
}
