package vn.cchc.launcher.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class TopologyTest {
    private final Topology topology = Topology.load();

    @Test
    void aServiceGetsItsPortAndTheAddressesOfWhatItUses() {
        Map<String, String> environment = topology.shifted(1000)
                .environmentOf(topology.shifted(1000).service("task-service"), name -> "*" + name);

        assertThat(environment)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "QUARKUS_HTTP_PORT", "9082",
                        "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:16432/task",
                        "QUARKUS_DATASOURCE_USERNAME", "task",
                        "QUARKUS_DATASOURCE_PASSWORD", "*CCHC_DB_TASK_PASSWORD",
                        "KAFKA_BOOTSTRAP_SERVERS", "localhost:20092",
                        "QUARKUS_OIDC_AUTH_SERVER_URL", "http://localhost:9180/realms/cchc"));
    }

    @Test
    void theGatewayKnowsEveryServiceAndNoDatabase() {
        Map<String, String> environment = topology.environmentOf(topology.service("gateway"), name -> "");

        assertThat(environment)
                .containsEntry("CCHC_GATEWAY_SERVICES_REPORT_URL", "http://localhost:8084")
                .hasSize(6)
                .doesNotContainKey("QUARKUS_DATASOURCE_JDBC_URL");
    }

    @Test
    void aReplicaDiffersInItsPortOnly() {
        var service = topology.service("task-service");

        Map<String, String> replica = topology.environmentOf(service.onPort(9999), name -> "secret");

        assertThat(replica).containsEntry("QUARKUS_HTTP_PORT", "9999");
        replica.put("QUARKUS_HTTP_PORT", "8082");
        assertThat(replica).isEqualTo(topology.environmentOf(service, name -> "secret"));
    }

    @Test
    void noTemplateIsLeftUnfilled() {
        topology.services()
                .forEach(service -> assertThat(topology.environmentOf(service, name -> "secret"))
                        .allSatisfy((_, value) -> assertThat(value).doesNotContain("{", "}")));
    }

    @Test
    void whatIsWantedBringsWhatItUses() {
        assertThat(topology.closure(List.of("keycloak"))).containsExactly("postgres", "keycloak");
        assertThat(topology.closure(List.of("gateway"))).containsExactlyElementsOf(topology.components());
    }

    @Test
    void anUnknownComponentIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> topology.closure(List.of("postgress")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("'postgress'")
                .hasMessageContaining("plan-service");
    }

    @Test
    void noPortIsUsedTwice() {
        assertThat(topology.ports(topology.components()))
                .extracting(PortUse::port)
                .doesNotHaveDuplicates()
                .hasSize(9);
    }

    @Test
    void everyServiceOwnsADatabaseOfItsOwn() {
        assertThat(topology.services().stream()
                        .map(Topology.ServiceProcess::database)
                        .filter(database -> database != null))
                .doesNotHaveDuplicates()
                .isSubsetOf(topology.databases().stream()
                        .map(Topology.Database::name)
                        .toList());
    }
}
