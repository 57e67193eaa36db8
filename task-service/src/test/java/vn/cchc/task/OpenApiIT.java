package vn.cchc.task;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.cchc.testkit.OpenApiSnapshot;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class OpenApiIT {

    @Test
    void theApiIsTheOneReviewed() {
        OpenApiSnapshot.assertUnchanged(
                "task-service",
                given().get("/q/openapi").then().statusCode(200).extract().asString());
    }
}
