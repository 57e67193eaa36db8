package vn.cchc.bench.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import vn.cchc.bench.Bench;
import vn.cchc.bench.Measurement;
import vn.cchc.bench.load.Call;
import vn.cchc.bench.load.Connection;
import vn.cchc.bench.load.Load;
import vn.cchc.bench.load.OpenLoop;
import vn.cchc.bench.stage.ActivePlan;
import vn.cchc.bench.stage.Stage;
import vn.cchc.launcher.topology.Topology;

/// `GET /api/v1/assessments/{id}` through the gateway by a reader who sees a city with 3,500 communes, 200 a second in
/// an open loop. Against `GET /api/v1/plans/{id}` at the same pace over the same way.
public final class AssessmentRead implements Bench {
    private static final int PLANS = 25;
    private static final int PER_SECOND = 200;
    private static final int CONNECTIONS = 16;
    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 5;
    private static final int ROUNDS = 4;
    private static final double P95_MILLIS = 5;

    @Override
    public String name() {
        return "assessment-read";
    }

    @Override
    public List<Measurement> measure(Stage stage) throws Exception {
        stage.say("  registering a city, activating %d plans".formatted(PLANS));
        stage.communes().register();
        List<ActivePlan> plans = stage.plans().activate(PLANS, 2);
        BlockingQueue<Connection> connections = connections(stage);
        try {
            stage.say("  warming up");
            run(connections, assessments(stage, plans), WARM_UP_SECONDS);
            run(connections, plans(stage, plans), WARM_UP_SECONDS / 2);
            stage.say("  measuring");
            Histogram product = Load.newHistogram();
            Histogram yardstick = Load.newHistogram();
            for (int i = 0; i < ROUNDS; i++) {
                yardstick.add(run(connections, plans(stage, plans), SECONDS));
                product.add(run(connections, assessments(stage, plans), SECONDS));
            }
            return List.of(
                    at("", product, yardstick, 95).atMost(P95_MILLIS),
                    at(".p50", product, yardstick, 50),
                    at(".p99", product, yardstick, 99));
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private Measurement at(String what, Histogram product, Histogram yardstick, double percentile) {
        return Measurement.of(
                name() + what, Load.millisAt(product, percentile), "ms", Load.millisAt(yardstick, percentile));
    }

    private static List<Call> assessments(Stage stage, List<ActivePlan> plans) {
        String token = stage.people().cityViewer();
        return plans.stream()
                .map(plan -> Call.get("/api/v1/assessments/" + plan.assessment(), token))
                .toList();
    }

    private static List<Call> plans(Stage stage, List<ActivePlan> plans) {
        String token = stage.people().cityViewer();
        return plans.stream()
                .map(plan -> Call.get("/api/v1/plans/" + plan.id(), token))
                .toList();
    }

    /// From the due time of each: waiting for a free connection is in the figure.
    private static Histogram run(BlockingQueue<Connection> connections, List<Call> calls, int seconds)
            throws Exception {
        Histogram latencies = new ConcurrentHistogram(3);
        OpenLoop.run(PER_SECOND, PER_SECOND * seconds, (index, due) -> {
            Connection connection = connections.take();
            try {
                connection.send(calls.get(index % calls.size())).ok();
            } finally {
                connections.add(connection);
            }
            latencies.recordValue(System.nanoTime() - due);
        });
        return latencies;
    }

    private static BlockingQueue<Connection> connections(Stage stage) throws IOException {
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            connections.add(stage.connect(Topology.GATEWAY));
        }
        return new ArrayBlockingQueue<>(CONNECTIONS, false, connections);
    }
}
