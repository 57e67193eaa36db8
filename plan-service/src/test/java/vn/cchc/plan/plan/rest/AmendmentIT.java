package vn.cchc.plan.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.Api;
import vn.cchc.plan.Heard;
import vn.cchc.plan.PlanFixture;
import vn.cchc.testkit.ContractAssertions;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;
import vn.cchc.testkit.TestKafka;

/// Signed content changes only by a later edition, looked at before it takes effect.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class AmendmentIT {

    private static final Map<String, Object> DECISION = Map.of("number", "642/QĐ", "signedOn", "2026-06-12");

    private String department = "";

    @BeforeEach
    void aDepartmentInMarch() {
        TestClock.instance().setTo(LocalDate.of(2026, 3, 2));
        department = Api.department();
    }

    @AfterEach
    void theRealDay() {
        TestClock.instance().real();
    }

    @Test
    void anAmendmentShowsItsDifferenceAndIsToldWhenItTakesEffect() {
        // Given
        PlanSteps plan = inForce();
        List<String> before = plan.get("/tasks").then().extract().path("items.taskId");
        TestClock.instance().setTo(LocalDate.of(2026, 6, 15));

        // When
        plan.propose(2, amendment(amended()))
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("difference.tasks.added.content", contains("Tổ chức đối thoại"))
                .body("difference.tasks.removed.content", contains("Tổ chức hội nghị"))
                .body("difference.tasks.changed.taskId", contains(before.get(0)))
                .body("difference.tasks.changed[0].fields.field", contains("deadlineText", "clauses"))
                .body("difference.tasks.unchanged", equalTo(1))
                .body("difference.targets.changed.direction", contains("TIGHTENED"))
                .body("matches.how", contains("NEW"));
        plan.get("/tasks").then().body("items.content", contains("Rà soát", "Tổ chức hội nghị", "Tuyên truyền"));
        plan.step("amendment/activation", 3, Map.of())
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("status", equalTo("AMENDED"))
                .body("edition", equalTo(2))
                .body("tasks", equalTo(3));

        // Then
        var told = Heard.of("plan", plan.id(), 2).getLast();
        assertThat(TestKafka.type(told)).isEqualTo("vn.cchc.plan.amended.v1");
        ContractAssertions.assertValid("plan", "amended.v1", TestKafka.payload(told));
        JsonNode fact = EventJson.tree(told.value());
        assertThat(fact.at("/removedTaskIds").toString()).isEqualTo("[\"" + before.get(1) + "\"]");
        assertThat(fact.at("/changedTaskIds").toString()).isEqualTo("[\"" + before.get(0) + "\"]");
        assertThat(fact.at("/addedTaskIds")).hasSize(1);
        assertThat(fact.at("/tasks/0/taskId").asText()).isEqualTo(before.get(0));
        assertThat(fact.at("/tasks/0/deadline/dueOn").asText()).isEqualTo("2026-09-30");
        assertThat(fact.at("/tasks/0/leads/0").asText()).isEqualTo(department + ".01");
        assertThat(fact.at("/version").asLong()).isEqualTo(4);
        assertThat(fact.at("/decision/number").asText()).isEqualTo("642/QĐ");
        plan.get("/tasks").then().body("items.content", contains("Rà soát", "Tuyên truyền", "Tổ chức đối thoại"));
        plan.get("/targets").then().body("items.value", contains(95));
        assertProblem(plan.get("/amendment").then(), 404, "plan/no-amendment");
    }

    @Test
    void thenAndNowAreBothKnown() {
        // Given
        PlanSteps plan = inForce();
        TestClock.instance().setTo(LocalDate.of(2026, 6, 20));
        plan.propose(2, amendment(amended())).then().statusCode(200);
        plan.step("amendment/activation", 3, Map.of()).then().statusCode(200);
        TestClock.instance().setTo(LocalDate.of(2026, 7, 1));

        // When, Then: in force since 9 January, told in March; amended from 15 June, told on the 20th
        plan.get("/editions").then().body("items.effectiveOn", contains("2026-01-09", "2026-06-15"));
        plan.get("/as-of/2026-06-14").then().statusCode(200).body("edition", equalTo(1));
        plan.get("/as-of/2026-06-15").then().body("edition", equalTo(2)).body("reason", equalTo("Điều chỉnh"));
        plan.get("/as-of/2026-06-16?knownAt=2026-06-18T17:00:00Z").then().body("edition", equalTo(1));
        plan.get("/editions/1").then().body("tasks.content", hasItem("Tổ chức hội nghị"));
        plan.get("/differences?from=2026-03-31&to=2")
                .then()
                .statusCode(200)
                .body("from.edition", equalTo(1))
                .body("difference.tasks.removed.content", contains("Tổ chức hội nghị"));
        plan.get("/differences?from=2&to=2").then().body("difference.tasks.changed", empty());
        assertProblem(plan.get("/as-of/2026-01-08").then(), 404, "plan/not-in-force-then");
        plan.step("closure", 4, Map.of("reason", "Tổng kết", "endedOn", "2026-06-30"))
                .then()
                .statusCode(200);
        plan.get("/as-of/2026-06-30").then().body("edition", equalTo(2));
        assertProblem(plan.get("/as-of/2026-07-01").then(), 404, "plan/not-in-force-then");
        plan.get("/as-of/2026-07-01?knownAt=2026-06-30T00:00:00Z").then().body("edition", equalTo(2));
        assertProblem(plan.get("/as-of/2026-06-16?knownAt=2026-03-01T00:00:00Z").then(), 404, "plan/not-in-force-then");
        assertProblem(plan.get("/editions/3").then(), 404, "plan/edition-unknown");
        assertProblemAt(plan.get("/differences?from=1").then(), 400, "request/wrong-type", "?to");
        assertProblemAt(plan.get("/differences?from=x&to=1").then(), 400, "request/wrong-type", "?from");
        assertProblemAt(plan.get("/differences?from=99999999999&to=1").then(), 400, "request/wrong-type", "?from");
        assertProblemAt(plan.get("/as-of/2026-02-30").then(), 400, "request/wrong-type", "?day");
        assertProblemAt(plan.get("/as-of/2026-06-01?knownAt=now").then(), 400, "request/wrong-type", "?knownAt");
    }

    @Test
    void whatAPersonTypedStaysWithTheTask() {
        // Given
        PlanSteps plan = PlanSteps.imported(
                department, planOf(department).task(named("Rà soát", "T .")).body());
        Api.standing(department)
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "clauses", List.of(Map.of("kind", "BY_DATE", "date", "2026-06-30")), "note", "Công văn 12"))
                .put("/api/v1/plans/" + plan.id() + "/tasks/1/deadline")
                .then()
                .statusCode(200);
        plan.step("activation", 2, Map.of()).then().statusCode(200);

        // When
        Map<String, Object> amended = planOf(department)
                .task(named("Tuyên truyền", "Quý II/2026"))
                .task(named("Rà soát", "T ."))
                .without("number")
                .body();
        plan.propose(3, amendment(amended)).then().statusCode(200).body("findings.code", empty());
        TestClock.instance().setTo(LocalDate.of(2026, 6, 20));
        plan.step("amendment/activation", 4, Map.of()).then().statusCode(200);

        // Then
        plan.get("/tasks")
                .then()
                .body("items[1].deadline.clauses.kind", contains("BY_DATE"))
                .body("items[1].deadlineNote", equalTo("Công văn 12"))
                .body("items[1].deadlineBy", equalTo("standing-of-" + department));
    }

    @Test
    void aPersonMaySayWhichTaskARowGoesOnWith() {
        PlanSteps plan = inForce();
        String first = plan.get("/tasks").then().extract().path("items[0].taskId");
        Map<String, Object> body = amendment(planOf(department)
                .task(named("Nói cách khác hẳn", "Quý III/2026"))
                .without("number")
                .body());
        body.put("rows", List.of(Map.of("ordinal", 1, "taskId", first)));

        plan.propose(2, body)
                .then()
                .body("difference.tasks.changed.taskId", contains(first))
                .body("difference.tasks.added", empty());
        body.put("rows", List.of(Map.of("ordinal", 9)));
        assertProblemAt(plan.propose(3, body).then(), 422, "plan/wrong-row-word", "/rows/0/ordinal");
        body.put("rows", List.of(Map.of("ordinal", 1, "taskId", UUID.randomUUID())));
        assertProblemAt(plan.propose(3, body).then(), 422, "plan/wrong-row-word", "/rows/0/taskId");
        body.put("rows", List.of(Map.of("ordinal", 1), Map.of("ordinal", 1)));
        assertProblemAt(plan.propose(3, body).then(), 422, "plan/wrong-row-word", "/rows/1");
    }

    @Test
    void anAmendmentTakesEffectOnlyWhenItIsDecidedItsDayHasComeAndItChangesSomething() {
        PlanSteps plan = inForce();
        Map<String, Object> undecided = amendment(amended());
        undecided.remove("decision");
        plan.propose(2, undecided).then().statusCode(200);
        assertProblemAt(activated(plan, 3), 422, "plan/decision-missing", "/decision");
        plan.propose(3, amendment(amended())).then().statusCode(200);
        assertProblemAt(activated(plan, 4), 422, "plan/in-future", "/effectiveOn");
        TestClock.instance().setTo(LocalDate.of(2026, 6, 15));
        plan.propose(4, amendment(original().without("number").body())).then().statusCode(200);
        assertProblem(activated(plan, 5), 409, "plan/amends-nothing");
        plan.propose(
                        5,
                        amendment(planOf(department)
                                .task(named("Rà soát", ""))
                                .without("number")
                                .body()))
                .then()
                .statusCode(200);
        assertProblem(activated(plan, 6), 422, "plan/findings-open");
        plan.get("").then().body("edition", equalTo(1));
        assertThat(TestKafka.ofKey("plan", plan.id())).hasSizeLessThan(2);
    }

    @Test
    void aGroupDoesNotGoOnAsATaskWhateverAPersonSays() {
        Map<String, Object> group = named("Nhóm", "");
        group.put("group", true);
        group.put("leads", List.of());
        PlanSteps plan = PlanSteps.inForce(
                department,
                planOf(department)
                        .task(group)
                        .task(named("Rà soát", "Quý II/2026"))
                        .body());
        String groupId = plan.get("/tasks").then().extract().path("items[0].taskId");
        Map<String, Object> body = amendment(planOf(department)
                .task(named("Rà soát", "Quý II/2026"))
                .without("number")
                .body());
        body.put("rows", List.of(Map.of("ordinal", 1, "taskId", groupId)));

        assertProblemAt(plan.propose(2, body).then(), 422, "plan/wrong-row-word", "/rows/0/taskId")
                .body("errors.code", contains("plan/group-and-task"));
    }

    @Test
    void whoTypedADeadlineInTheAmendmentIsKept() {
        PlanSteps plan = inForce();
        Map<String, Object> body = amendment(planOf(department)
                .task(named("Rà soát", "T ."))
                .without("number")
                .body());
        body.put(
                "rows",
                List.of(Map.of("ordinal", 1, "clauses", List.of(Map.of("kind", "BY_DATE", "date", "2026-09-30")))));
        plan.propose(2, body).then().statusCode(200).body("findings.code", empty());
        TestClock.instance().setTo(LocalDate.of(2026, 6, 20));

        plan.step("amendment/activation", 3, Map.of()).then().statusCode(200);

        plan.get("/tasks")
                .then()
                .body("items[0].deadline.dueOn", equalTo("2026-09-30"))
                .body("items[0].deadlineBy", equalTo("standing-of-" + department));
    }

    @Test
    void anAmendmentDoesNotMakeAPlanAnother() {
        PlanSteps plan = PlanSteps.inForce(
                department,
                original().without("number").with("title", "Kế hoạch một").body());
        PlanSteps other = PlanSteps.inForce(
                department,
                original().without("number").with("title", "Kế hoạch hai").body());
        Map<String, Object> renamed = amended();
        renamed.put("title", "KẾ HOẠCH HAI");
        plan.propose(2, amendment(renamed)).then().statusCode(200);
        TestClock.instance().setTo(LocalDate.of(2026, 6, 15));

        assertProblem(activated(plan, 3), 409, "plan/already-imported");
        other.get("").then().body("edition", equalTo(1));
    }

    @Test
    void anAmendmentIsOfTheSamePlanAndNotBackdatedBeforeIt() {
        PlanSteps plan = inForce();

        assertProblemAt(
                plan.propose(2, amendment(completePlanOf(department).body())).then(),
                422,
                "plan/other-plan",
                "/plan/number");
        Map<String, Object> early = amendment(amended());
        early.put("effectiveOn", "2026-01-08");
        assertProblemAt(plan.propose(2, early).then(), 422, "plan/too-early", "/effectiveOn");
        PlanSteps draft =
                PlanSteps.imported(department, completePlanOf(department).body());
        assertProblem(draft.propose(1, amendment(amended())).then(), 409, "plan/illegal-move");
    }

    @Test
    void anAmendmentMayBeGivenUp() {
        PlanSteps plan = inForce();
        plan.propose(2, amendment(amended())).then().statusCode(200);

        plan.withdraw(3).then().statusCode(200).body("edition", equalTo(1)).body("status", equalTo("ACTIVE"));

        assertProblem(plan.withdraw(4).then(), 404, "plan/no-amendment");
        assertProblem(activated(plan, 4), 404, "plan/no-amendment");
        plan.get("/history").then().body("items.act", hasItem("AMENDMENT_WITHDRAWN"));
    }

    @Test
    void unitsBelowDoNotSeeWhatIsOnlyProposed() {
        PlanSteps plan = inForce();
        plan.propose(2, amendment(amended())).then().statusCode(200);

        assertProblem(plan.get(Api.viewer(department + ".02"), "/amendment").then(), 403, "security/other-agency");
        assertProblem(plan.get(Api.viewer(Api.department()), "/amendment").then(), 404, "resource/unknown");
        plan.get(Api.viewer(department + ".02"), "/editions").then().statusCode(200);
    }

    private PlanSteps inForce() {
        return PlanSteps.inForce(department, original().body());
    }

    private PlanFixture original() {
        return planOf(department)
                .task(named("Rà soát", "Quý II/2026"))
                .task(named("Tổ chức hội nghị", "Quý II/2026"))
                .task(named("Tuyên truyền", "Thường xuyên trong năm"))
                .target(target("T-01", 90));
    }

    private Map<String, Object> amended() {
        return planOf(department)
                .task(named("Rà soát", "Quý III/2026"))
                .task(named("Tuyên truyền", "Thường xuyên trong năm"))
                .task(named("Tổ chức đối thoại", "Quý IV/2026"))
                .target(target("T-01", 95))
                .without("number")
                .body();
    }

    private static Map<String, Object> named(String content, String deadline) {
        Map<String, Object> task = task("Văn phòng Sở", deadline);
        task.put("content", content);
        return task;
    }

    private static Map<String, Object> amendment(Map<String, Object> plan) {
        Map<String, Object> body = new HashMap<>();
        body.put("reason", "Điều chỉnh");
        body.put("effectiveOn", "2026-06-15");
        body.put("decision", DECISION);
        body.put("plan", plan);
        return body;
    }

    private static ValidatableResponse activated(PlanSteps plan, int version) {
        return plan.step("amendment/activation", version, Map.of()).then();
    }
}
