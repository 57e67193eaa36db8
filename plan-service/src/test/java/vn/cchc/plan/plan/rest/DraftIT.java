package vn.cchc.plan.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.PlanFixture.planOf;
import static vn.cchc.plan.PlanFixture.target;
import static vn.cchc.plan.PlanFixture.task;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.Api;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class DraftIT {

    private String department = "";
    private String id = "";
    private String plan = "";

    /// A group with one task, and one task beside it.
    @BeforeEach
    void aDraft() {
        department = Api.department();
        id = Api.id(Api.standing(department)
                .body(planOf(department)
                        .task(Map.of("area", "STEERING", "group", true, "content", "Nhóm"))
                        .task(with(task("Văn phòng Sở", "Quý I/2026"), "parent", 1))
                        .task(task("", "lúc nào đó"))
                        .target(target("T-01", 85))
                        .body())
                .post("/api/v1/plans"));
        plan = "/api/v1/plans/" + id;
    }

    @Test
    void aRowIsCorrectedWholeAndKeepsItsId() {
        String taskId = tasks().extract().path("items[2].taskId");

        change(1)
                .body(row(3, "Văn phòng Sở", "Quý II/2026"))
                .put(plan + "/tasks/3")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("taskId", equalTo(taskId))
                .body("leadCodes", contains(department + ".01"))
                .body("deadline.dueOn", equalTo("2026-06-30"));

        Api.viewer(department)
                .get(plan)
                .then()
                .header("ETag", "\"2\"")
                .body("deadlinesTyped", equalTo(2))
                .body("deadlinesUnparsed", equalTo(0));
        Api.viewer(department).get(plan + "/completeness").then().body("blocking", equalTo(0));
    }

    @Test
    void whatAPersonTypedHoldsAsLongAsItsTextDoes() {
        change(1)
                .body(Map.of("clauses", List.of(Map.of("kind", "BY_DATE", "date", "2026-03-31")), "note", "CV 12"))
                .put(plan + "/tasks/3/deadline")
                .then()
                .statusCode(200);

        change(2)
                .body(row(3, "Văn phòng Sở", "lúc nào đó"))
                .put(plan + "/tasks/3")
                .then()
                .statusCode(200)
                .body("deadline.parsedBy", equalTo("HUMAN"))
                .body("deadlineNote", equalTo("CV 12"));
        change(3)
                .body(row(3, "Văn phòng Sở", "Quý IV/2026"))
                .put(plan + "/tasks/3")
                .then()
                .statusCode(200)
                .body("deadline.parsedBy", equalTo("PARSER"))
                .body("deadlineNote", nullValue());
    }

    @Test
    void anInsertedRowMovesThoseBelowAndTheyStayInTheirGroup() {
        change(1)
                .body(row(1, "Văn phòng Sở", "Quý I/2026"))
                .post(plan + "/tasks")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .header("Location", org.hamcrest.Matchers.endsWith(plan + "/tasks/1"))
                .body("ordinal", equalTo(1));

        tasks().body("items.ordinal", contains(1, 2, 3, 4))
                .body("items.group", contains(false, true, false, false))
                .body("items.parent", contains(nullValue(), nullValue(), equalTo(2), nullValue()));
        Api.viewer(department).get(plan + "/tasks/2").then().statusCode(200).body("content", equalTo("Nhóm"));
    }

    @Test
    void aRowIsInsertedOnceForOneKey() {
        RequestSpecification insertion =
                change(1).header("Idempotency-Key", "insert-" + id).body(row(9, "Văn phòng Sở", "Quý I/2026"));

        insertion.post(plan + "/tasks").then().statusCode(201);
        insertion.post(plan + "/tasks").then().statusCode(201).header("Idempotency-Replayed", "true");

        tasks().body("items.ordinal", contains(1, 2, 3, 9));
    }

    @Test
    void aGroupGoesOnlyAfterItsRows() {
        assertProblemAt(change(1).delete(plan + "/tasks/1").then(), 422, "plan/broken-rows", "/tasks/0/parent");

        change(1).delete(plan + "/tasks/2").then().statusCode(204).header("ETag", "\"2\"");
        change(2).delete(plan + "/tasks/1").then().statusCode(204).header("ETag", "\"3\"");
        tasks().body("items.ordinal", contains(3));
        assertProblem(change(3).delete(plan + "/tasks/1").then(), 404, "plan/task-unknown");
        assertProblem(Api.viewer(department).get(plan + "/tasks/1").then(), 404, "plan/task-unknown");
    }

    @Test
    void targetsAreAddedCorrectedAndTakenOut() {
        change(1)
                .body(target("T-02", 90))
                .post(plan + "/targets")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"");
        change(2)
                .body(target("T-03", 95))
                .put(plan + "/targets/T-01")
                .then()
                .statusCode(200)
                .body("value", equalTo(95));
        targets().body("items.code", contains("T-03", "T-02"));
        assertProblemAt(
                change(3).body(target("T-02", 1)).post(plan + "/targets").then(),
                409,
                "plan/target-code-taken",
                "/code");
        assertProblemAt(
                change(3).body(target("T-02", 1)).put(plan + "/targets/T-03").then(),
                409,
                "plan/target-code-taken",
                "/code");
        assertProblem(
                change(3).body(target("T-01", 1)).put(plan + "/targets/T-01").then(), 404, "plan/target-unknown");

        change(3).delete(plan + "/targets/T-03").then().statusCode(204).header("ETag", "\"4\"");
        change(4).delete(plan + "/targets/T-02").then().statusCode(204);
        targets().body("items", empty());
        assertProblem(change(5).delete(plan + "/targets/T-02").then(), 404, "plan/target-unknown");
        Api.viewer(department).get(plan).then().body("targets", equalTo(0));
    }

    @Test
    void theHeadIsCorrectedAndItsYearsReadTheDeadlinesAgain() {
        change(1)
                .body(head("9/KH-SGDĐT", 2027))
                .put(plan)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("number", equalTo("9/KH-SGDĐT"))
                .body("signedOn", nullValue())
                .body("legalBases.number", contains("76/NQ-CP"));
        change(2)
                .body(row(3, "Văn phòng Sở", "Quý II"))
                .put(plan + "/tasks/3")
                .then()
                .body("deadline.dueOn", equalTo("2027-06-30"));
        change(3).body(head("9/KH-SGDĐT", 2026)).put(plan).then().statusCode(200);
        Api.viewer(department).get(plan + "/tasks/3").then().body("deadline.dueOn", equalTo("2026-06-30"));
    }

    @Test
    void aHeadThatAnotherPlanHasIsRefused() {
        Api.standing(department)
                .body(planOf(department)
                        .with("number", "10/KH")
                        .without("signedOn")
                        .body())
                .post("/api/v1/plans")
                .then()
                .statusCode(201);

        assertProblemAt(change(1).body(head("10/kh", 2026)).put(plan).then(), 409, "plan/already-imported", "/number");
        change(1).body(head("11/KH", 2026)).put(plan).then().statusCode(200);
        change(2).body(head("11/KH", 2026)).put(plan).then().statusCode(200);
    }

    @Test
    void ofTwoCorrectionsAtOnceOneIsTold() {
        try (ExecutorService clerks = Executors.newFixedThreadPool(2)) {
            List<CompletableFuture<Integer>> answers = IntStream.range(0, 2)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> change(1)
                                    .body(row(3, "Văn phòng Sở", "Quý " + (i == 0 ? "I" : "II") + "/2026"))
                                    .put(plan + "/tasks/3")
                                    .statusCode(),
                            clerks))
                    .toList();

            assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void aSettledPlanIsNotCorrected() {
        Api.standing(department)
                .header("If-Match", "\"1\"")
                .body(Map.of("acceptedFindings", List.of("LEAD_MISSING", "DEADLINE_UNPARSED"), "reason", "Sẽ bổ sung"))
                .post(plan + "/activation")
                .then()
                .statusCode(200);

        assertProblem(change(2).body(row(3, "", "")).put(plan + "/tasks/3").then(), 409, "plan/no-longer-draft");
        assertProblem(change(2).body(row(3, "", "")).post(plan + "/tasks").then(), 409, "plan/no-longer-draft");
        assertProblem(change(2).delete(plan + "/tasks/3").then(), 409, "plan/no-longer-draft");
        assertProblem(
                change(2).body(target("T-01", 1)).put(plan + "/targets/T-01").then(), 409, "plan/no-longer-draft");
        assertProblem(change(2).body(target("T-09", 1)).post(plan + "/targets").then(), 409, "plan/no-longer-draft");
        assertProblem(change(2).delete(plan + "/targets/T-01").then(), 409, "plan/no-longer-draft");
        assertProblem(change(2).body(head("1/KH", 2026)).put(plan).then(), 409, "plan/no-longer-draft");
    }

    private RequestSpecification change(int version) {
        return Api.standing(department).header("If-Match", "\"" + version + "\"");
    }

    private ValidatableResponse tasks() {
        return Api.viewer(department).get(plan + "/tasks").then().statusCode(200);
    }

    private ValidatableResponse targets() {
        return Api.viewer(department).get(plan + "/targets").then().statusCode(200);
    }

    private static Map<String, Object> row(int ordinal, String lead, String deadline) {
        return with(task(lead, deadline), "ordinal", ordinal);
    }

    private static Map<String, Object> head(String number, int year) {
        return Map.of(
                "number",
                number,
                "title",
                "Kế hoạch cải cách hành chính",
                "yearFrom",
                year,
                "yearTo",
                year,
                "legalBases",
                List.of(Map.of("type", "Nghị quyết", "number", "76/NQ-CP")));
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
