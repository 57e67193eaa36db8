package vn.cchc.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.cchc.gateway.fixture.Realm;
import vn.cchc.gateway.fixture.Servers;

@QuarkusTest
@WithTestResource(Servers.class)
class TokenCheckIT {

    @Test
    void aGenuineTokenPassesAndReachesTheServiceUnchanged() {
        String token = Realm.token("genuine");

        ValidatableResponse answer =
                given().auth().oauth2(token).get("/api/v1/plans").then();

        answer.statusCode(200).body("headers.authorization[0]", equalTo("Bearer " + token));
    }

    @Test
    void aRequestWithoutTokenIsRefused() {
        assertRefused(given().get("/api/v1/plans").then());
    }

    @Test
    void anotherSchemeIsRefused() {
        assertRefused(
                given().auth().preemptive().basic("a", "b").get("/api/v1/plans").then());
    }

    @Test
    void nonsenseIsRefused() {
        assertRefusedWith("not.a.token");
        assertRefusedWith("%%%");
    }

    @Test
    void aForgedSignatureIsRefused() {
        assertRefusedWith(Realm.signedByAnother(Realm.claims("forged")));
    }

    @Test
    void aChangedClaimIsRefused() {
        String[] mine = Realm.token("mine").split("\\.");
        String[] other = Realm.token("other").split("\\.");

        assertRefusedWith(mine[0] + "." + other[1] + "." + mine[2]);
    }

    @Test
    void anUnsignedTokenIsRefused() {
        assertRefusedWith(Realm.unsigned("unsigned"));
    }

    @Test
    void aTokenSignedWithThePublicKeyIsRefused() {
        assertRefusedWith(Realm.confused("confused"));
    }

    @Test
    void anExpiredTokenIsRefused() {
        assertRefusedWith(Realm.sign(Realm.claims("late")
                .issuedAt(Instant.now().minus(Duration.ofHours(2)))
                .expiresAt(Instant.now().minus(Duration.ofHours(1)))));
    }

    @Test
    void aTokenForSomethingElseIsRefused() {
        assertRefusedWith(Realm.sign(Realm.claims("elsewhere").audience("another-api")));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        assertRefusedWith(Realm.sign(Realm.claims("stranger").issuer("https://elsewhere.invalid/realms/cchc")));
    }

    @Test
    void theRefusalSpeaksVietnameseToWhoPrefersIt() {
        given().header("Accept-Language", "vi-VN,vi;q=0.9,en;q=0.5")
                .get("/api/v1/plans")
                .then()
                .body("title", equalTo("Cần mã truy cập (bearer token) hợp lệ"));
        given().header("Accept-Language", "en;q=0.9,vi;q=0.1")
                .get("/api/v1/plans")
                .then()
                .body("title", equalTo("A valid bearer token is required"));
    }

    private static void assertRefusedWith(String token) {
        assertRefused(given().auth().oauth2(token).get("/api/v1/plans").then());
    }

    private static void assertRefused(ValidatableResponse answer) {
        answer.statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("/problems/security/unauthenticated"))
                .body("status", equalTo(401))
                .body("instance", equalTo("/api/v1/plans"));
    }
}
