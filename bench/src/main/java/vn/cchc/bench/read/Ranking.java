package vn.cchc.bench.read;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import vn.cchc.bench.Bench;
import vn.cchc.bench.CannotMeasure;
import vn.cchc.bench.Measurement;
import vn.cchc.bench.load.Call;
import vn.cchc.bench.load.ClosedLoop;
import vn.cchc.bench.load.Connection;
import vn.cchc.bench.load.Load;
import vn.cchc.bench.load.Rounds;
import vn.cchc.bench.stage.Communes;
import vn.cchc.bench.stage.Stage;
import vn.cchc.launcher.topology.Topology;

/// The whole ranking of 3,500 communes over twelve months through the gateway, one reader, nothing kept between two
/// answers. Against the database alone: each commune's two sums over the same months, read row by row.
public final class Ranking implements Bench {
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final double P95_MILLIS = 50;

    private static final String SUMS = """
            select agency_code, sum(resolved_early + resolved_on_time), sum(resolved_total)
            from agency_window where window_from between ? and ? group by agency_code""";

    @Override
    public String name() {
        return "ranking";
    }

    @Override
    public List<Measurement> measure(Stage stage) throws Exception {
        stage.say("  %d communes, %d months".formatted(Communes.COUNT, Communes.MONTHS));
        stage.communes().report();
        try (Connection gateway = stage.connect(Topology.GATEWAY);
                java.sql.Connection database = stage.database("kpi");
                PreparedStatement sums = database.prepareStatement(SUMS)) {
            stage.say("  warming up");
            load(gateway, whole(stage), WARM_UP);
            load(gateway, page(stage), ROUND);
            sums(sums, ROUND);
            stage.say("  measuring");
            Rounds rounds = Rounds.alternate(ROUNDS, () -> load(gateway, whole(stage), ROUND), () -> sums(sums, ROUND));
            Load page = load(gateway, page(stage), ROUND);
            double reference = rounds.yardstickMillisAt(95);
            return List.of(
                    Measurement.of(name(), rounds.productMillisAt(95), "ms", reference)
                            .atMost(P95_MILLIS),
                    Measurement.of(name() + ".p50", rounds.productMillisAt(50), "ms", rounds.yardstickMillisAt(50)),
                    Measurement.of(name() + ".page", page.millisAt(95), "ms", reference));
        }
    }

    private static Call whole(Stage stage) {
        return Call.get(
                "/api/v1/" + Communes.ranking() + "&all=true", stage.people().cityViewer());
    }

    /// The first hundred.
    private static Call page(Stage stage) {
        return Call.get(
                "/api/v1/" + Communes.ranking() + "&limit=100", stage.people().cityViewer());
    }

    private static Load load(Connection gateway, Call call, Duration duration) throws Exception {
        return ClosedLoop.run(List.of(() -> gateway.send(call).ok()), duration);
    }

    private static Load sums(PreparedStatement sums, Duration duration) throws Exception {
        return ClosedLoop.run(List.of(() -> read(sums)), duration);
    }

    private static void read(PreparedStatement sums) throws Exception {
        sums.setObject(1, Communes.firstDay());
        sums.setObject(2, Communes.lastDay());
        int rows = 0;
        try (ResultSet all = sums.executeQuery()) {
            while (all.next()) {
                all.getString(1);
                all.getLong(2);
                all.getLong(3);
                rows++;
            }
        }
        if (rows < Communes.COUNT) {
            throw new CannotMeasure("Only %d agencies have dossiers".formatted(rows));
        }
    }
}
