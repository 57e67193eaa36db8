package vn.cchc.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.gateway.fixture.RawHttp;
import vn.cchc.gateway.fixture.Realm;
import vn.cchc.gateway.fixture.Servers;

@QuarkusTest
@WithTestResource(Servers.class)
class FaultIT {

    @Test
    void aServiceThatIsDownIs503WithRetryAfter() {
        get("/api/v1/reports")
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/http/503"));
    }

    @Test
    void aBodyForAServiceThatIsDownIsAnsweredToo() {
        given().auth()
                .oauth2(Realm.token("down"))
                .body(new byte[300_000])
                .post("/api/v1/reports")
                .then()
                .statusCode(503);
    }

    @Test
    void aServiceThatDoesNotAnswerIs504() {
        given().auth()
                .oauth2(Realm.token("slow"))
                .header("Accept-Language", "vi")
                .get("/api/v1/assignments/silent")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("title", equalTo("Dịch vụ không trả lời kịp thời gian"));
    }

    @Test
    void aServiceMayWorkLongerOnABodyThanSilenceElseLasts() {
        post("/api/v1/measurements/works-long").statusCode(200).body(equalTo("done"));
        post("/api/v1/plans/works-long").statusCode(504);
        post("/api/v1/measurements/works-for-ever").statusCode(504);
        get("/api/v1/measurements/works-long").statusCode(504);
    }

    private static ValidatableResponse post(String path) {
        return given().auth()
                .oauth2(Realm.token("patient"))
                .body("rows")
                .post(path)
                .then();
    }

    @Test
    void aClientThatDoesNotSendItsBodyIs408() {
        String answer = RawHttp.exchange(
                RestAssured.port,
                "POST /api/v1/plans/upload HTTP/1.1\r\nHost: g\r\nAuthorization: Bearer " + Realm.token("lazy")
                        + "\r\nContent-Length: 100\r\n\r\nhalf");

        assertThat(answer).startsWith("HTTP/1.1 408 ");
    }

    @Test
    void aServiceThatHangsUpIs503() {
        get("/api/v1/assignments/closes").statusCode(503);
    }

    @Test
    void aReadOnAConnectionThatTurnsOutClosedIsAskedAgain() {
        get("/api/v1/assignments/closed-once-" + UUID.randomUUID()).statusCode(200);
    }

    @Test
    void aWriteIsNeverAskedAgain() {
        given().auth()
                .oauth2(Realm.token("write"))
                .post("/api/v1/assignments/closed-once-" + UUID.randomUUID())
                .then()
                .statusCode(503);
    }

    @Test
    void anAnswerThatIsNoHttpIs502() {
        get("/api/v1/assignments/babbles").statusCode(502).body("type", equalTo("/problems/http/502"));
    }

    @Test
    void halfAnAnswerIsNeverTakenForAWhole() {
        assertThatThrownBy(() -> read("/api/v1/assignments/breaks-off")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("/api/v1/assignments/stalls")).isInstanceOf(IOException.class);
    }

    private String read(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                    .header("Authorization", "Bearer " + Realm.token("half"))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static ValidatableResponse get(String path) {
        return given().auth().oauth2(Realm.token("fault")).get(path).then();
    }
}
