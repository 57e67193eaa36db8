package vn.cchc.bench.ingest;

import java.nio.file.Path;
import java.util.List;
import vn.cchc.bench.Bench;
import vn.cchc.bench.Measurement;
import vn.cchc.bench.stage.Stage;

/// A month of the country sent again to the byte: how many rows are written and how many facts published, which must
/// be none.
public final class IngestReplay implements Bench {
    private final Country country;

    public IngestReplay(Country country) {
        this.country = country;
    }

    @Override
    public String name() {
        return "ingest-replay";
    }

    @Override
    public List<Measurement> measure(Stage stage) throws Exception {
        Ingest ingest = Ingest.prepare(stage, country);
        Path file = ingest.file(ingest.monthAfterAnother(country), 1);
        try (PlainTable table = PlainTable.create(stage);
                Traces traces = new Traces(stage)) {
            double copied = table.copy(file);
            long empty = traces.facts();
            Push.of(stage, file).allWere("created", Country.ROWS);
            long told = traces.facts() - empty;
            long rows = traces.rowsWritten();
            long facts = traces.facts();
            Push again = Push.of(stage, file).allWere("unchanged", Country.ROWS);
            return List.of(
                    Measurement.of(name(), again.published(), "s", copied),
                    Measurement.of(name() + ".rows", (double) (traces.rowsWritten() - rows), "rows", Country.ROWS)
                            .atMost(0),
                    Measurement.of(name() + ".facts", (double) (traces.facts() - facts), "facts", (double) told)
                            .atMost(0),
                    ingest.memory(name()));
        }
    }
}
