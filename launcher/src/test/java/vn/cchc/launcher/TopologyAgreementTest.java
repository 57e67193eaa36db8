package vn.cchc.launcher;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.launcher.topology.Topics;
import vn.cchc.launcher.topology.Topology;
import vn.cchc.launcher.topology.Topology.Database;
import vn.cchc.launcher.topology.Topology.ServiceProcess;

/// `docker-compose.yml` and `k8s/` say what `infra/` says: the same services, ports, topics, databases, environment.
class TopologyAgreementTest {

    private static final Path ROOT = Path.of("..");
    private static final Path BASE = ROOT.resolve("k8s/base");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Topology TOPOLOGY = Topology.load();
    private static final JsonNode COMPOSE =
            documents(ROOT.resolve("docker-compose.yml")).getFirst();

    /// Where a component is found, in the words of the topology's templates.
    private record Address(String host, int port) {}

    static List<ServiceProcess> services() {
        return TOPOLOGY.services();
    }

    @Test
    void composeRunsTheComponentsAndTheJobThatCreatesTopics() {
        assertThat(COMPOSE.path("services").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(Stream.concat(TOPOLOGY.components().stream(), Stream.of("topics"))
                        .toList());
    }

    @Test
    void composePublishesEachComponentOnItsPort() {
        Map<String, Integer> published = TOPOLOGY.components().stream()
                .collect(toMap(
                        name -> name,
                        name -> hostPort(service(name).path("ports").path(0).asText())));

        assertThat(published).isEqualTo(TOPOLOGY.components().stream().collect(toMap(name -> name, TOPOLOGY::port)));
        assertThat(service("postgres").path("environment").path("PGPORT").asInt())
                .isEqualTo(TOPOLOGY.port("postgres"));
        assertThat(service("kafka").path("environment").path("KAFKA_LISTENERS").asText())
                .contains("SUITE://0.0.0.0:" + TOPOLOGY.kafka().port())
                .contains("CONTROLLER://0.0.0.0:" + TOPOLOGY.kafka().controllerPort());
        assertThat(texts(service("keycloak").path("command"))).contains("--http-port=" + TOPOLOGY.port("keycloak"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void composeGivesAServiceItsEnvironmentAndNoMore(ServiceProcess service) {
        Map<String, Address> addresses = TOPOLOGY.components().stream()
                .collect(toMap(name -> name, name -> new Address(name, TOPOLOGY.port(name))));

        assertThat(environment(service(service.name()).path("environment")))
                .isEqualTo(expected(service, addresses, "${%s:?}"));
    }

    @Test
    void composeCreatesTheDatabasesWithTheirOwners() {
        String script = TOPOLOGY.databases().stream()
                .map(database -> """
                        \\getenv password %2$s
                        create role %1$s login password :'password';
                        create database %1$s owner %1$s;
                        """.formatted(database.name(), database.secret()))
                .reduce("", String::concat);

        assertThat(COMPOSE.at("/configs/databases/content").asText()).isEqualTo(script);
        assertThat(texts(service("postgres").path("command")))
                .contains(
                        "max_connections=" + TOPOLOGY.postgres().maxConnections(),
                        "shared_buffers=" + TOPOLOGY.postgres().sharedBuffers());
    }

    @Test
    void composeCreatesTheTopics() {
        List<Topics.Topic> created = COMPOSE.at("/configs/topics/content")
                .asText()
                .lines()
                .map(line -> line.split(" "))
                .map(words -> new Topics.Topic(
                        words[0],
                        Integer.parseInt(words[1]),
                        Arrays.stream(words)
                                .skip(2)
                                .collect(toMap(word -> word.split("=")[0], word -> word.split("=")[1]))))
                .toList();

        assertThat(created).containsExactlyInAnyOrderElementsOf(Topics.load().all());
    }

    @Test
    void everySecretOfComposeMustBeGivenAndIsListedInTheExample() {
        Set<String> asked = Pattern.compile("(?<!\\$)\\$\\{([^}]*)}")
                .matcher(read(ROOT.resolve("docker-compose.yml")))
                .results()
                .map(match -> match.group(1))
                .collect(toSet());
        Set<String> listed = read(ROOT.resolve(".env.example"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(toSet());

        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(
                        TOPOLOGY.secretNames().stream().map(name -> name + ":?").toList());
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        TOPOLOGY.secretNames().stream().map(name -> name + "=").toList());
    }

    @Test
    void theClusterRunsTheComponents() {
        JsonNode base = documents(BASE.resolve("kustomization.yaml")).getFirst();

        assertThat(texts(base.path("resources"))).containsExactlyInAnyOrderElementsOf(TOPOLOGY.components());
    }

    @ParameterizedTest
    @MethodSource("services")
    void theClusterServesAServiceOnItsPortAndAsksForItsHealth(ServiceProcess service) {
        JsonNode container = container(service.name());

        assertThat(base(service.name(), "service.yaml").at("/spec/ports/0/port").asInt())
                .isEqualTo(service.port());
        assertThat(container.at("/ports/0/containerPort").asInt()).isEqualTo(service.port());
        assertThat(container.at("/livenessProbe/httpGet/path").asText())
                .isEqualTo(TOPOLOGY.health().live());
        assertThat(container.at("/readinessProbe/httpGet/path").asText())
                .isEqualTo(TOPOLOGY.health().ready());
        assertThat(container.at("/startupProbe/httpGet/path").asText())
                .isEqualTo(TOPOLOGY.health().started());
    }

    @ParameterizedTest
    @MethodSource("services")
    void theClusterGivesAServiceItsEnvironmentAndNoMore(ServiceProcess service) {
        Map<String, Address> addresses = new HashMap<>(TOPOLOGY.services().stream()
                .collect(toMap(ServiceProcess::name, other -> new Address(other.name(), other.port()))));
        addresses.put("postgres", new Address("postgres-rw", 5432)); // names and port are the operator's
        addresses.put(
                "kafka", new Address("kafka-kafka-bootstrap", TOPOLOGY.kafka().port()));
        addresses.put(
                "keycloak", new Address("keycloak-service", TOPOLOGY.keycloak().port()));

        Map<String, String> given = new TreeMap<>();
        base(service.name(), "kustomization.yaml")
                .at("/configMapGenerator/0/literals")
                .forEach(literal -> given.put(
                        literal.asText().split("=", 2)[0], literal.asText().split("=", 2)[1]));
        container(service.name()).path("env").forEach(entry -> {
            JsonNode secret = entry.at("/valueFrom/secretKeyRef");
            given.put(
                    entry.path("name").asText(), "secret " + secret.path("name").asText());
        });

        String database = "secret database-" + service.database();
        assertThat(given).isEqualTo(expected(service, addresses, database));
    }

    @ParameterizedTest
    @MethodSource("services")
    void anImageListensOnTheServicesPortAndIsNotRoot(ServiceProcess service) {
        assertThat(read(ROOT.resolve(service.name()).resolve("src/main/docker/Dockerfile"))
                        .lines())
                .contains("EXPOSE " + service.port(), "USER 10001:10001");
        assertThat(container(service.name())
                        .at("/securityContext/readOnlyRootFilesystem")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theClusterHasTheDatabasesWithTheirOwners() {
        JsonNode cluster = base("postgres", "cluster.yaml").path("spec");
        String first = cluster.at("/bootstrap/initdb/database").asText();
        Map<String, String> owners = new TreeMap<>(
                Map.of(first, cluster.at("/bootstrap/initdb/owner").asText()));
        documents(BASE.resolve("postgres/databases.yaml"))
                .forEach(one -> owners.put(
                        one.at("/spec/name").asText(), one.at("/spec/owner").asText()));
        Set<String> roles = StreamSupport.stream(cluster.at("/managed/roles").spliterator(), false)
                .map(role -> role.path("name").asText())
                .collect(toSet());
        roles.add(cluster.at("/bootstrap/initdb/owner").asText());

        assertThat(owners).isEqualTo(TOPOLOGY.databases().stream().collect(toMap(Database::name, Database::name)));
        assertThat(roles).isEqualTo(owners.keySet());
        assertThat(cluster.at("/postgresql/parameters/max_connections").asInt())
                .isEqualTo(TOPOLOGY.postgres().maxConnections());
        assertThat(cluster.at("/postgresql/parameters/shared_buffers").asText())
                .isEqualTo(TOPOLOGY.postgres().sharedBuffers());
    }

    @Test
    void theClusterHasTheTopics() {
        List<Topics.Topic> created = documents(BASE.resolve("kafka/topics.yaml")).stream()
                .map(topic -> new Topics.Topic(
                        topic.at("/metadata/name").asText(),
                        topic.at("/spec/partitions").asInt(),
                        Map.copyOf(environment(topic.at("/spec/config")))))
                .toList();

        assertThat(created).containsExactlyInAnyOrderElementsOf(Topics.load().all());
    }

    @Test
    void theClustersBrokerAndIdentityProviderListenWhereTheyShould() {
        JsonNode kafka = documents(BASE.resolve("kafka/kafka.yaml")).getLast();
        JsonNode keycloak = base("keycloak", "keycloak.yaml").path("spec");

        assertThat(kafka.at("/spec/kafka/listeners/0/port").asInt())
                .isEqualTo(TOPOLOGY.kafka().port());
        assertThat(keycloak.at("/http/httpPort").asInt())
                .isEqualTo(TOPOLOGY.keycloak().port());
        assertThat(keycloak.at("/db/database").asText())
                .isEqualTo(TOPOLOGY.keycloak().database());
    }

    @Test
    void theClustersDemoRealmIsTheRealmWordForWord() throws IOException {
        JsonNode imported = documents(ROOT.resolve("k8s/components/demo-realm/realm-import.yaml"))
                .getFirst();
        JsonNode realm = new ObjectMapper()
                .readTree(ROOT.resolve("infra/keycloak/cchc-realm.json").toFile());

        assertThat(imported.at("/spec/realm"))
                .as("spec.realm of the realm import: replace it with infra/keycloak/cchc-realm.json, indented")
                .isEqualTo(realm);
        assertThat(imported.at("/spec/placeholders").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(TOPOLOGY.secrets());
    }

    @Test
    void noSecretIsPresentInTheCluster() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("k8s"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")))
                    .isNotEmpty()
                    .noneMatch(file -> Pattern.compile("(?m)^kind: Secret$|secretGenerator")
                            .matcher(read(file))
                            .find());
        }
    }

    /// What the topology says `service` is told when its surroundings are at `addresses`. `secret` may name the secret.
    private static Map<String, String> expected(ServiceProcess service, Map<String, Address> addresses, String secret) {
        Map<String, String> values = new HashMap<>(
                Map.of("self", "" + service.port(), "realm", TOPOLOGY.keycloak().realm()));
        TOPOLOGY.databases().stream()
                .filter(database -> database.name().equals(service.database()))
                .forEach(database -> {
                    values.put("database", database.name());
                    values.put("secret", secret.formatted(database.secret()));
                });
        Map<String, String> environment = new TreeMap<>();
        Stream.concat(Stream.of("self"), service.uses().stream()).forEach(part -> {
            Address address = addresses.getOrDefault(part, new Address("", 0));
            values.put("host", address.host());
            values.put("port", "" + address.port());
            TOPOLOGY.environment()
                    .getOrDefault(part, Map.of())
                    .forEach((key, template) -> environment.put(
                            key,
                            Pattern.compile("\\{(\\w+)}")
                                    .matcher(template)
                                    .replaceAll((MatchResult match) -> Matcher.quoteReplacement(
                                            values.getOrDefault(match.group(1), match.group())))));
        });
        return environment;
    }

    private static JsonNode service(String name) {
        return COMPOSE.path("services").path(name);
    }

    private static JsonNode base(String component, String file) {
        return documents(BASE.resolve(component).resolve(file)).getFirst();
    }

    private static JsonNode container(String service) {
        return base(service, "deployment.yaml").at("/spec/template/spec/containers/0");
    }

    /// The port on the host of `[address:]host:container`.
    private static int hostPort(String mapping) {
        String[] parts = mapping.split(":");
        return Integer.parseInt(parts[parts.length - 2]);
    }

    private static Map<String, String> environment(JsonNode fields) {
        Map<String, String> environment = new TreeMap<>();
        fields.properties()
                .forEach(field ->
                        environment.put(field.getKey(), field.getValue().asText()));
        return environment;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<JsonNode> documents(Path file) {
        try {
            return YAML.readerFor(JsonNode.class)
                    .<JsonNode>readValues(file.toFile())
                    .readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
