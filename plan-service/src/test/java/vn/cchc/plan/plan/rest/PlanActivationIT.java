package vn.cchc.plan.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.cchc.plan.PlanFixture.completePlanOf;
import static vn.cchc.plan.PlanFixture.planOf;
import static vn.cchc.plan.PlanFixture.target;
import static vn.cchc.plan.PlanFixture.task;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.Api;
import vn.cchc.plan.Heard;
import vn.cchc.testkit.ContractAssertions;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestKafka;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class PlanActivationIT {

    private String department = "";

    @BeforeEach
    void aDepartment() {
        department = Api.department();
    }

    @Test
    void anActivatedPlanIsToldWithItsUnitsByCode() {
        // Given
        String id = imported(planOf(department)
                .task(task("VAN PHONG SO", "Thường xuyên trong năm 2026; trước ngày 30/5/2026"))
                .task(task("các phòng thuộc Sở", "Quý II/2026"))
                .target(target("T-01", 85))
                .body());

        // When
        Api.approver(department)
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", "activate-" + id)
                .body(Map.of())
                .post("/api/v1/plans/" + id + "/activation")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("ACTIVE"))
                .body("activatedBy", equalTo("approver-of-" + department));

        // Then
        ConsumerRecord<String, byte[]> event = theOnlyEvent("plan", id);
        assertThat(TestKafka.type(event)).isEqualTo("vn.cchc.plan.activated.v1");
        ContractAssertions.assertValid("plan", "activated.v1", TestKafka.payload(event));
        JsonNode fact = EventJson.tree(event.value());
        assertThat(fact.at("/tasks/0/leads").toString()).isEqualTo("[\"" + department + ".01\"]");
        assertThat(fact.at("/tasks/0/coordinating").toString())
                .isEqualTo("[\"%1$s.02\",\"%1$s.03\"]".formatted(department));
        assertThat(fact.at("/tasks/0/deadline/dueOn").asText()).isEqualTo("2026-05-29");
        assertThat(fact.at("/tasks/0/deadline/closesOn").asText()).isEqualTo("2026-12-31");
        assertThat(fact.at("/tasks/1/leads").toString()).isEqualTo("[\"%1$s.02\",\"%1$s.03\"]".formatted(department));
        assertThat(fact.at("/tasks/1/coordinating").toString()).isEqualTo("[]");
        assertThat(fact.at("/targets/0/value").asInt()).isEqualTo(85);
        assertThat(fact.at("/version").asLong()).isEqualTo(2);
    }

    @Test
    void aRepeatedActivationGetsTheFirstAnswerAndTellsNothingTwice() {
        // Given
        String id = imported(completePlanOf(department).body());
        activate(id, "again-" + id, Map.of()).then().statusCode(200);

        // When
        var repeated = activate(id, "again-" + id, Map.of());

        // Then
        repeated.then().statusCode(200).header("Idempotency-Replayed", "true").body("status", equalTo("ACTIVE"));
        theOnlyEvent("plan", id);
    }

    @Test
    void anActivePlanIsNotActivatedAgain() {
        String id = imported(completePlanOf(department).body());
        activate(id, "first-" + id, Map.of()).then().statusCode(200);

        var second = Api.standing(department)
                .header("If-Match", "\"2\"")
                .body(Map.of())
                .post("/api/v1/plans/" + id + "/activation");

        assertProblem(second.then(), 409, "plan/illegal-move");
    }

    @Test
    void blockingFindingsStopTheActivationUntilAcceptedWithAReason() {
        // Given
        String id = imported(planOf(department)
                .task(task("", "Năm 2026"))
                .task(task("Văn phòng Sở", "T ."))
                .task(task("Phòng Không Có", "Năm 2026"))
                .body());

        // When, Then
        assertProblemAt(activate(id, "a-" + id, Map.of()).then(), 422, "plan/findings-open", "/tasks/0/leads")
                .body("errors.pointer", contains("/tasks/0/leads", "/tasks/1/deadlineText", "/tasks/2/leads/0"))
                .body("errors.code", hasItem("finding/deadline-unparsed"));
        List<String> accepted =
                List.of("LEAD_MISSING@/tasks/0/leads", "DEADLINE_UNPARSED", "LEAD_UNKNOWN@/tasks/2/leads/0");
        assertProblemAt(
                activate(id, "b-" + id, Map.of("acceptedFindings", accepted)).then(),
                422,
                "plan/reason-missing",
                "/reason");
        activate(id, "c-" + id, Map.of("acceptedFindings", accepted, "reason", "Sẽ bổ sung"))
                .then()
                .statusCode(200)
                .body("acceptedReason", equalTo("Sẽ bổ sung"))
                .body("acceptedFindings", hasItem("DEADLINE_UNPARSED@/tasks/1/deadlineText"));
        JsonNode fact = EventJson.tree(theOnlyEvent("plan", id).value());
        assertThat(fact.at("/tasks/0/leads").toString()).isEqualTo("[]");
        assertThat(fact.at("/tasks/1/deadline/rawText").asText()).isEqualTo("T .");
        assertThat(fact.at("/tasks/1/deadline/clauses/0/kind").asText()).isEqualTo("UNPARSED");
    }

    @Test
    void findingsAreToldInTheCallersLanguage() {
        String id = imported(planOf(department).task(task("", "Năm 2026")).body());

        Api.standing(department)
                .header("Accept-Language", "vi")
                .get("/api/v1/plans/" + id + "/completeness")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("blocking", equalTo(1))
                .body("findings.message", hasItem(containsString("chưa có đơn vị chủ trì")));
    }

    @Test
    void anActivationNeedsTheVersionThePersonHasSeen() {
        String id = imported(completePlanOf(department).body());
        String path = "/api/v1/plans/" + id + "/activation";

        assertProblemAt(
                Api.standing(department).body(Map.of()).post(path).then(),
                428,
                "request/precondition-required",
                "#If-Match");
        assertProblemAt(
                Api.standing(department)
                        .header("If-Match", "\"7\"")
                        .body(Map.of())
                        .post(path)
                        .then(),
                412,
                "request/stale",
                "#If-Match");
    }

    @Test
    void onlyThoseWhoAnswerForThePlanActivateIt() {
        String id = imported(completePlanOf(department).body());
        String path = "/api/v1/plans/" + id + "/activation";

        assertProblem(
                Api.viewer(department)
                        .header("If-Match", "\"1\"")
                        .body(Map.of())
                        .post(path)
                        .then(),
                403,
                "security/forbidden");
        assertProblem(
                Api.approver(Api.department())
                        .header("If-Match", "\"1\"")
                        .body(Map.of())
                        .post(path)
                        .then(),
                404,
                "resource/unknown");
        activate(id, "mine-" + id, Map.of()).then().statusCode(200);
        assertProblem(
                Api.approver(department + ".01")
                        .header("If-Match", "\"2\"")
                        .body(Map.of())
                        .post(path)
                        .then(),
                403,
                "security/other-agency");
    }

    private String imported(Map<String, Object> body) {
        return Api.id(Api.standing(department).body(body).post("/api/v1/plans"));
    }

    private Response activate(String id, String key, Map<String, Object> body) {
        return Api.standing(department)
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/plans/" + id + "/activation");
    }

    private static ConsumerRecord<String, byte[]> theOnlyEvent(String topic, String key) {
        return Heard.of(topic, key, 1).getFirst();
    }
}
