package vn.cchc.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.launcher.component.Component;
import vn.cchc.launcher.home.Ports;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.topology.PortUse;
import vn.cchc.launcher.topology.Topics;

/// The suite without our services, for real: PostgreSQL, Kafka and Keycloak as processes on free ports.
class SuiteIT {
    @TempDir
    Path folder;

    private SuiteConfig config(String... components) {
        return SuiteConfig.isolated(folder).withOnly(components);
    }

    @Test
    void stateOutlivesTheSuite() throws Exception {
        SuiteConfig config = config("kafka", "keycloak");
        String subject;
        try (Suite suite = Suite.start(config)) {
            sql(suite, "task", "create table note (text text); insert into note values ('kept')");
            RecordBox.put(suite.access(), "cchc.task", "kept");
            subject = claims(suite.access().tokens().person("hanoi.standing"))
                    .path("sub")
                    .asText();
        }
        try (Suite suite = Suite.start(config)) {
            assertThat(sql(suite, "task", "select text from note")).isEqualTo("kept");
            assertThat(RecordBox.all(suite.access(), "cchc.task")).containsExactly("kept");
            assertThat(claims(suite.access().tokens().person("hanoi.standing"))
                            .path("sub")
                            .asText())
                    .isEqualTo(subject);
            assertTokensCarryWhatServicesNeed(suite.access().tokens());
        }
        assertNothingRuns(config);
    }

    private static void assertTokensCarryWhatServicesNeed(Tokens tokens) throws IOException {
        JsonNode person = claims(tokens.person("anhung.standing"));
        assertThat(person.path("aud").asText()).isEqualTo("cchc-api");
        assertThat(person.path("agency").asText()).isEqualTo("Z02.71");
        assertThat(person.path("preferred_username").asText()).isEqualTo("anhung.standing");
        assertThat(roles(person)).containsExactly("standing-officer");

        JsonNode system = claims(tokens.client("dossier-system-hai-phong"));
        assertThat(system.path("aud").asText()).isEqualTo("cchc-api");
        assertThat(system.path("azp").asText()).isEqualTo("dossier-system-hai-phong");
        assertThat(system.path("agency").asText()).startsWith("Z02");
        assertThat(roles(system)).containsExactly("system");
    }

    @Test
    void aKilledComponentStartsAgainWithAllItHadAcknowledged() throws Exception {
        try (Suite suite = Suite.start(config("kafka", "postgres"))) {
            sql(suite, "plan", "create table note (text text); insert into note values ('durable')");
            RecordBox.put(suite.access(), "cchc.plan", "durable");
            Component postgres = suite.component("postgres");
            Component kafka = suite.component("kafka");

            postgres.kill();
            kafka.kill();
            assertThat(suite.components()).extracting(Component::state).containsOnly(Component.State.STOPPED);
            kafka.start();
            postgres.start();

            assertThat(sql(suite, "plan", "select text from note")).isEqualTo("durable");
            assertThat(RecordBox.all(suite.access(), "cchc.plan")).containsExactly("durable");
        }
    }

    @Test
    void topicsAndDatabasesAreAsInfraSays() throws Exception {
        try (Suite suite = Suite.start(config("kafka", "postgres"));
                Admin admin = RecordBox.admin(suite.access())) {
            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrderElementsOf(
                            Topics.load().all().stream().map(Topics.Topic::name).toList());
            assertThat(RecordBox.setting(admin, "cchc.agency", "cleanup.policy"))
                    .isEqualTo("compact");

            assertThat(sql(suite, "kpi", "show fsync")).isEqualTo("on");
            assertThat(sql(suite, "kpi", "show synchronous_commit")).isEqualTo("on");
            assertThat(sql(suite, "kpi", "show full_page_writes")).isEqualTo("on");
            String planUrl = suite.access().jdbcUrl("plan");
            assertThatThrownBy(() -> DriverManager.getConnection(
                            planUrl, "kpi", suite.access().databasePassword("kpi")))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aTakenPortLeavesNothingRunning() throws IOException {
        SuiteConfig config = config("kafka", "postgres");
        int port = config.topology().kafka().port();
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Suite.start(config))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageStartingWith("Port " + taken.getLocalPort() + " is already in use, but kafka needs it");
        }
        assertNothingRuns(config);
    }

    @Test
    void aComponentThatCannotStartTakesTheOthersDownWithIt() throws IOException {
        SuiteConfig config = config("kafka", "postgres");
        config.home().create();
        Path data = Files.createDirectories(config.home().data("kafka"));
        Files.writeString(data.resolve("meta.properties"), "version=99\n");

        assertThatThrownBy(() -> Suite.start(config))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageStartingWith("kafka ended with exit code 1 while starting; its log is "
                        + config.home().log("kafka").path() + ", which ends with:");
        assertNothingRuns(config);
    }

    @Test
    void oneHomeHoldsOneSuite() {
        SuiteConfig config = config("postgres");
        try (Suite suite = Suite.start(config)) {
            assertThatThrownBy(() -> Suite.start(config))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessage("A suite runs already in " + folder + ".");
            assertThat(suite.component("postgres").answers()).isTrue();
        }
    }

    private static void assertNothingRuns(SuiteConfig config) {
        assertThat(config.home().ledger().entries()).isEmpty();
        assertThat(ComponentStatus.of(config))
                .allMatch(status -> status.running().isEmpty());
        Ports.requireFree(List.<PortUse>copyOf(config.topology().ports(config.components())));
    }

    private static String sql(Suite suite, String database, String statement) throws SQLException {
        SuiteAccess access = suite.access();
        try (Connection connection = DriverManager.getConnection(
                        access.jdbcUrl(database), database, access.databasePassword(database));
                var run = connection.createStatement()) {
            if (!run.execute(statement)) {
                return "";
            }
            try (var rows = run.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static JsonNode claims(String token) throws IOException {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return new ObjectMapper().readTree(new String(payload, StandardCharsets.UTF_8));
    }

    private static List<String> roles(JsonNode claims) {
        return StreamSupport.stream(claims.path("realm_access").path("roles").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void aComponentThatDoesNotAnswerInTimeIsNamedWithItsLog() {
        SuiteConfig config = config("postgres").withReadyWithin(Duration.ZERO);

        assertThatThrownBy(() -> Suite.start(config))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageStartingWith("postgres did not become ready within 0 s; its log is ");
        assertNothingRuns(config);
    }
}
