package vn.cchc.gateway.compose;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.gateway.fixture.Servers;

@QuarkusTest
@WithTestResource(Servers.class)
class HealthOfTheWholeIT {

    @Test
    void oneServiceThatIsDownMakesTheWholeDownAndIsNamed() {
        JsonPath health =
                given().get("/health").then().statusCode(503).extract().jsonPath();

        assertThat(health.getString("status")).isEqualTo("DOWN");
        assertThat(health.<String>getList("services.name"))
                .containsExactly("kpi-service", "plan-service", "report-service", "task-service");
        assertThat(health.<String>getList("services.status")).containsExactly("UP", "UP", "DOWN", "UP");
        assertThat(health.<Number>getList("services.latencyMs")).allMatch(latency -> latency.doubleValue() >= 0);
    }

    @Test
    void askersThatComeTogetherGetTheSameAnswer() {
        List<String> moments = List.of(checkedAt(), checkedAt(), checkedAt());

        assertThat(moments.stream().distinct().count()).isLessThan(3);
    }

    private static String checkedAt() {
        return given().get("/health").then().extract().jsonPath().getString("checkedAt");
    }
}
