package vn.cchc.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
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
    void anAddressThatAsksTooOftenIsToldToWaitAndTheOthersGoOn() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + OPEN))
                .build();
        try (HttpClient greedy = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.2"))
                .build()) {
            List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 300)
                    .mapToObj(_ -> greedy.sendAsync(request, BodyHandlers.ofString()))
                    .toList();
            HttpResponse<String> refused = asked.stream()
                    .map(CompletableFuture::join)
                    .filter(answer -> answer.statusCode() != 200)
                    .findFirst()
                    .orElseThrow();

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isPositive();
        }
        given().get(OPEN).then().statusCode(200);
        given().auth()
                .oauth2(Realm.token("officer"))
                .get("/api/v1/plans")
                .then()
                .statusCode(200);
    }
}
