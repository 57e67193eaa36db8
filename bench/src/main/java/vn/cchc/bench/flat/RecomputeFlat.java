package vn.cchc.bench.flat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.cchc.bench.Bench;
import vn.cchc.bench.Measurement;
import vn.cchc.bench.fact.Pushes;
import vn.cchc.bench.load.Median;
import vn.cchc.bench.stage.Cities.City;
import vn.cchc.bench.stage.Outboxes;
import vn.cchc.bench.stage.Stage;
import vn.cchc.launcher.topology.Topology;

/// What a batch costs from the push to the assessment that counts it, while the store holds ten, then a hundred times
/// as much of other agencies and months. The yardstick is the same batch on the smallest store.
public final class RecomputeFlat implements Bench {
    private static final long[] STORED = {100_000, 1_000_000, 10_000_000};
    private static final int OTHER_AGENCIES = 100;
    private static final int UNITS = 25;

    /// Until the compilers have little more to do: the smallest store is measured first, and would look dear.
    private static final int WARM_UP = 1_500;

    /// What filling leaves behind in caches, plans and compiled code is not a batch's cost either.
    private static final int SETTLING = 300;

    private static final int BATCHES = 300;
    private static final double TOLERANCE = 0.1;
    private static final String[] COUNTED = {"kpi-service", Topology.POSTGRES};

    @Override
    public String name() {
        return "recompute-flat";
    }

    @Override
    public List<Measurement> measure(Stage stage) throws Exception {
        City city = stage.cities().found('G', 1, UNITS).getFirst();
        StoredRows others = new StoredRows(stage, stage.cities().others('H', OTHER_AGENCIES));
        try (Pushes pushes = new Pushes(stage, city)) {
            others.fillTo(STORED[0]);
            stage.say("  warming up");
            pushes.run(WARM_UP);
            Cost smallest = cost(stage, pushes, STORED[0]);
            List<Measurement> figures = new ArrayList<>();
            for (int size = 1; size < STORED.length; size++) {
                stage.say("  filling to %,d rows".formatted(STORED[size]));
                others.fillTo(STORED[size]);
                figures.addAll(compare(STORED[size], cost(stage, pushes, STORED[size]), smallest));
            }
            return figures;
        }
    }

    /// @param processor milliseconds of kpi-service and PostgreSQL for a batch, from the push until it shows
    /// @param visible   milliseconds from the answer to the push until it shows
    private record Cost(double processor, double visible) {}

    private static Cost cost(Stage stage, Pushes pushes, long rows) throws Exception {
        settle(stage);
        pushes.run(SETTLING);
        stage.say("  measuring with %,d rows".formatted(rows));
        Duration before = stage.cpu(COUNTED);
        List<Double> visible = pushes.run(BATCHES);
        double spent = stage.cpu(COUNTED).minus(before).toNanos() / 1e6 / BATCHES;
        return new Cost(
                spent,
                Median.of(visible.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    /// What filling leaves behind, such as statistics not yet taken and pages not yet written, is not a batch's cost.
    private static void settle(Stage stage) throws Exception {
        Outboxes.awaitEmpty(stage, "kpi");
        try (Connection kpi = stage.database("kpi");
                Statement statement = kpi.createStatement()) {
            statement.execute("vacuum analyze dossier_row");
            statement.execute("vacuum analyze agency_window");
        }
        try (Connection kpi = stage.database("kpi")) {
            checkpoint(kpi);
        }
    }

    /// Allowed to whom the server says so only; without it the next checkpoint comes by itself.
    private static void checkpoint(Connection session) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException refused) {
            if (!"42501".equals(refused.getSQLState())) {
                throw refused;
            }
        }
    }

    private static List<Measurement> compare(long rows, Cost now, Cost smallest) {
        String name = "recompute-flat.%,d".formatted(rows).replace(',', '_').toLowerCase(Locale.ROOT);
        return List.of(
                Measurement.of(name + ".cpu", now.processor(), "ms", smallest.processor())
                        .ratioWithin(TOLERANCE),
                Measurement.of(name + ".visible", now.visible(), "ms", smallest.visible()));
    }
}
