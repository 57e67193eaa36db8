package vn.cchc.launcher.topology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the suite consists of, as `infra/topology.yaml` says it.
///
/// `components()` is the order in which things are named to people; a component comes after what it uses.
public record Topology(
        PostgresServer postgres,
        List<Database> databases,
        KafkaBroker kafka,
        KeycloakServer keycloak,
        List<ServiceProcess> services,
        Map<String, Map<String, String>> environment,
        Local local,
        Health health,
        List<String> secrets) {

    public static final String POSTGRES = "postgres";
    public static final String KAFKA = "kafka";
    public static final String KEYCLOAK = "keycloak";
    public static final String GATEWAY = "gateway";
    public static final String HOST = "localhost";

    public record PostgresServer(int port, int maxConnections, String sharedBuffers, String superuserSecret) {}

    /// A database and the role that owns it; both bear the same name.
    public record Database(String name, String secret) {}

    public record KafkaBroker(int port, int controllerPort, String heap) {}

    public record KeycloakServer(int port, String heap, String realm, String database, String adminSecret) {}

    /// One of our services; `uses` names components whose address belongs into its environment.
    public record ServiceProcess(
            String name, int port, String heap, @Nullable String database, List<String> uses) {

        public ServiceProcess onPort(int other) {
            return new ServiceProcess(name, other, heap, database, uses);
        }
    }

    public record Local(Map<String, String> environment, List<String> jvm) {}

    public record Health(String live, String ready, String started) {}

    public static Topology load() {
        return InfraYaml.read("topology.yaml", Topology.class);
    }

    /// The same suite with every port moved by `offset`, so that several can run on one machine.
    public Topology shifted(int offset) {
        return new Topology(
                new PostgresServer(
                        postgres.port + offset,
                        postgres.maxConnections,
                        postgres.sharedBuffers,
                        postgres.superuserSecret),
                databases,
                new KafkaBroker(kafka.port + offset, kafka.controllerPort + offset, kafka.heap),
                new KeycloakServer(
                        keycloak.port + offset, keycloak.heap, keycloak.realm, keycloak.database, keycloak.adminSecret),
                services.stream()
                        .map(service -> service.onPort(service.port + offset))
                        .toList(),
                environment,
                local,
                health,
                secrets);
    }

    public List<String> components() {
        return Stream.concat(
                        Stream.of(POSTGRES, KAFKA, KEYCLOAK), services.stream().map(ServiceProcess::name))
                .toList();
    }

    /// `wanted` and everything it uses, in the order of `components()`.
    public Set<String> closure(Collection<String> wanted) {
        Set<String> known = new LinkedHashSet<>(components());
        Set<String> found = new LinkedHashSet<>();
        wanted.forEach(name -> {
            if (!known.contains(name)) {
                throw new NoSuchElementException("There is no component '" + name + "'; there are " + known);
            }
            collect(name, found);
        });
        known.retainAll(found);
        return known;
    }

    private void collect(String name, Set<String> found) {
        if (found.add(name)) {
            uses(name).forEach(used -> collect(used, found));
        }
    }

    private List<String> uses(String name) {
        return switch (name) {
            case POSTGRES, KAFKA -> List.of();
            case KEYCLOAK -> List.of(POSTGRES);
            default -> service(name).uses();
        };
    }

    public ServiceProcess service(String name) {
        return services.stream()
                .filter(service -> service.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no service '" + name + "'"));
    }

    /// Every port the components named need, with the component that wants it.
    public List<PortUse> ports(Collection<String> components) {
        List<PortUse> uses = new ArrayList<>();
        for (String name : components) {
            switch (name) {
                case POSTGRES -> uses.add(new PortUse(name, postgres.port));
                case KAFKA -> {
                    uses.add(new PortUse(name, kafka.port));
                    uses.add(new PortUse(name + " controller", kafka.controllerPort));
                }
                case KEYCLOAK -> uses.add(new PortUse(name, keycloak.port));
                default -> uses.add(new PortUse(name, service(name).port));
            }
        }
        return uses;
    }

    public int port(String component) {
        return ports(List.of(component)).getFirst().port();
    }

    /// Names of all secrets: the superuser's, the databases', the identity provider's and its clients'.
    public List<String> secretNames() {
        return Stream.of(
                        Stream.of(postgres.superuserSecret),
                        databases.stream().map(Database::secret),
                        Stream.of(keycloak.adminSecret),
                        secrets.stream())
                .flatMap(names -> names)
                .toList();
    }

    /// The environment `service` gets: its own port and the addresses of what it uses. `secret` looks a secret up by
    /// name.
    public Map<String, String> environmentOf(ServiceProcess service, UnaryOperator<String> secret) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("{host}", HOST);
        values.put("{self}", Integer.toString(service.port));
        values.put("{realm}", keycloak.realm);
        databases.stream()
                .filter(database -> database.name.equals(service.database))
                .forEach(database -> {
                    values.put("{database}", database.name);
                    values.put("{secret}", secret.apply(database.secret));
                });

        Map<String, String> result = new LinkedHashMap<>();
        Stream.concat(Stream.of("self"), service.uses.stream()).forEach(part -> {
            if (!part.equals("self")) {
                values.put("{port}", Integer.toString(port(part)));
            }
            environment
                    .getOrDefault(part, Map.of())
                    .forEach((key, template) -> result.put(key, fill(template, values)));
        });
        return result;
    }

    private static String fill(String template, Map<String, String> values) {
        String filled = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }
}
