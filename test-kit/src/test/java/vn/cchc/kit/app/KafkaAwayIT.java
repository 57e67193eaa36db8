package vn.cchc.kit.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestKafka;
import vn.cchc.testkit.Tokens;

/// Kafka is away while commands arrive: they succeed, the service stays healthy, the facts arrive afterwards, none
/// twice.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class KafkaAwayIT {

    private static final int COMMANDS = 40;

    @Inject
    DataSource dataSource;

    @Test
    void commandsSucceedWhileKafkaIsAwayAndFactsArriveAfterwards() throws SQLException {
        String run = UUID.randomUUID().toString().substring(0, 8);
        keep(run, 0);
        await().untilAsserted(() -> assertThat(heard(run)).isEqualTo(1));

        TestKafka.takeAway();
        try {
            for (int i = 1; i < COMMANDS; i++) {
                keep(run, i);
            }
            given().get("/q/health/ready").then().statusCode(200);
            given().get("/q/health/live").then().statusCode(200);
            assertThat(number("select count(*) from outbox")).isEqualTo(COMMANDS - 1);
        } finally {
            TestKafka.bringBack();
        }

        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(heard(run)).isEqualTo(COMMANDS));
        await().untilAsserted(
                        () -> assertThat(number("select count(*) from outbox")).isZero());
        assertThat(number("select count(distinct note) from heard where note like '" + run + "%'"))
                .isEqualTo(COMMANDS);
    }

    private static void keep(String run, int i) {
        given().auth()
                .oauth2(Tokens.as("officer").role(Role.UNIT_OFFICER).sign())
                .contentType("application/json")
                .body("{\"id\": \"%s-%d\", \"text\": \"while away\"}".formatted(run, i))
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .body("id", equalTo(run + "-" + i));
    }

    private long heard(String run) throws SQLException {
        return number("select count(*) from heard where note like '" + run + "%'");
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
