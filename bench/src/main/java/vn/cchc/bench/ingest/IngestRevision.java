package vn.cchc.bench.ingest;

import java.nio.file.Path;
import java.util.List;
import vn.cchc.bench.Bench;
import vn.cchc.bench.Measurement;
import vn.cchc.bench.load.Median;
import vn.cchc.bench.stage.Stage;
import vn.cchc.calendar.Window;

/// A month of the country again, every row corrected: until it is published. Against `insert … on conflict do update`
/// of the same rows, loaded beside before.
public final class IngestRevision implements Bench {
    private static final int ROUNDS = 3;

    private final Country country;

    public IngestRevision(Country country) {
        this.country = country;
    }

    @Override
    public String name() {
        return "ingest-revision";
    }

    @Override
    public List<Measurement> measure(Stage stage) throws Exception {
        double[] product = new double[ROUNDS];
        double[] yardstick = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        Ingest ingest = Ingest.prepare(stage, country);
        Window month = ingest.monthAfterAnother(country);
        try (PlainTable table = PlainTable.create(stage)) {
            Path first = ingest.file(month, 1);
            table.copy(first);
            Push.of(stage, first).allWere("created", Country.ROWS);
            for (int round = 0; round < ROUNDS; round++) {
                Path file = ingest.file(month, round + 2);
                yardstick[round] = table.putOver(file);
                product[round] =
                        Push.of(stage, file).allWere("updated", Country.ROWS).published();
                ratios[round] = product[round] / yardstick[round];
                stage.say("  %.1f s against %.1f s".formatted(product[round], yardstick[round]));
            }
        }
        return List.of(
                ingest.ratio(name(), Median.of(product), Median.of(yardstick), Median.of(ratios)),
                ingest.rate(name(), Median.of(product), Median.of(yardstick)),
                ingest.memory(name()));
    }
}
