package vn.cchc.launcher.component;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.launcher.home.Preflight;
import vn.cchc.launcher.process.ProcessSpec;
import vn.cchc.launcher.process.ProcessSpec.StopSignal;
import vn.cchc.launcher.process.Readiness;
import vn.cchc.launcher.topology.Topology;
import vn.cchc.launcher.topology.Topology.ServiceProcess;

/// One of our services, from the jar the build made. Several replicas of one service differ in name and port only.
public final class Service implements Recipe {
    /// A service migrates its database and subscribes when it starts; Keycloak and its peers it looks up when needed.
    private static final Set<String> NEEDED_AT_START = Set.of(Topology.POSTGRES, Topology.KAFKA);

    private final Place place;
    private final String name;
    private final ServiceProcess service;

    public Service(Place place, String name, ServiceProcess service) {
        this.place = place;
        this.name = name;
        this.service = service;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return service.port();
    }

    @Override
    public List<String> after() {
        return service.uses().stream().filter(NEEDED_AT_START::contains).toList();
    }

    @Override
    public void requireBuilt() {
        Preflight.requireBuilt(service.name(), List.of(place.distribution().serviceJar(service.name())));
    }

    @Override
    public void prepare() {}

    @Override
    public ProcessSpec process() {
        Map<String, String> environment = new LinkedHashMap<>();
        place.topology()
                .local()
                .environment()
                .forEach((key, value) -> environment.put(key, System.getenv().getOrDefault(key, value)));
        environment.putAll(place.topology().environmentOf(service, place.secrets()::get));
        environment.putAll(place.environment(service.name()));

        List<String> options = new ArrayList<>(place.topology().local().jvm());
        options.addAll(place.jvm(service.name()));
        String jar = place.distribution().serviceJar(service.name()).toString();
        return new ProcessSpec(
                name,
                Jvm.command(service.heap(), options, "-jar", jar),
                environment,
                place.home().path(),
                StopSignal.TERM);
    }

    @Override
    public Readiness readiness() {
        return Readiness.http(address().resolve(place.topology().health().ready()));
    }

    @Override
    public Optional<URI> url() {
        return Optional.of(address());
    }

    private URI address() {
        return URI.create("http://" + Topology.HOST + ":" + port());
    }
}
