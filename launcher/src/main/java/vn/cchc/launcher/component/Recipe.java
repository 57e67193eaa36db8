package vn.cchc.launcher.component;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import vn.cchc.launcher.process.ProcessSpec;
import vn.cchc.launcher.process.Readiness;
import vn.cchc.launcher.topology.Topology;

/// What is particular to one kind of component.
public sealed interface Recipe permits Postgres, Kafka, Keycloak, Service {

    /// The recipe of a component of the topology.
    static Recipe of(String name, Place place) {
        return switch (name) {
            case Topology.POSTGRES -> new Postgres(place);
            case Topology.KAFKA -> new Kafka(place);
            case Topology.KEYCLOAK -> new Keycloak(place);
            default -> new Service(place, name, place.topology().service(name));
        };
    }

    String name();

    int port();

    /// Components that must be ready before this one is started.
    List<String> after();

    /// Fails when the build has not made what this needs.
    void requireBuilt();

    /// Unpacks, formats and configures what is not there yet.
    void prepare() throws InterruptedException;

    ProcessSpec process() throws InterruptedException;

    Readiness readiness();

    /// Work that needs the process: roles, topics. Runs after every start, so it must be idempotent.
    default void whenReady() throws InterruptedException {}

    /// Where a browser or client finds it.
    default Optional<URI> url() {
        return Optional.empty();
    }
}
