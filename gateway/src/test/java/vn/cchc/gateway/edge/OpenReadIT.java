package vn.cchc.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.gateway.fixture.RawHttp;
import vn.cchc.gateway.fixture.Realm;
import vn.cchc.gateway.fixture.Servers;

/// What everybody may read, and that nothing else is open.
@QuarkusTest
@WithTestResource(Servers.class)
class OpenReadIT {

    private static final String OPEN = "/api/v1/public/plans";

    /// All tests come from one address, whose allowance one of them uses up: it has a moment to fill again.
    @BeforeEach
    void anAllowance() {
        Awaitility.await()
                .pollDelay(Duration.ofMillis(200))
                .until(() -> given().get(OPEN).statusCode() == 200);
    }

    @Test
    void anybodyReadsWhatIsPublic() {
        given().get(OPEN + "/7?year=2026")
                .then()
                .statusCode(200)
                .body("uri", equalTo(OPEN + "/7?year=2026"))
                .body("headers.authorization", nullValue());
    }

    @Test
    void aGenuineTokenIsCheckedAndGoesNoFurther() {
        given().auth()
                .oauth2(Realm.token("reader"))
                .get(OPEN)
                .then()
                .statusCode(200)
                .body("headers.authorization", nullValue());
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void aForgedTokenIsRefusedAlsoHere(String authorization) {
        ValidatableResponse answer =
                given().header("Authorization", authorization).get(OPEN).then();

        answer.statusCode(401).body("type", equalTo("/problems/security/unauthenticated"));
    }

    static Stream<String> forgeries() {
        return Stream.of(
                "Bearer " + Realm.signedByAnother(Realm.claims("forged")),
                "Bearer " + Realm.unsigned("unsigned"),
                "Bearer not.a.token",
                "Basic YTpi",
                "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void nothingIsChangedWithoutAToken(String method) {
        given().request(method, OPEN)
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD")
                .contentType("application/problem+json");
    }

    @Test
    void theHeadAloneMayBeAskedFor() {
        given().head(OPEN).then().statusCode(200);
    }

    @Test
    void everyOtherRouteNeedsAToken() {
        for (String service : new String[] {"plan", "task", "kpi", "report"}) {
            String routes =
                    ConfigProvider.getConfig().getValue("cchc.gateway.services." + service + ".routes", String.class);
            for (String route : routes.split(",")) {
                int status = given().get("/api/v1/" + route).statusCode();
                assertThat(status).as(route).isEqualTo(route.equals("public") ? 200 : 401);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/publicity",
                "/api/v1/PUBLIC/plans",
                "/api/v1/plans/public/x",
                "/api/public/plans",
                "/api/v1/plans?x=/api/v1/public/",
                "/api/v1/public/../plans",
                "/api/v1/public/%2e%2e/plans",
                "/api/v1/public%2f..%2fplans",
                "/api/v1/public//plans/../../plans",
                "/api/v1/%70lans",
                "/api/v1/public;x/plans"
            })
    void whatOnlyResemblesTheOpenPathIsNotOpen(String path) {
        String answer = RawHttp.exchange(
                RestAssured.port, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (400|401|404) .*");
    }

    @Test
    void anAddressThatAsksTooOftenIsToldToWaitAndThoseWithTokensGoOn() {
        Response refused = IntStream.range(0, 300)
                .mapToObj(_ -> given().get(OPEN))
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow();

        refused.then().statusCode(429).contentType("application/problem+json");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        given().auth()
                .oauth2(Realm.token("officer"))
                .get("/api/v1/plans")
                .then()
                .statusCode(200);
    }
}
