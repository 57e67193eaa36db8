package vn.cchc.launcher.suite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.cchc.launcher.component.Component;
import vn.cchc.launcher.component.Place;
import vn.cchc.launcher.component.Recipe;
import vn.cchc.launcher.component.Service;
import vn.cchc.launcher.home.Home;
import vn.cchc.launcher.home.Ports;
import vn.cchc.launcher.home.Preflight;
import vn.cchc.launcher.process.AtExit;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.topology.Topology;

/// A running suite: real PostgreSQL, Kafka, Keycloak and the packaged services, each a process of this JVM.
///
/// Everything that does not wait for something else starts at the same time. If one part fails, all parts are stopped
/// again and `start` throws a [LaunchFailure]. State stays in the home folder: the same home starts where it ended.
public final class Suite implements AutoCloseable {
    private static final Duration ORPHAN_GRACE = Duration.ofSeconds(30);

    private final SuiteConfig config;
    private final Place place;
    private final AutoCloseable lock;
    private final List<Component> components = new CopyOnWriteArrayList<>();
    private final AtExit atExit = AtExit.run("suite", this::stopAll);
    private final ExecutorService starting = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean closing;

    private Suite(SuiteConfig config, AutoCloseable lock) {
        this.config = config;
        this.lock = lock;
        this.place = config.place();
        config.topology().components().stream()
                .filter(config.components()::contains)
                .map(name -> Recipe.of(name, place))
                .forEach(this::add);
    }

    public static Suite start(SuiteConfig config) {
        Preflight.requireJdk(Runtime.version().feature());
        config.home().create();
        AutoCloseable lock = config.home()
                .lock()
                .orElseThrow(() -> new LaunchFailure(
                        "A suite runs already in " + config.home().path() + "."));
        try {
            Suite suite = new Suite(config, lock);
            try {
                suite.check();
                suite.startAll();
                return suite;
            } catch (RuntimeException e) {
                suite.close();
                throw e;
            }
        } catch (RuntimeException e) {
            Home.release(lock);
            throw e;
        }
    }

    private Component add(Recipe recipe) {
        Component component = new Component(recipe, place, () -> closing);
        components.add(component);
        return component;
    }

    private void check() {
        config.home()
                .ledger()
                .endAll(ORPHAN_GRACE)
                .forEach(name -> config.progress().on(name, "left over from an earlier run, ended"));
        components.forEach(Component::requireBuilt);
        Preflight.requireDisk(config.home().path(), config.minimumFreeBytes());
        Ports.requireFree(
                config.topology().ports(components.stream().map(Component::name).toList()));
    }

    private void startAll() {
        try (ExecutorService threads = starting) {
            Map<String, CompletableFuture<Void>> started = new LinkedHashMap<>();
            CompletableFuture<Void> failed = new CompletableFuture<>();
            for (Component component : components) {
                CompletableFuture<?>[] awaited = component.after().stream()
                        .filter(started::containsKey)
                        .map(started::get)
                        .toArray(CompletableFuture[]::new);
                CompletableFuture<Void> start = CompletableFuture.allOf(awaited)
                        .thenRunAsync(component::start, threads)
                        .whenComplete((_, failure) -> {
                            if (failure != null) {
                                failed.completeExceptionally(failure);
                            }
                        });
                started.put(component.name(), start);
            }
            var all = CompletableFuture.allOf(started.values().toArray(CompletableFuture[]::new));
            try {
                CompletableFuture.anyOf(all, failed).join();
            } catch (CompletionException e) {
                breakOff();
                throw e.getCause() instanceof LaunchFailure failure ? failure : e;
            }
        }
    }

    /// From now on nothing is started, and what is starting gives up.
    private void breakOff() {
        closing = true;
        starting.shutdownNow();
    }

    public List<Component> components() {
        return List.copyOf(components);
    }

    public Component component(String name) {
        return components.stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("This suite has no '" + name + "', but " + components));
    }

    /// Starts one more process of a service on a free port; it is named `‹service›-2`, `‹service›-3` ….
    public Component startReplica(String service) {
        long running = components.stream()
                .filter(component -> component.name().startsWith(service))
                .count();
        Topology.ServiceProcess replica = config.topology().service(service).onPort(Ports.free());
        Component component = add(new Service(place, service + "-" + (running + 1), replica));
        component.start();
        return component;
    }

    /// Addresses, tokens, secrets.
    public SuiteAccess access() {
        return new SuiteAccess(config.topology(), place.secrets());
    }

    public SuiteConfig config() {
        return config;
    }

    /// Stops everything in good order; the state stays. May be called again.
    @Override
    public void close() {
        stopAll();
        atExit.callOff();
        Home.release(lock);
    }

    /// Services first and together, then what they use, the latest in the order of the topology first.
    private void stopAll() {
        breakOff();
        List<Component> services = new ArrayList<>(components);
        List<Component> engines = services.stream().filter(Suite::isEngine).toList();
        services.removeAll(engines);
        inParallel(services);
        inParallel(engines.stream()
                .filter(engine -> !engine.name().equals(Topology.POSTGRES))
                .toList());
        inParallel(engines.stream()
                .filter(engine -> engine.name().equals(Topology.POSTGRES))
                .toList());
    }

    private static boolean isEngine(Component component) {
        return switch (component.name()) {
            case Topology.POSTGRES, Topology.KAFKA, Topology.KEYCLOAK -> true;
            default -> false;
        };
    }

    private void inParallel(List<Component> stopping) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            stopping.forEach(component -> threads.execute(() -> {
                if (component.pid().isPresent()) {
                    config.progress().on(component.name(), "stopping");
                }
                component.stop();
            }));
        }
    }
}
