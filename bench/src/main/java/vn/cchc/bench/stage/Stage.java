package vn.cchc.bench.stage;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.cchc.bench.load.Connection;
import vn.cchc.bench.load.Load;
import vn.cchc.bench.load.Rounds;
import vn.cchc.launcher.component.Component;
import vn.cchc.launcher.suite.Suite;
import vn.cchc.launcher.suite.SuiteAccess;
import vn.cchc.launcher.suite.SuiteConfig;
import vn.cchc.launcher.topology.Topology;

/// A whole suite of its own, empty at first, on free ports, with the settings of production; what differs is named in
/// [#config].
public final class Stage implements AutoCloseable {
    private static final String UNLIMITED = "1000000";

    private final Suite suite;
    private final SuiteAccess access;
    private final Consumer<String> out;
    private final long begin = System.nanoTime();
    private final People people;
    private final Plans plans;
    private final Cities cities;
    private final Communes communes;

    private Stage(Suite suite, Consumer<String> out) {
        this.suite = suite;
        this.out = out;
        this.access = suite.access();
        this.people = new People(access.tokens());
        Api api = new Api(access.gateway());
        this.plans = new Plans(api, people);
        this.cities = new Cities(api, people);
        this.communes = new Communes(api, people);
    }

    /// Starts the suite below `folder`, forgetting the one of an earlier run.
    public static Stage open(Path folder, Consumer<String> out) throws IOException, InterruptedException {
        Path home = folder.resolve("suite");
        delete(home);
        SuiteConfig config = config(home, folder)
                .withProgress((component, what) -> out.accept("  %-15s %s".formatted(component, what)));
        Stage stage = new Stage(Suite.start(config), out);
        try {
            stage.plans.registerAgencies();
        } catch (RuntimeException | IOException | InterruptedException e) {
            stage.close();
            throw e;
        }
        return stage;
    }

    /// The gateway would refuse a single client that asks as fast as a bench does.
    private static SuiteConfig config(Path home, Path folder) {
        SuiteConfig config = SuiteConfig.isolated(home)
                .withEnvironment(Topology.GATEWAY, "CCHC_GATEWAY_EDGE_REQUESTS_PER_SECOND", UNLIMITED)
                .withEnvironment(Topology.GATEWAY, "CCHC_GATEWAY_EDGE_BURST", UNLIMITED);
        return Optional.ofNullable(System.getenv("CCHC_BENCH_PROFILE")).isPresent() ? profiled(config, folder) : config;
    }

    /// Flight recordings of all services, written when they stop: to see what limits, not to measure.
    private static SuiteConfig profiled(SuiteConfig config, Path folder) {
        SuiteConfig profiled = config;
        for (String service : List.of("plan-service", "task-service", "kpi-service", "report-service", "gateway")) {
            Path recording = folder.resolve(service + ".jfr");
            profiled =
                    profiled.withJvmOption(service, "-XX:StartFlightRecording:settings=profile,filename=" + recording);
        }
        return profiled;
    }

    /// What else the machine does falls on product and yardstick alike, but not evenly: to be read beside the
    /// figures.
    public void sayHowBusy() {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        say("load average %.1f on %d processors"
                .formatted(machine.getSystemLoadAverage(), machine.getAvailableProcessors()));
    }

    /// Tells whoever waits what is being done.
    public void say(String what) {
        out.accept("%6.1f s  %s".formatted((System.nanoTime() - begin) / 1e9, what));
    }

    public SuiteAccess access() {
        return access;
    }

    public People people() {
        return people;
    }

    /// The plans and assignments on this stage.
    public Plans plans() {
        return plans;
    }

    /// Agencies that report dossiers.
    public Cities cities() {
        return cities;
    }

    /// Thousands of agencies on this stage, once somebody asks for them.
    public Communes communes() {
        return communes;
    }

    /// A new connection to a component, such as `task-service` or `gateway`.
    public Connection connect(String component) throws IOException {
        return new Connection(access.component(component));
    }

    /// A new session in a service's own database, as its own role.
    public java.sql.Connection database(String name) throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(name), name, access.databasePassword(name));
    }

    /// Runs `round` and adds the processor time that these components spent meanwhile.
    public Load withCpu(Rounds.Round round, String... components) throws Exception {
        Duration before = cpu(components);
        Load load = round.run();
        return load.withCpu(cpu(components).minus(before));
    }

    /// Processor time of these components so far. What short-lived children of theirs spent is not in it.
    public Duration cpu(String... components) {
        return Stream.of(components)
                .flatMap(name -> suite.component(name).pid().stream().boxed())
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// The most memory that a component has had resident since it was started, in MiB; of this kernel only.
    public double peakMemory(String name) throws IOException {
        long pid = suite.component(name).pid().orElseThrow();
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    / 1024.0;
        }
    }

    /// Stops some services until the result is closed: those that only listen to what is measured, and would run on
    /// machines of their own.
    public AutoCloseable without(String... services) {
        List<Component> resting = Stream.of(services).map(suite::component).toList();
        resting.forEach(Component::stop);
        return () -> resting.forEach(Component::start);
    }

    @Override
    public void close() {
        suite.close();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
