package vn.cchc.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.gateway.fixture.RawHttp;
import vn.cchc.gateway.fixture.Realm;
import vn.cchc.gateway.fixture.Servers;

@QuarkusTest
@WithTestResource(Servers.class)
class HeaderIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-User: admin",
                "X-User-Id: 1",
                "X-Remote-User: admin",
                "Remote-User: admin",
                "X-Auth-Request-User: admin",
                "X-Authenticated-Userid: admin",
                "X-Roles: admin",
                "X-Agency: Z01",
                "X-SSL-Client-Verify: SUCCESS",
                "X-Real-IP: 10.9.9.9",
                "X-Client-IP: 10.9.9.9",
                "X-Original-URL: /q/metrics",
                "X-Rewrite-URL: /q/metrics",
                "X-HTTP-Method-Override: DELETE",
                "Baggage: role=admin",
                "Cookie: session=1",
                "X_Forwarded_For: 10.9.9.9",
                "Te: trailers",
                "Proxy-Authorization: Basic eDp5",
                "Keep-Alive: timeout=9"
            })
    void whatAClientMayNotClaimDoesNotReachTheService(String header) {
        String name = header.substring(0, header.indexOf(':'));

        JsonObject seen = seenByService(header);

        assertThat(seen.containsKey(name.toLowerCase(Locale.ROOT))).isFalse();
    }

    @Test
    void forwardingHeadersAreWrittenAnew() {
        JsonObject seen = seenByService(
                "X-Forwarded-For: 10.9.9.9\r\nX-Forwarded-For: 10.9.9.8\r\nX-Forwarded-Host: evil.invalid\r\n"
                        + "X-Forwarded-Proto: https\r\nX-Forwarded-Prefix: /evil\r\nForwarded: for=10.9.9.9");

        assertThat(seen.getJsonArray("x-forwarded-for")).isEqualTo(JsonArray.of("127.0.0.1"));
        assertThat(seen.getJsonArray("x-forwarded-host")).isEqualTo(JsonArray.of("door.example:8080"));
        assertThat(seen.getJsonArray("x-forwarded-port")).isEqualTo(JsonArray.of("8080"));
        assertThat(seen.getJsonArray("x-forwarded-proto")).isEqualTo(JsonArray.of("http"));
        assertThat(seen.getJsonArray("forwarded"))
                .isEqualTo(JsonArray.of("for=127.0.0.1;host=\"door.example:8080\";proto=http"));
        assertThat(seen.containsKey("x-forwarded-prefix")).isFalse();
    }

    @Test
    void aHeaderDeclaredForThisHopStaysHere() {
        String answer = RawHttp.exchange(
                RestAssured.port,
                "GET /api/v1/plans HTTP/1.1\r\nHost: g\r\n" + bearer()
                        + "X-Hop: 1\r\nX-Far: 1\r\nConnection: X-Hop, close\r\n\r\n");

        assertThat(body(answer).getJsonObject("headers").containsKey("x-hop")).isFalse();
        assertThat(body(answer).getJsonObject("headers").containsKey("x-far")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: g\r\nHost: h\r\nContent-Length: 0",
                "Content-Length: 0",
                "Host: g\r\nContent-Length: 1\r\nContent-Length: 2",
                "Host: g\r\nContent-Length: +1",
                "Host: g\r\nContent-Length: -1",
                "Host: g\r\nContent-Length: 0\r\nIf-Match: \"1\"\r\nIf-Match: \"2\"",
                "Host: g\r\nContent-Length: 0\r\nIdempotency-Key: a\r\nidempotency-key: b",
                "Host: g\r\nContent-Length: 0\r\nAuthorization: Bearer x",
                "Host: g\r\nTransfer-Encoding: gzip, chunked",
                "Host: g\r\nTransfer-Encoding: xchunked",
                "Host: g\r\nTransfer-Encoding : chunked"
            })
    void aRequestThatCanBeReadInTwoWaysIsRefused(String headers) {
        String answer = RawHttp.exchange(
                RestAssured.port,
                "POST /api/v1/plans HTTP/1.1\r\n" + headers + "\r\n" + bearer() + "Connection: close\r\n\r\n0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void aBodyFramedTwiceReachesTheServiceFramedOnceAndHidesNoSecondRequest() {
        String hidden = "GET /api/v1/plans/hidden HTTP/1.1\r\nHost: g\r\n\r\n";
        String answer = RawHttp.exchange(
                RestAssured.port,
                "POST /api/v1/plans HTTP/1.1\r\nHost: g\r\n" + bearer() + "Content-Length: " + (5 + hidden.length())
                        + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n" + hidden);

        assertThat(answer).doesNotContain("/api/v1/plans/hidden\"");
        assertThat(answer.split("HTTP/1\\.1 ", -1)).hasSizeLessThanOrEqualTo(3);
        assertThat(answer).containsAnyOf("HTTP/1.1 400 ", "\"body\":\"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "MADEUP"})
    void anUnusualMethodIsRefused(String method) {
        String answer = RawHttp.exchange(
                RestAssured.port,
                method + " /api/v1/plans HTTP/1.1\r\nHost: g\r\n" + bearer() + "Connection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 40");
    }

    @Test
    void everyAnswerTellsBrowsersToBeCareful() {
        for (String path : new String[] {"/", "/health", "/nothing", "/api/v1/plans"}) {
            given().get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .header("Referrer-Policy", "no-referrer");
        }
    }

    @Test
    void aServiceCannotWeakenThat() {
        given().auth()
                .oauth2(Realm.token("weak"))
                .get("/api/v1/plans/refused")
                .then()
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Server", nullValue());
    }

    private static JsonObject seenByService(String headers) {
        String answer = RawHttp.exchange(
                RestAssured.port,
                "GET /api/v1/plans HTTP/1.1\r\nHost: door.example:8080\r\n" + bearer() + headers
                        + "\r\nConnection: close\r\n\r\n");
        return body(answer).getJsonObject("headers");
    }

    private static JsonObject body(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 200 ");
        return new JsonObject(answer.substring(answer.indexOf("\r\n\r\n") + 4));
    }

    private static String bearer() {
        return "Authorization: Bearer " + Realm.token("raw-" + System.nanoTime()) + "\r\n";
    }
}
