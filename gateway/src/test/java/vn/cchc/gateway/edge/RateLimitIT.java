package vn.cchc.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.gateway.fixture.Realm;
import vn.cchc.gateway.fixture.Servers;

@QuarkusTest
@WithTestResource(Servers.class)
class RateLimitIT {

    @Test
    void aClientThatAsksTooOftenIsToldToWaitAndTheOthersAreNot() {
        String greedy = Realm.token("greedy");

        Response refused = IntStream.range(0, 200)
                .mapToObj(_ -> given().auth().oauth2(greedy).get("/api/v1/plans"))
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow();

        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/http/429"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 5);
        given().auth().oauth2(Realm.token("modest")).get("/api/v1/plans").then().statusCode(200);
    }
}
