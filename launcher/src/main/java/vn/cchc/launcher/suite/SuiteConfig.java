package vn.cchc.launcher.suite;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import vn.cchc.launcher.component.Place;
import vn.cchc.launcher.home.Distribution;
import vn.cchc.launcher.home.Home;
import vn.cchc.launcher.home.Ports;
import vn.cchc.launcher.home.Preflight;
import vn.cchc.launcher.home.Secrets;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.process.Progress;
import vn.cchc.launcher.topology.Topology;

/// What to start, where, and with which deviations from `infra/`. Immutable: each `with…` gives another one.
public record SuiteConfig(
        Home home,
        Distribution distribution,
        Topology topology,
        Set<String> components,
        Map<String, Map<String, String>> environment,
        Map<String, List<String>> jvm,
        Duration readyWithin,
        long minimumFreeBytes,
        Progress progress) {

    /// With more, some port of `infra/` would be beyond the last there is.
    private static final int LARGEST_PORT_OFFSET = 40_000;

    /// The developer's own suite: state in `.cchc/` (`CCHC_HOME`), ports of `infra/` (moved by `CCHC_PORT_OFFSET`), all
    /// components (or those named in `CCHC_ONLY`, such as `kafka,keycloak` to run a service from the IDE).
    public static SuiteConfig local() {
        Distribution distribution = Distribution.find();
        Home home = new Home(Optional.ofNullable(System.getenv("CCHC_HOME"))
                .map(Path::of)
                .orElseGet(() -> distribution.root().resolve(".cchc")));
        SuiteConfig whole = of(home, distribution, portOffset());
        String only = System.getenv().getOrDefault("CCHC_ONLY", "");
        return only.isBlank() ? whole : whole.withOnly(only.split(","));
    }

    /// A suite of its own beside any other: state in `folder`, a free block of ports.
    public static SuiteConfig isolated(Path folder) {
        return of(new Home(folder), Distribution.find(), Ports.freeOffset(Topology.load()));
    }

    private static SuiteConfig of(Home home, Distribution distribution, int portOffset) {
        Topology topology = Topology.load().shifted(portOffset);
        return new SuiteConfig(
                home,
                distribution,
                topology,
                Set.copyOf(topology.components()),
                Map.of(),
                Map.of(),
                Duration.ofMinutes(4),
                Preflight.MINIMUM_FREE_BYTES,
                Progress.SILENT);
    }

    private static int portOffset() {
        String offset = System.getenv().getOrDefault("CCHC_PORT_OFFSET", "0");
        try {
            int number = Integer.parseInt(offset);
            if (number >= 0 && number <= LARGEST_PORT_OFFSET) {
                return number;
            }
        } catch (NumberFormatException _) {
            // falls through: no number is no offset
        }
        throw new LaunchFailure("CCHC_PORT_OFFSET must be a whole number from 0 to " + LARGEST_PORT_OFFSET
                + ", but is '" + offset + "'.");
    }

    /// The surroundings of the components; makes the secrets if there are none yet.
    Place place() {
        Secrets secrets = Secrets.loadOrCreate(home.secrets(), topology.secretNames());
        return new Place(topology, home, distribution, secrets, environment, jvm, readyWithin, progress);
    }

    /// Addresses and tokens of the suite that runs, or would run, with this configuration.
    public SuiteAccess access() {
        return new SuiteAccess(topology, place().secrets());
    }

    /// Only these and what they use: `withOnly("postgres", "kafka")`.
    public SuiteConfig withOnly(String... names) {
        try {
            return with(topology.closure(List.of(names)), environment, jvm);
        } catch (NoSuchElementException e) {
            throw new LaunchFailure(e.getMessage() + ".", e);
        }
    }

    /// A variable for a service, over what `infra/` gives it.
    public SuiteConfig withEnvironment(String service, String key, String value) {
        Map<String, Map<String, String>> all = new HashMap<>(environment);
        Map<String, String> own = new HashMap<>(all.getOrDefault(service, Map.of()));
        own.put(key, value);
        all.put(service, Map.copyOf(own));
        return with(components, Map.copyOf(all), jvm);
    }

    /// A JVM option for a service, after those of `infra/`.
    public SuiteConfig withJvmOption(String service, String option) {
        Map<String, List<String>> all = new HashMap<>(jvm);
        List<String> own = new ArrayList<>(all.getOrDefault(service, List.of()));
        own.add(option);
        all.put(service, List.copyOf(own));
        return with(components, environment, Map.copyOf(all));
    }

    private SuiteConfig with(
            Set<String> names, Map<String, Map<String, String>> variables, Map<String, List<String>> options) {
        return new SuiteConfig(
                home, distribution, topology, names, variables, options, readyWithin, minimumFreeBytes, progress);
    }

    /// How long each component may take to become ready.
    public SuiteConfig withReadyWithin(Duration limit) {
        return new SuiteConfig(
                home, distribution, topology, components, environment, jvm, limit, minimumFreeBytes, progress);
    }

    public SuiteConfig withMinimumFreeBytes(long bytes) {
        return new SuiteConfig(
                home, distribution, topology, components, environment, jvm, readyWithin, bytes, progress);
    }

    public SuiteConfig withProgress(Progress hears) {
        return new SuiteConfig(
                home, distribution, topology, components, environment, jvm, readyWithin, minimumFreeBytes, hears);
    }
}
