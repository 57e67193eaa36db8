package vn.cchc.bench.write;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.bench.Bench;
import vn.cchc.bench.Measurement;
import vn.cchc.bench.load.ClosedLoop;
import vn.cchc.bench.load.Connection;
import vn.cchc.bench.load.Load;
import vn.cchc.bench.load.Rounds;
import vn.cchc.bench.stage.ActivePlan;
import vn.cchc.bench.stage.Outboxes;
import vn.cchc.bench.stage.Stage;

/// Eight clients move assignments of their own: reported done, given back, reported done …; each move reads a row,
/// changes it and writes a fact. Against the transactions a second that the same statements reach without a service.
public final class SingleWrite implements Bench {
    private static final String SERVICE = "task-service";
    static final int CLIENTS = 8;
    static final int ASSIGNMENTS_EACH = 50;
    private static final int ROUNDS = 5;
    /// Until the compiler has nothing more to do: its threads take their share of the same processors.
    private static final Duration WARM_UP = Duration.ofSeconds(75);

    private static final Duration ROUND = Duration.ofSeconds(6);
    private static final double RATIO = 1.0 / 3;
    private static final double P95_MILLIS = 8;

    @Override
    public String name() {
        return "single-write";
    }

    @Override
    public List<Measurement> measure(Stage stage) throws Exception {
        stage.say("  activating a plan with %d tasks".formatted(CLIENTS * ASSIGNMENTS_EACH));
        ActivePlan plan = stage.plans().activate(1, CLIENTS * ASSIGNMENTS_EACH).getFirst();
        List<Mover> movers = movers(stage, plan);
        try (AutoCloseable _ = stage.without("kpi-service", "report-service");
                SameStatements statements = SameStatements.on(stage, plan)) {
            stage.say("  the same statements: " + statements.how());
            stage.say("  warming up");
            ClosedLoop.run(fresh(movers, stage), WARM_UP);
            statements.run(ROUND);
            stage.say("  measuring");
            Rounds rounds = Rounds.alternate(ROUNDS, () -> moved(stage, movers), () -> statements.run(ROUND));
            return figures(rounds);
        } finally {
            for (Mover mover : movers) {
                mover.close();
            }
        }
    }

    private static Load moved(Stage stage, List<Mover> movers) throws Exception {
        Load load = ClosedLoop.run(fresh(movers, stage), ROUND);
        Outboxes.awaitEmpty(stage, "task");
        return load;
    }

    private static List<Measurement> figures(Rounds rounds) {
        return List.of(
                Measurement.of(
                                "single-write",
                                rounds.productPerSecond(),
                                "1/s",
                                rounds.yardstickPerSecond(),
                                rounds.ratio())
                        .ratioAtLeast(RATIO),
                Measurement.of("single-write.p95", rounds.productMillisAt(95), "ms", rounds.yardstickMillisAt(95))
                        .atMost(P95_MILLIS),
                Measurement.of("single-write.p50", rounds.productMillisAt(50), "ms", rounds.yardstickMillisAt(50)));
    }

    private static List<Mover> movers(Stage stage, ActivePlan plan) throws IOException {
        List<Mover> movers = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Connection connection = stage.connect(SERVICE);
            int first = i * ASSIGNMENTS_EACH;
            movers.add(new Mover(connection, plan.assignments().subList(first, first + ASSIGNMENTS_EACH)));
        }
        return movers;
    }

    private static List<Mover> fresh(List<Mover> movers, Stage stage) {
        String unit = stage.people().unitOfficer();
        String standing = stage.people().standingOfficer();
        movers.forEach(mover -> mover.actAs(unit, standing));
        return movers;
    }
}
