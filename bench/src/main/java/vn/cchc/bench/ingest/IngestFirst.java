package vn.cchc.bench.ingest;

import java.nio.file.Path;
import java.util.List;
import vn.cchc.bench.Bench;
import vn.cchc.bench.Measurement;
import vn.cchc.bench.load.Median;
import vn.cchc.bench.stage.Stage;
import vn.cchc.calendar.Window;

/// A month of the country nobody has reported yet, pushed as CSV through the gateway: until it is held against the
/// month before, stored, rolled up
/// and published. Against `\\copy` of the same file into a plain table.
public final class IngestFirst implements Bench {
    private static final int ROUNDS = 3;

    private final Country country;

    public IngestFirst(Country country) {
        this.country = country;
    }

    @Override
    public String name() {
        return "ingest-first";
    }

    @Override
    public List<Measurement> measure(Stage stage) throws Exception {
        double[] product = new double[ROUNDS];
        double[] answered = new double[ROUNDS];
        double[] yardstick = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        Ingest ingest = Ingest.prepare(stage, country);
        try (PlainTable table = PlainTable.create(stage)) {
            stage.say("  the yardstick is filled by " + table.how());
            Window month = ingest.monthAfterAnother(country);
            for (int round = 0; round < ROUNDS; round++, month = country.month()) {
                Path file = ingest.file(month, 1);
                yardstick[round] = table.copy(file);
                Push push = Push.of(stage, file).allWere("created", Country.ROWS);
                answered[round] = push.answered();
                product[round] = push.published();
                ratios[round] = product[round] / yardstick[round];
                stage.say("  %.1f s against %.1f s".formatted(product[round], yardstick[round]));
            }
        }
        return List.of(
                ingest.ratio(name(), Median.of(product), Median.of(yardstick), Median.of(ratios)),
                Measurement.of(name() + ".answered", Median.of(answered), "s", Median.of(yardstick)),
                ingest.rate(name(), Median.of(product), Median.of(yardstick)),
                ingest.memory(name()));
    }
}
