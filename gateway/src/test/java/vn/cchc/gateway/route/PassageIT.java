package vn.cchc.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.gateway.fixture.RawHttp;
import vn.cchc.gateway.fixture.Realm;
import vn.cchc.gateway.fixture.Servers;

@QuarkusTest
@WithTestResource(Servers.class)
class PassageIT {

    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void methodPathQueryAndBodyArriveAsSent() {
        caller("whole")
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .urlEncodingEnabled(false)
                .contentType("application/json")
                .header("Idempotency-Key", "k-1")
                .header("If-Match", "\"3\"")
                .body("{\"title\":\"Kế hoạch\"}")
                .patch("/api/v1/plans/k%E1%BA%BF/tasks?q=a%20b&limit=2")
                .then()
                .statusCode(200)
                .body("method", equalTo("PATCH"))
                .body("uri", equalTo("/api/v1/plans/k%E1%BA%BF/tasks?q=a%20b&limit=2"))
                .body("body", equalTo("{\"title\":\"Kế hoạch\"}"))
                .body("headers.idempotency-key[0]", equalTo("k-1"))
                .body("headers.if-match[0]", equalTo("\"3\""));
    }

    @Test
    void anAnswerOfTheServicePassesUnchanged() {
        caller("answers")
                .get("/api/v1/plans/refused")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/plan/already-active"));
    }

    @Test
    void aRefusalOfTheServicesServerIsPutIntoWords() {
        caller("wordless")
                .header("Accept-Language", "vi")
                .body("x")
                .post("/api/v1/plans/wordless")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/http/413"))
                .body("title", equalTo("Nội dung gửi lên quá lớn"))
                .body("detail", nullValue());
        caller("wordless").head("/api/v1/plans/wordless").then().statusCode(413);
    }

    @Test
    void answersWithoutBodyStayWithoutBody() {
        caller("bodyless").delete("/api/v1/plans/none").then().statusCode(204).header("Transfer-Encoding", nullValue());
        caller("bodyless")
                .get("/api/v1/plans/unchanged")
                .then()
                .statusCode(304)
                .header("ETag", equalTo("\"7\""))
                .header("Transfer-Encoding", nullValue());
        caller("bodyless").head("/api/v1/plans/refused").then().statusCode(409);
    }

    @Test
    void theHostTheClientNamedReachesTheServiceSoThatItsLinksAreRight() {
        ValidatableResponse answer = caller("host").get("/api/v1/plans").then();

        answer.body("headers.host[0]", equalTo("localhost:" + RestAssured.port));
    }

    @Test
    void theTraceGoesOn() {
        caller("traced")
                .header("traceparent", TRACE)
                .get("/api/v1/plans")
                .then()
                .body("headers.traceparent.size()", equalTo(1))
                .body("headers.traceparent[0]", matchesPattern("00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01"));
    }

    @Test
    void aTraceBeginsHereWhenTheClientBringsNone() {
        caller("untraced")
                .get("/api/v1/plans")
                .then()
                .body("headers.traceparent.size()", equalTo(1))
                .body("headers.traceparent[0]", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/unknown", "/api/v1/", "/api/v1", "/api/v2/plans", "/api/v1/plansx", "/api/v1/Plans"})
    void anUnknownRouteIsNotFound(String path) {
        caller("unknown").get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aPathOutsideTheApiIsNotFoundWithoutToken() {
        given().get("/nothing/here").then().statusCode(404).body("type", equalTo("/problems/http/404"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/plans/..%2f..%2fq/metrics",
                "/api/v1/plans/%2e%2e/assignments",
                "/api/v1/plans/.%2E/assignments",
                "/api/v1//plans",
                "/api/v1/plans//1",
                "/api/v1/plans/./1",
                "/api/v1/plans/a%5cb",
                "/api/v1/plans/a%00",
                "/api/v1/plans/a%0d%0aX-Roles:admin",
                "/api/v1/plans/%252e%252e",
                "/api/v1/plans;admin=true",
                "/api/v1/plans/%zz",
                "/api/v1/plans/%4",
                "/api/v1/%",
                "/%zz/api/v1/plans",
                "/portal.json%zz",
                "/openapi/%g1"
            })
    void aDisguisedPathIsRefused(String path) {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: g\r\nAuthorization: Bearer " + Realm.token("disguise")
                + "\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json")
                .contains("/problems/request/malformed-path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/plans?q=%zz", "/openapi/plan-service?format=%", "/portal.json?a=%4"})
    void aQueryThatCannotBeReadIsRefused(String address) {
        String answer = raw("GET " + address + " HTTP/1.1\r\nHost: g\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("/problems/request/malformed-query");
    }

    @Test
    void dotSegmentsDoNotLeadOutOfTheApi() {
        String answer = raw("GET /api/v1/plans/../../../q/openapi HTTP/1.1\r\nHost: g\r\nAuthorization: Bearer "
                + Realm.token("dots") + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").doesNotContain("openapi:");
    }

    @Test
    void aTargetThatNamesTheWholeAddressIsReadAsItsPath() {
        String answer =
                raw("GET http://elsewhere.invalid/api/v1/plans?a=1 HTTP/1.1\r\nHost: g\r\nAuthorization: Bearer "
                        + Realm.token("absolute") + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"uri\":\"/api/v1/plans?a=1\"");
    }

    private String raw(String request) {
        return RawHttp.exchange(RestAssured.port, request);
    }

    private static RequestSpecification caller(String client) {
        return given().auth().oauth2(Realm.token(client));
    }
}
