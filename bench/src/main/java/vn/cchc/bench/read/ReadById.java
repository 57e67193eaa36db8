package vn.cchc.bench.read;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.bench.Bench;
import vn.cchc.bench.Measurement;
import vn.cchc.bench.load.Call;
import vn.cchc.bench.load.ClosedLoop;
import vn.cchc.bench.load.ClosedLoop.Client;
import vn.cchc.bench.load.Connection;
import vn.cchc.bench.load.Load;
import vn.cchc.bench.load.Rounds;
import vn.cchc.bench.stage.Stage;
import vn.cchc.bench.stage.Work;
import vn.cchc.launcher.topology.Topology;

/// `GET /api/v1/assignments/{id}`, from the database each time, against `GET /api/v1/about`, the same process's
/// constant JSON behind the same token check.
public final class ReadById implements Bench {
    private static final String SERVICE = "task-service";
    private static final int CONNECTIONS = 8;
    private static final int ASSIGNMENTS = 500;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration ROUND = Duration.ofSeconds(4);
    private static final double GOAL = 0.25;

    @Override
    public String name() {
        return "read-by-id";
    }

    @Override
    public List<Measurement> measure(Stage stage) throws Exception {
        stage.say("  activating a plan with %d tasks".formatted(ASSIGNMENTS));
        List<String> ids = stage.plans().activate(1, ASSIGNMENTS).getFirst().assignments();
        List<Connection> direct = connections(stage, SERVICE);
        List<Connection> gateway = connections(stage, Topology.GATEWAY);
        try {
            stage.say("  warming up");
            load(direct, about(stage), WARM_UP);
            load(direct, assignments(stage, ids), WARM_UP);
            load(gateway, assignments(stage, ids), WARM_UP);
            stage.say("  measuring");
            Rounds.Round byId = () -> load(direct, assignments(stage, ids), ROUND);
            Rounds straight = Rounds.alternate(
                    ROUNDS,
                    () -> stage.withCpu(byId, SERVICE),
                    () -> stage.withCpu(() -> load(direct, about(stage), ROUND), SERVICE));
            Rounds through = Rounds.alternate(
                    ROUNDS,
                    () -> stage.withCpu(() -> load(gateway, assignments(stage, ids), ROUND), SERVICE, Topology.GATEWAY),
                    () -> stage.withCpu(byId, SERVICE));
            return figures(straight, through);
        } finally {
            close(direct);
            close(gateway);
        }
    }

    private static List<Measurement> figures(Rounds straight, Rounds through) {
        List<Measurement> figures = new ArrayList<>(of("read-by-id", straight));
        figures.set(0, figures.getFirst().ratioAtLeast(GOAL));
        figures.addAll(of("read-by-id.gateway", through));
        return figures;
    }

    private static List<Measurement> of(String name, Rounds rounds) {
        return List.of(
                Measurement.of(name, rounds.productPerSecond(), "1/s", rounds.yardstickPerSecond(), rounds.ratio()),
                Measurement.of(name + ".p99", rounds.productMillisAt(99), "ms", rounds.yardstickMillisAt(99)),
                Measurement.of(name + ".cpu", rounds.productCpuMillisEach(), "ms", rounds.yardstickCpuMillisEach()));
    }

    private static List<Call> about(Stage stage) {
        return List.of(Call.get("/api/v1/about", stage.people().unitOfficer()));
    }

    private static List<Call> assignments(Stage stage, List<String> ids) {
        String token = stage.people().unitOfficer();
        return ids.stream().map(id -> Work.read(id, token)).toList();
    }

    private static Load load(List<Connection> connections, List<Call> calls, Duration duration) throws Exception {
        List<Client> clients = new ArrayList<>();
        for (Connection connection : connections) {
            clients.add(new InTurn(connection, calls, clients.size() * calls.size() / connections.size()));
        }
        return ClosedLoop.run(clients, duration);
    }

    private static List<Connection> connections(Stage stage, String component) throws IOException {
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            connections.add(stage.connect(component));
        }
        return connections;
    }

    private static void close(List<Connection> connections) throws IOException {
        for (Connection connection : connections) {
            connection.close();
        }
    }

    /// Asks for one after the other, over and over.
    private static final class InTurn implements Client {
        private final Connection connection;
        private final List<Call> calls;
        private int next;

        InTurn(Connection connection, List<Call> calls, int first) {
            this.connection = connection;
            this.calls = calls;
            this.next = first;
        }

        @Override
        public void once() throws IOException {
            connection.send(calls.get(next)).ok();
            next = (next + 1) % calls.size();
        }
    }
}
