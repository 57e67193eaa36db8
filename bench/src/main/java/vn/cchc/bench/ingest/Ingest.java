package vn.cchc.bench.ingest;

import java.io.IOException;
import java.nio.file.Path;
import vn.cchc.bench.Measurement;
import vn.cchc.bench.stage.Stage;
import vn.cchc.calendar.Window;
import vn.cchc.launcher.home.Distribution;

/// What the three benches of imports have in common: the country, its files, and the goals.
final class Ingest {
    private static final String SERVICE = "kpi-service";
    private static final double MOST_TIMES = 3;
    private static final double MEMORY_MIB = 512;
    private static final int WARM_UP_AGENCIES = 200;
    private static final int WARM_UPS = 3;

    private final Stage stage;
    private final Path folder = Distribution.find().root().resolve("build/bench");

    private Ingest(Stage stage) {
        this.stage = stage;
    }

    /// Registers the country and lets the services warm up with a tenth of a month, three times.
    static Ingest prepare(Stage stage, Country country) throws Exception {
        Ingest ingest = new Ingest(stage);
        country.register(stage);
        stage.say("  warming up with %,d rows".formatted(WARM_UP_AGENCIES * Country.PROCEDURES));
        Window month = country.month();
        for (int revision = 1; revision <= WARM_UPS; revision++) {
            Push.of(stage, ingest.file(month, revision, WARM_UP_AGENCIES));
        }
        stage.say("  measuring with %,d rows".formatted(Country.ROWS));
        return ingest;
    }

    /// The next month of the country, after one that is stored: what it carries over is compared with that.
    Window monthAfterAnother(Country country) throws Exception {
        Push.of(stage, file(country.month(), 1)).allWere("created", Country.ROWS);
        return country.month();
    }

    /// A month of the whole country, over the file of the month before.
    Path file(Window month, int revision) throws IOException {
        return file(month, revision, Country.AGENCIES);
    }

    private Path file(Window month, int revision, int agencies) throws IOException {
        return MonthFile.write(folder.resolve("month.csv"), month, revision, agencies);
    }

    Measurement ratio(String name, double product, double yardstick, double ratio) {
        return Measurement.of(name, product, "s", yardstick, ratio).ratioAtMost(MOST_TIMES);
    }

    Measurement rate(String name, double product, double yardstick) {
        return Measurement.of(name + ".rows", Country.ROWS / product, "1/s", Country.ROWS / yardstick);
    }

    /// The most since the service was started.
    Measurement memory(String name) throws IOException {
        return Measurement.of(name + ".memory", stage.peakMemory(SERVICE), "MiB", MEMORY_MIB)
                .atMost(MEMORY_MIB);
    }
}
