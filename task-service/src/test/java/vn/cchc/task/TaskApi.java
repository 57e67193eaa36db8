package vn.cchc.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.TestKafka;
import vn.cchc.testkit.Tokens;

/// Drives the service over REST the way its callers do.
public final class TaskApi {

    public static final String OFFICER =
            Tokens.as("chi").role(Role.UNIT_OFFICER).agency(PlanStory.UNIT).sign();
    public static final String STANDING = Tokens.as("lan")
            .role(Role.STANDING_OFFICER)
            .agency(PlanStory.ISSUER)
            .sign();
    public static final String SYSTEM =
            Tokens.as("e-office").role(Role.SYSTEM).agency("Z01").sign();

    private static final String BASE = "/api/v1/assignments";

    private TaskApi() {}

    /// Tells the service the agencies of the tests and waits until it knows them.
    public static void agencies() {
        agency("Z01", null);
        agency("Z01.05", "Z01");
        agency("Z01.05.01", "Z01.05");
        agency("Z01.05.02", "Z01.05");
        agency("Z01.05.03", "Z01.05");
        agency("Z02.05", null);
    }

    private static void agency(String code, @Nullable String parent) {
        String parentField = parent == null ? "" : ",\"parentCode\":\"%s\"".formatted(parent);
        TestKafka.send("agency", code, "vn.cchc.agency.changed.v1", """
                {"agencyCode":"%s","name":"Đơn vị %s","kind":"DIVISION","aliases":[],"version":1,"occurredOn":"2026-01-02"%s}""".formatted(code, code, parentField));
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /// Activates the plan and returns its assignments in order once all are there.
    public static List<UUID> assignments(PlanStory plan, int expected) {
        plan.activate(1);
        return awaitAssignments(plan, expected);
    }

    public static List<UUID> awaitAssignments(PlanStory plan, int expected) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(ids(plan)).hasSize(expected));
        return ids(plan);
    }

    private static List<UUID> ids(PlanStory plan) {
        Response answer = as(SYSTEM).get(BASE + "?planId=" + plan.id());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The list answers " + answer.statusCode());
        }
        return answer.jsonPath().getList("items.id", UUID.class);
    }

    public static ValidatableResponse list(String token, String query) {
        return as(token).get(BASE + query).then();
    }

    public static ValidatableResponse get(String token, UUID id) {
        return as(token).get(BASE + "/" + id).then();
    }

    public static String etag(UUID id) {
        return get(SYSTEM, id).statusCode(200).extract().header("ETag");
    }

    /// A move on the current version.
    public static ValidatableResponse move(String token, UUID id, String path, Object body) {
        return as(token)
                .header("If-Match", etag(id))
                .body(body)
                .post(BASE + "/" + id + "/" + path)
                .then();
    }

    public static ValidatableResponse move(String token, UUID id, String path) {
        return as(token)
                .header("If-Match", etag(id))
                .post(BASE + "/" + id + "/" + path)
                .then();
    }

    public static Map<String, Object> done(String day) {
        return Map.of(
                "doneOn",
                day,
                "evidence",
                List.of(Map.of("kind", "REPORT", "documentNumber", "15/BC-VPS", "documentDate", day)));
    }

    /// Types of the facts told about an assignment so far, oldest first.
    public static List<String> facts(UUID id) {
        return TestKafka.ofKey("task", id.toString()).stream()
                .map(TaskApi::fact)
                .toList();
    }

    public static void awaitFacts(UUID id, String... facts) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(facts(id)).containsExactly(facts));
    }

    private static String fact(ConsumerRecord<?, ?> record) {
        return TestKafka.type(record).replace("vn.cchc.task.", "").replace(".v1", "");
    }
}
