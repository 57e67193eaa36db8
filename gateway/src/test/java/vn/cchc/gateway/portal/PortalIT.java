package vn.cchc.gateway.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.gateway.fixture.Realm;
import vn.cchc.gateway.fixture.Servers;

@QuarkusTest
@WithTestResource(Servers.class)
class PortalIT {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/portal.css", "/portal.js", "/portal-schema.js", "/portal-text.js", "/portal.svg"})
    void thePageLoadsNothingFromElsewhere(String path) {
        String content = given().get(path).then().statusCode(200).extract().asString();

        assertThat(content.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http://")
                .doesNotContain("https://");
    }

    @Test
    void theContentsNameServicesTopicsAndWhereTokensComeFrom() {
        given().get("/portal.json")
                .then()
                .statusCode(200)
                .body("services.name", hasItems("plan-service", "task-service", "kpi-service", "report-service"))
                .body("services.find { it.name == 'task-service' }.routes", equalTo(List.of("assignments")))
                .body("tokenUrl", equalTo(Realm.ISSUER + "/protocol/openid-connect/token"))
                .body("topics.name", hasItems("cchc.agency", "cchc.task", "cchc.report"))
                .body(
                        "topics.find { it.name == 'cchc.task' }.events.title",
                        hasItems("vn.cchc.task.completed.v1", "vn.cchc.task.deadline-missed.v1"));
    }

    @Test
    void aServiceDescribesItselfThroughTheDoorWithoutToken() {
        given().get("/openapi/plan-service").then().statusCode(200).body(equalTo("openapi:format=yaml"));
        given().get("/openapi/plan-service?format=json").then().body(equalTo("openapi:format=json"));
        given().accept("application/json").get("/openapi/plan-service").then().body(equalTo("openapi:format=json"));
    }

    @Test
    void anUnknownServiceHasNoDescription() {
        given().get("/openapi/nobody").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aServiceThatIsDownHasNoneForNow() {
        given().get("/openapi/report-service").then().statusCode(503);
    }
}
