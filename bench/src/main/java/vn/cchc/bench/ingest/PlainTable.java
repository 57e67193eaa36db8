package vn.cchc.bench.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import vn.cchc.bench.CannotMeasure;
import vn.cchc.bench.stage.Programs;
import vn.cchc.bench.stage.Stage;
import vn.cchc.launcher.topology.Topology;

/// The yardstick: a table with the columns of the file and the primary key of the stored rows, in the same database.
/// Filled by `psql \\copy` where there is a psql, else by the driver's copy.
final class PlainTable implements AutoCloseable {
    private static final String COLUMNS =
            "agency_code, procedure_code, window_from, window_to, data_as_of, revision, provisional, "
                    + String.join(", ", MonthFile.METRICS);
    private static final String TYPES = "agency_code text, procedure_code text, window_from date, window_to date,"
            + " data_as_of date, revision bigint, provisional boolean, "
            + MonthFile.METRICS.stream().map(metric -> metric + " bigint").collect(Collectors.joining(", "));
    private static final String KEY = "agency_code, window_from, procedure_code";
    private static final String UPSERT = "insert into bench_row select * from bench_row_stage on conflict (" + KEY
            + ") do update set window_to = excluded.window_to, data_as_of = excluded.data_as_of,"
            + " revision = excluded.revision, provisional = excluded.provisional, "
            + MonthFile.METRICS.stream()
                    .map(metric -> metric + " = excluded." + metric)
                    .collect(Collectors.joining(", "));
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Stage stage;
    private final Connection session;
    private final Optional<Path> psql = Programs.find("psql");

    private PlainTable(Stage stage, Connection session) {
        this.stage = stage;
        this.session = session;
    }

    static PlainTable create(Stage stage) throws SQLException {
        PlainTable table = new PlainTable(stage, stage.database("kpi"));
        table.execute("create table bench_row (" + TYPES + ", primary key (" + KEY + "))");
        table.execute("create table bench_row_stage (" + TYPES + ")");
        return table;
    }

    /// By what it is filled, for people.
    String how() {
        return psql.map(program -> program + " \\copy").orElse("the driver's copy");
    }

    /// Seconds to copy the file into the empty table.
    double copy(Path file) throws Exception {
        execute("truncate bench_row");
        return copy("bench_row", file);
    }

    /// Seconds to put the rows of the file over those that are there; loading them beside is not counted.
    double putOver(Path file) throws Exception {
        execute("truncate bench_row_stage");
        copy("bench_row_stage", file);
        execute("analyze bench_row_stage");
        long begin = System.nanoTime();
        execute(UPSERT);
        return (System.nanoTime() - begin) / 1e9;
    }

    private double copy(String table, Path file) throws Exception {
        long begin = System.nanoTime();
        String target = table + " (" + COLUMNS + ") from ";
        String format = " with (format csv, header true)";
        if (psql.isPresent()) {
            run(psql.get(), "\\copy " + target + "'" + file + "'" + format);
        } else {
            try (InputStream in = Files.newInputStream(file)) {
                session.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + "stdin" + format, in);
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private void run(Path program, String command) throws IOException, InterruptedException {
        List<String> line = List.of(
                program.toString(),
                "--no-psqlrc",
                "--quiet",
                "--set=ON_ERROR_STOP=1",
                "--host=" + Topology.HOST,
                "--port=" + stage.access().topology().postgres().port(),
                "--username=kpi",
                "--dbname=kpi",
                "--command=" + command);
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", stage.access().databasePassword("kpi"));
        Process process = builder.start();
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new CannotMeasure("psql does not end");
        }
        if (process.exitValue() != 0) {
            throw new CannotMeasure("psql ends with " + process.exitValue() + ": "
                    + new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("drop table bench_row, bench_row_stage");
        session.close();
    }
}
