package vn.cchc.kit.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestKafka;
import vn.cchc.testkit.Tokens;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class KitIT {

    @Inject
    DataSource dataSource;

    @Inject
    CrashingCheckpoint checkpoint;

    private static RequestSpecification officer() {
        return given().auth()
                .oauth2(Tokens.as("officer")
                        .role(Role.UNIT_OFFICER)
                        .agency("Z01.05")
                        .sign())
                .contentType("application/json");
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private static String note(String id, String text) {
        return "{\"id\": \"%s\", \"text\": \"%s\"}".formatted(id, text);
    }

    private static ValidatableResponse post(String body) {
        return officer().body(body).post("/api/v1/notes").then();
    }

    @Test
    void aRequestWithoutTokenIs401() {
        ValidatableResponse answer = given().get("/api/v1/notes/me").then();
        assertProblem(answer, 401, "security/unauthenticated");
        answer.header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void forgedExpiredUnsignedAndForeignTokensAre401() {
        Tokens good = Tokens.as("x").role(Role.VIEWER);
        for (String token : new String[] {
            good.forge(),
            good.unsigned(),
            Tokens.as("x").role(Role.VIEWER).expired().sign(),
            Tokens.as("x").role(Role.VIEWER).audience("other").sign(),
            "garbage"
        }) {
            assertProblem(given().auth().oauth2(token).get("/api/v1/notes/me").then(), 401, "security/unauthenticated");
        }
    }

    @Test
    void theCallerIsReadFromTheToken() {
        officer()
                .get("/api/v1/notes/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("officer"))
                .body("agencyCode", equalTo("Z01.05"))
                .body("client", equalTo("cchc-portal"));
    }

    @Test
    void theNextRequestHasItsOwnCaller() {
        given().auth()
                .oauth2(Tokens.as("first").role(Role.VIEWER).agency("Z01").sign())
                .get("/api/v1/notes/me")
                .then()
                .body("name", equalTo("first"));
        given().auth()
                .oauth2(Tokens.as("second")
                        .role(Role.VIEWER)
                        .client("other-system")
                        .sign())
                .get("/api/v1/notes/me")
                .then()
                .body("name", equalTo("second"))
                .body("client", equalTo("other-system"))
                .body("agencyCode", nullValue());
    }

    @Test
    void anotherRoleIs403AndAnEndpointWithoutRoleIsDenied() {
        RequestSpecification viewer =
                given().auth().oauth2(Tokens.as("v").role(Role.VIEWER).sign()).contentType("application/json");
        assertProblem(viewer.body(note(newId(), "x")).post("/api/v1/notes").then(), 403, "security/forbidden");
        assertProblem(officer().get("/api/v1/notes/unannotated").then(), 403, "security/forbidden");
    }

    @Test
    void badBodiesAreExplained() {
        assertProblemAt(post("{\"id\":\"a\",\"text\":\"b\",\"colour\":1}"), 400, "request/unknown-field", "/colour");
        assertProblemAt(post("{\"id\":\"a\",\"text\":7}"), 400, "request/wrong-type", "/text");
        assertProblemAt(post("{\"id\":\"a\",\"text\":\"b\",\"on\":\"31/12\"}"), 400, "request/wrong-type", "/on");
        assertProblemAt(post("{\"id\":\"a\",\"text\":\"b\",\"on\":[2026,12,31]}"), 400, "request/wrong-type", "/on");
        assertProblemAt(post("{\"id\":\"a\",\"text\":\"b\\u0000\"}"), 422, "request/unstorable", "/text");
        assertProblem(post("{\"id\":"), 400, "request/malformed-json");
        assertProblem(post("{\"id\":\"a\",\"id\":\"b\",\"text\":\"c\"}"), 400, "request/malformed-json");
        assertProblemAt(post("{\"id\":\"a\"}"), 422, "request/invalid", "/text");
        assertProblem(post(""), 422, "request/invalid");
        assertProblem(
                officer()
                        .contentType("text/plain")
                        .body("x")
                        .post("/api/v1/notes")
                        .then(),
                415,
                "http/415");
        assertProblem(officer().get("/api/v1/nowhere").then(), 404, "http/404");
    }

    @Test
    void problemsSpeakTheCallersLanguage() {
        officer()
                .header("Accept-Language", "vi-VN,vi;q=0.9")
                .body("{\"id\":")
                .post("/api/v1/notes")
                .then()
                .body("title", equalTo("Nội dung gửi lên không phải JSON hợp lệ"));
    }

    @Test
    void aBugIsAnsweredWithoutItsDetail() {
        ValidatableResponse answer = officer().get("/api/v1/notes/broken").then();
        assertProblem(answer, 500, "http/500").body(not(containsString("secret")));
    }

    @Test
    void writesAreConditional() {
        assertProblem(officer().put("/api/v1/notes/1").then(), 428, "request/precondition-required");
        assertProblem(
                officer().header("If-Match", "\"2\"").put("/api/v1/notes/1").then(), 412, "request/stale");
        for (String none : List.of("2", "\"+1\"", "\"01\"", "\"9999999999999999999\"")) {
            assertProblem(
                    officer().header("If-Match", none).put("/api/v1/notes/1").then(), 400, "request/malformed-etag");
        }
        officer().header("If-Match", "\"1\"").put("/api/v1/notes/1").then().statusCode(204);
    }

    @Test
    void aRepeatedPostGetsTheFirstAnswer() {
        String id = newId();
        String key = newId();
        officer()
                .header("Idempotency-Key", key)
                .body(note(id, "once"))
                .post("/api/v1/notes")
                .then()
                .statusCode(201);
        officer()
                .header("Idempotency-Key", key)
                .body(note(id, "once"))
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .header("ETag", equalTo("\"1\""))
                .header("Location", containsString(id))
                .body("id", equalTo(id))
                .body("on", nullValue());
        assertProblem(
                officer()
                        .header("Idempotency-Key", key)
                        .body(note(newId(), "other"))
                        .post("/api/v1/notes")
                        .then(),
                422,
                "idempotency/key-reused");
        assertThat(count("select count(*) from note where id = ?", id)).isEqualTo(1);
    }

    @Test
    void aRefusedPostLeavesNothingBehindAndItsKeyIsFree() {
        String id = newId();
        String key = newId();
        assertProblem(
                officer()
                        .header("Idempotency-Key", key)
                        .body(note(id, "forbidden"))
                        .post("/api/v1/notes")
                        .then(),
                409,
                "note/forbidden-word");
        officer()
                .header("Idempotency-Key", key)
                .body(note(id, "allowed"))
                .post("/api/v1/notes")
                .then()
                .statusCode(201);
        assertThat(count("select count(*) from note where id = ?", id)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outbox.read", "outbox.sent", "outbox.acknowledged", "outbox.removed",
                "inbox.received", "inbox.remembered", "inbox.applied", "inbox.committed"
            })
    void aCrashBetweenAnyTwoStepsAppliesTheFactExactlyOnce(String step) {
        String id = newId();
        // after "removed" nothing is left to try again, so that step is reached once
        checkpoint.crashAt(step, step.equals("outbox.removed") ? 1 : 2);
        post(note(id, "told")).statusCode(201);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(checkpoint.left(step)).isZero();
            assertThat(count("select count(*) from heard where note = ?", id)).isEqualTo(1);
            assertThat(count("select count(*) from outbox where aggregateid = ?", id))
                    .isZero();
        });
    }

    @Test
    void aRedeliveredEventIsAppliedOnce() {
        String note = newId();
        String event = newId();
        for (int i = 0; i < 3; i++) {
            TestKafka.send("note", note, NoteTold.TYPE, event, told(note, "again"));
        }
        TestKafka.send("note", note, NoteTold.TYPE, told(note, "after"));
        await().untilAsserted(() -> assertThat(count("select count(*) from heard where note = ?", note))
                .isEqualTo(2));
    }

    @Test
    void aPoisonEventIsSetAsideWithItsReasonAndTheConsumerGoesOn() {
        String note = newId();
        TestKafka.send("note", note, NoteTold.TYPE, told(note, "poison"));
        TestKafka.sendRaw(
                "note",
                note,
                "{broken".getBytes(StandardCharsets.UTF_8),
                Map.of("ce_id", newId(), "ce_type", NoteTold.TYPE, "ce_source", "/test"));
        TestKafka.sendRaw("note", note, new byte[] {0}, Map.of());
        TestKafka.send("note", note, NoteTold.TYPE, told(note, "fine"));
        await().untilAsserted(() -> assertThat(count("select count(*) from heard where note = ?", note))
                .isEqualTo(1));
        await().untilAsserted(() -> assertThat(TestKafka.ofKey("note.dlq", note))
                .hasSize(3)
                .anySatisfy(dead ->
                        assertThat(TestKafka.header(dead, "cchc_dead_reason")).contains("nobody can apply"))
                .anySatisfy(dead ->
                        assertThat(TestKafka.header(dead, "cchc_dead_reason")).contains("Missing CloudEvents"))
                .allSatisfy(dead ->
                        assertThat(TestKafka.header(dead, "cchc_dead_listener")).isEqualTo("kit-test/note")));
    }

    @Test
    void aFactThatNoRecordCanHoldIsRefusedWithItsChange() {
        String id = newId();
        assertProblem(post(note(id, "huge")), 422, "request/fact-too-large");

        assertThat(count("select count(*) from note where id = ?", id)).isZero();
        assertThat(count("select count(*) from outbox where aggregateid = ?", id))
                .isZero();
    }

    @Test
    void theLargestFactLeavesAndArrives() {
        String id = newId();
        post(note(id, "large")).statusCode(201);

        await().untilAsserted(() -> assertThat(count("select count(*) from heard where note = ?", id))
                .isEqualTo(1));
    }

    @Test
    void aHugePoisonEventIsSetAsideCut() {
        String note = newId();
        byte[] garbage = new byte[15 * 1024 * 1024];
        TestKafka.sendRaw("note", note, garbage, Map.of("ce_id", newId(), "ce_type", NoteTold.TYPE, "ce_source", "/t"));
        TestKafka.send("note", note, NoteTold.TYPE, told(note, "fine"));

        await().untilAsserted(() -> assertThat(TestKafka.ofKey("note.dlq", note))
                .singleElement()
                .satisfies(dead ->
                        assertThat(TestKafka.header(dead, "cchc_dead_cut")).isEqualTo(String.valueOf(garbage.length))));
        await().untilAsserted(() -> assertThat(count("select count(*) from heard where note = ?", note))
                .isEqualTo(1));
    }

    @Test
    void aLargePoisonEventOfJsonIsSetAsideWhole() {
        String note = newId();
        String padding = "x".repeat(5 * 1024 * 1024);
        String event = told(note, "poison").replace("true", "\"" + padding + "\"");
        TestKafka.send("note", note, NoteTold.TYPE, event);

        await().untilAsserted(() -> assertThat(TestKafka.ofKey("note.dlq", note))
                .singleElement()
                .satisfies(dead -> assertThat(new String(dead.value(), StandardCharsets.UTF_8))
                        .isEqualTo(event))
                .satisfies(dead ->
                        assertThat(dead.headers().lastHeader("cchc_dead_cut")).isNull()));
    }

    private static String told(String note, String text) {
        return "{\"id\": \"%s\", \"text\": \"%s\", \"version\": 1, \"newer\": true}".formatted(note, text);
    }

    private long count(String sql, String argument) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, argument);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
