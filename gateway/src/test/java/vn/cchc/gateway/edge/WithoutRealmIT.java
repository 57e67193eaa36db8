package vn.cchc.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutRealmIT.NothingBehindTheDoor.class)
class WithoutRealmIT {

    public static final class NothingBehindTheDoor implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.auth-server-url", "http://localhost:1/realms/cchc");
        }
    }

    @Test
    void theGatewayIsReadyThoughNobodyElseIs() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/started").then().statusCode(200);
    }

    @Test
    void aTokenThatCannotBeCheckedIsNeitherAcceptedNorCalledFalse() {
        given().auth()
                .oauth2("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln")
                .get("/api/v1/plans")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/http/503"));
    }

    @Test
    void theHealthOfTheWholeIsDown() {
        given().get("/health").then().statusCode(503).body("status", equalTo("DOWN"));
    }
}
