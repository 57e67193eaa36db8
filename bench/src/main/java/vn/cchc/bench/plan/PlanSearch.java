package vn.cchc.bench.plan;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.bench.Bench;
import vn.cchc.bench.Measurement;
import vn.cchc.bench.load.Call;
import vn.cchc.bench.load.ClosedLoop;
import vn.cchc.bench.load.ClosedLoop.Client;
import vn.cchc.bench.load.Connection;
import vn.cchc.bench.load.Load;
import vn.cchc.bench.load.Rounds;
import vn.cchc.bench.stage.Plans;
import vn.cchc.bench.stage.Stage;
import vn.cchc.launcher.topology.Topology;

/// `GET /api/v1/plan-search` over 100,000 tasks of 20 plans through the gateway: words that stand in every row and
/// words that stand in few, phrases, beginnings, misspelt words, filters. Against `GET /api/v1/plans/{id}`, a row by
/// its id over the same way.
public final class PlanSearch implements Bench {
    static final int PLANS = 20;
    static final int TASKS = 5_000;
    private static final int CONNECTIONS = 2;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final double P95_MILLIS = 50;

    static final Map<String, List<String>> QUESTIONS = new TreeMap<>(Map.of(
            "common", List.of("hành chính", "cai cach", "cải cách hành chính", "rà soát báo cáo"),
            "rare", List.of("hải đảo", "thư viện", "nhiệm vụ 4711", "viễn thám"),
            "phrase", List.of("\"cải cách hành chính\"", "\"dịch vụ công trực tuyến\"", "\"bến cảng\" rà soát"),
            "prefix", List.of("chuy*", "thuy* sản", "hành ch", "đô thi*"),
            "misspelt", List.of("hanhh chính", "thuur tục", "quyeets toán", "trực tuyeen"),
            "filtered",
                    List.of(
                            "hành chính&area=STEERING&year=" + Plans.today().getYear(),
                            "báo cáo&in=TASK&status=ACTIVE",
                            "thủ tục&unit=" + Plans.UNIT,
                            "hải đảo&agencyCode=Z01&below=true")));

    @Override
    public String name() {
        return "plan-search";
    }

    @Override
    public List<Measurement> measure(Stage stage) throws Exception {
        stage.say("  importing %d plans of %d tasks".formatted(PLANS, TASKS));
        List<Plans.Draft> drafts = new ArrayList<>();
        for (int i = 0; i < PLANS; i++) {
            int plan = i;
            drafts.add(stage.plans().draft(TASKS, ordinal -> PlanTexts.content(plan * TASKS + ordinal)));
        }
        stage.plans().activate(drafts.getFirst());
        List<Connection> gateway = connections(stage);
        try {
            stage.say("  warming up");
            load(gateway, questions(stage, all()), WARM_UP);
            load(gateway, byId(stage, drafts), WARM_UP.dividedBy(2));
            stage.say("  measuring");
            Rounds rounds = Rounds.alternate(
                    ROUNDS,
                    () -> load(gateway, questions(stage, all()), ROUND),
                    () -> load(gateway, byId(stage, drafts), ROUND));
            List<Measurement> figures = new ArrayList<>();
            figures.add(Measurement.of(name(), rounds.productMillisAt(95), "ms", rounds.yardstickMillisAt(95))
                    .atMost(P95_MILLIS));
            figures.add(
                    Measurement.of(name() + ".p50", rounds.productMillisAt(50), "ms", rounds.yardstickMillisAt(50)));
            for (var kind : QUESTIONS.entrySet()) {
                Load load = load(gateway, questions(stage, kind.getValue()), ROUND);
                figures.add(Measurement.of(
                        name() + "." + kind.getKey(), load.millisAt(95), "ms", rounds.yardstickMillisAt(95)));
            }
            return figures;
        } finally {
            for (Connection connection : gateway) {
                connection.close();
            }
        }
    }

    static List<String> all() {
        return QUESTIONS.values().stream().flatMap(List::stream).toList();
    }

    private static List<Call> questions(Stage stage, List<String> questions) {
        String token = stage.people().standingOfficer();
        return questions.stream()
                .map(question -> Call.get(path(question), token))
                .toList();
    }

    /// The words before the first `&` are text, the rest is a query already.
    static String path(String question) {
        int end = question.indexOf('&');
        String words = end < 0 ? question : question.substring(0, end);
        String filters = end < 0 ? "" : question.substring(end);
        return "/api/v1/plan-search?limit=20&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + filters;
    }

    private static List<Call> byId(Stage stage, List<Plans.Draft> drafts) {
        String token = stage.people().standingOfficer();
        return drafts.stream()
                .map(draft -> Call.get("/api/v1/plans/" + draft.id(), token))
                .toList();
    }

    private static List<Connection> connections(Stage stage) throws IOException {
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            connections.add(stage.connect(Topology.GATEWAY));
        }
        return connections;
    }

    private static Load load(List<Connection> connections, List<Call> calls, Duration duration) throws Exception {
        List<Client> clients = new ArrayList<>();
        for (Connection connection : connections) {
            int[] next = {clients.size() * calls.size() / connections.size()};
            clients.add(
                    () -> connection.send(calls.get(next[0]++ % calls.size())).ok());
        }
        return ClosedLoop.run(clients, duration);
    }
}
