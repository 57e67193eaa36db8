package vn.cchc.plan.plan.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.cchc.plan.PlanFixture.planOf;
import static vn.cchc.plan.PlanFixture.task;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.Api;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class DeadlineIT {

    private static final Map<String, Object> BY_JUNE =
            Map.of("clauses", List.of(Map.of("kind", "BY_DATE", "date", "2026-06-30")), "note", "Công văn 12/SNV");

    private String department = "";
    private String plan = "";

    @BeforeEach
    void aPlanWithADeadlineNobodyCanRead() {
        department = Api.department();
        plan = "/api/v1/plans/"
                + Api.id(Api.standing(department)
                        .body(planOf(department)
                                .task(task("Văn phòng Sở", "T ."))
                                .task(Map.of("area", "STEERING", "group", true, "content", "Nhóm"))
                                .body())
                        .post("/api/v1/plans"));
    }

    @Test
    void anyTextIsReadWithoutAPlan() {
        parse("Thường xuyên trong năm 2026; trước ngày 30/5/2026")
                .statusCode(200)
                .body("clauses.kind", contains("CONTINUOUS", "BEFORE_DATE"))
                .body("dueOn", equalTo("2026-05-29"))
                .body("closesOn", equalTo("2026-12-31"))
                .body("occurrences", hasSize(5))
                .body("needsHuman", equalTo(false));
        parse("Tháng 5/2026").body("dueOn", equalTo("2026-05-31")).body("lastWorkingDay", equalTo("2026-05-29"));
        parse("lúc nào đó")
                .statusCode(200)
                .body("needsHuman", equalTo(true))
                .body("clauses[0].kind", equalTo("UNPARSED"));
        assertProblemAt(
                        Api.viewer(department)
                                .body(Map.of("text", "Năm 2026", "planYearFrom", 2027, "planYearTo", 2026))
                                .post("/api/v1/deadlines/parse")
                                .then(),
                        422,
                        "request/invalid",
                        "/planYearTo")
                .body("errors.detail", contains("must not lie before planYearFrom 2027"));
    }

    @Test
    void aPersonTypesADeadlineAndThePrintedTextStays() {
        type(1, "\"1\"", BY_JUNE)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("rawText", equalTo("T ."))
                .body("parsedBy", equalTo("HUMAN"))
                .body("dueOn", equalTo("2026-06-30"));

        Api.viewer(department)
                .get(plan)
                .then()
                .header("ETag", "\"2\"")
                .body("deadlinesTyped", equalTo(1))
                .body("deadlinesUnparsed", equalTo(0));
        Api.viewer(department)
                .get(plan + "/tasks")
                .then()
                .body("items[0].deadlineText", equalTo("T ."))
                .body("items[0].deadline.parsedBy", equalTo("HUMAN"))
                .body("items[0].deadlineNote", equalTo("Công văn 12/SNV"))
                .body("items[0].deadlineBy", equalTo("standing-of-" + department));
        Api.viewer(department).get(plan + "/completeness").then().body("blocking", equalTo(0));
    }

    @Test
    void everyRefusalOfATypingHasItsAnswer() {
        assertProblemAt(type(1, "", BY_JUNE), 428, "request/precondition-required", "#If-Match");
        assertProblemAt(type(1, "\"5\"", BY_JUNE), 412, "request/stale", "#If-Match");
        assertProblem(type(9, "\"1\"", BY_JUNE), 404, "plan/task-unknown");
        assertProblem(type(2, "\"1\"", BY_JUNE), 422, "plan/group-without-deadline");
        Map<String, Object> unparsed =
                Map.of("clauses", List.of(Map.of("kind", "UNPARSED", "text", "T .", "stoppedAt", "T .")));
        assertProblemAt(type(1, "\"1\"", unparsed), 422, "plan/clause-not-typed", "/clauses");
        assertProblemAt(type(1, "\"1\"", Map.of("clauses", List.of())), 422, "request/invalid", "/clauses");
        Map<String, Object> backwards =
                Map.of("clauses", List.of(Map.of("kind", "RANGE", "from", "2026-12-15", "to", "2026-12-14")));
        assertProblemAt(type(1, "\"1\"", backwards), 422, "request/invalid", "/clauses/0");
        Map<String, Object> unheardOf = Map.of("clauses", List.of(Map.of("kind", "SOMETIME")));
        assertProblem(type(1, "\"1\"", unheardOf), 400, "request/wrong-type");
        assertProblem(
                Api.viewer(department)
                        .header("If-Match", "\"1\"")
                        .body(BY_JUNE)
                        .put(plan + "/tasks/1/deadline")
                        .then(),
                403,
                "security/forbidden");
    }

    @Test
    void whatAClauseLacksIsNamed() {
        Map<String, Object> dateless = Map.of("clauses", List.of(Map.of("kind", "BEFORE_DATE")));
        Map<String, Object> endless = Map.of("clauses", List.of(Map.of("kind", "UNPARSED", "text", "x")));

        assertProblemAt(type(1, "\"1\"", dateless), 422, "request/invalid", "/clauses/0")
                .body("errors.detail", contains("date is missing"));
        assertProblemAt(type(1, "\"1\"", endless), 422, "request/invalid", "/clauses/0")
                .body("errors.detail", contains("stoppedAt is missing"));
    }

    @Test
    void anActivePlanIsNoLongerTyped() {
        type(1, "\"1\"", BY_JUNE).statusCode(200);
        Api.standing(department)
                .header("If-Match", "\"2\"")
                .body(Map.of())
                .post(plan + "/activation")
                .then()
                .statusCode(200);

        assertProblem(type(1, "\"3\"", BY_JUNE), 409, "plan/no-longer-draft");
    }

    private ValidatableResponse parse(String text) {
        return Api.viewer(department)
                .body(Map.of("text", text, "planYearFrom", 2026, "planYearTo", 2026))
                .post("/api/v1/deadlines/parse")
                .then();
    }

    private ValidatableResponse type(int ordinal, String ifMatch, Map<String, Object> body) {
        var request = Api.standing(department).body(body);
        return (ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch))
                .put(plan + "/tasks/" + ordinal + "/deadline")
                .then();
    }
}
