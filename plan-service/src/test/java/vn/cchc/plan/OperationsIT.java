package vn.cchc.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.testkit.OpenApiSnapshot;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class OperationsIT {

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void aRunningServiceIsHealthy(String group) {
        given().get("/q/health/" + group).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void metricsAreOffered() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("outbox"));
    }

    @Test
    void theApiIsAsReviewed() {
        OpenApiSnapshot.assertUnchanged(
                "plan-service",
                given().get("/q/openapi").then().statusCode(200).extract().asString());
    }
}
