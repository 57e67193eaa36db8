package vn.cchc.bench.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import vn.cchc.bench.CannotMeasure;
import vn.cchc.bench.load.Load;
import vn.cchc.bench.stage.Stage;
import vn.cchc.launcher.topology.Topology;

/// PostgreSQL's own load generator, with prepared statements.
final class Pgbench implements SameStatements {
    private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");
    private static final String LOG = "transactions";

    private final Path program;
    private final Stage stage;
    private final CopiedTables tables;
    private final Path folder = Files.createTempDirectory("bench");
    private final Path script = folder.resolve("script.sql");

    Pgbench(Path program, Stage stage, CopiedTables tables) throws IOException {
        this.program = program;
        this.stage = stage;
        this.tables = tables;
        try (InputStream statements = Pgbench.class.getResourceAsStream("/same-statements.sql")) {
            Files.copy(Objects.requireNonNull(statements), script);
        }
    }

    @Override
    public String how() {
        return program.toString();
    }

    @Override
    public Load run(Duration duration) throws Exception {
        tables.clean();
        String report = execute(command(duration.toSeconds()), duration.plusSeconds(60));
        Matcher rate = RATE.matcher(report);
        if (!rate.find()) {
            throw new CannotMeasure("pgbench gives no rate: " + report);
        }
        Histogram latencies = latencies();
        double seconds = latencies.getTotalCount() / Double.parseDouble(rate.group(1));
        return new Load(latencies.getTotalCount(), Duration.ofNanos(Math.round(seconds * 1e9)), latencies);
    }

    private List<String> command(long seconds) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "--no-vacuum", "--protocol=prepared"));
        command.addAll(List.of("--client=" + SingleWrite.CLIENTS, "--jobs=2", "--time=" + seconds));
        command.addAll(
                List.of("--define=each=" + SingleWrite.ASSIGNMENTS_EACH, "--define=payload=" + CopiedTables.PAYLOAD));
        command.addAll(List.of("--log", "--log-prefix=" + LOG, "--file=" + script));
        command.addAll(List.of("--host=" + Topology.HOST, "--port=" + port(), "--username=task", "task"));
        return command;
    }

    private int port() {
        return stage.access().topology().postgres().port();
    }

    private String execute(List<String> command, Duration limit) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("PGPASSWORD", stage.access().databasePassword("task"));
        Process process = builder.start();
        if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new CannotMeasure("pgbench does not end");
        }
        String report = Files.readString(output, StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            throw new CannotMeasure("pgbench ends with " + process.exitValue() + ": " + report);
        }
        return report;
    }

    /// Each line of the logs is a transaction; the third field is its time in microseconds.
    private Histogram latencies() throws IOException {
        Histogram latencies = Load.newHistogram();
        for (Path log : logs()) {
            try (Stream<String> lines = Files.lines(log)) {
                lines.map(line -> line.split(" ", 4)[2])
                        .forEach(micros -> latencies.recordValue(Long.parseLong(micros) * 1_000));
            }
            Files.delete(log);
        }
        return latencies;
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(LOG))
                    .toList();
        }
    }

    @Override
    public void close() throws java.sql.SQLException, IOException {
        tables.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
