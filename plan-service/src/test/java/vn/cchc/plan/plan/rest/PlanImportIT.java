package vn.cchc.plan.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.PlanFixture.completePlanOf;
import static vn.cchc.plan.PlanFixture.planOf;
import static vn.cchc.plan.PlanFixture.target;
import static vn.cchc.plan.PlanFixture.task;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Api;
import vn.cchc.plan.PlanFixture;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.Tokens;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class PlanImportIT {

    private String department = "";

    @BeforeEach
    void aDepartment() {
        department = Api.department();
    }

    @Test
    void aDryRunFindsWhatAnImportWouldAndKeepsNothing() {
        Map<String, Object> body =
                planOf(department).task(task("Phòng Không Có", "Quý II/2026")).body();

        Api.standing(department)
                .body(body)
                .post("/api/v1/plans?dryRun=true")
                .then()
                .statusCode(200)
                .body("id", nullValue())
                .body("tasks", equalTo(1))
                .body("warnings.code", hasItem("LEAD_UNKNOWN"));

        Api.standing(department)
                .get("/api/v1/plans?agencyCode=" + department)
                .then()
                .body("items", empty());
        Api.standing(department)
                .body(body)
                .post("/api/v1/plans?dryRun=false")
                .then()
                .statusCode(201);
        assertProblem(
                Api.standing(department)
                        .body(body)
                        .post("/api/v1/plans?dryRun=true")
                        .then(),
                409,
                "plan/already-imported");
        assertProblemAt(
                Api.standing(department)
                        .body(body)
                        .post("/api/v1/plans?dryRun=perhaps")
                        .then(),
                400,
                "request/wrong-type",
                "?dryRun");
    }

    @Test
    void anImportedPlanIsADraftWithItsDeadlinesReadAndItsGapsNamed() {
        Response answer = imports(planOf(department)
                .with("superiorPlanNumbers", List.of("5256/QĐ-UBND"))
                .task(task("Văn phòng Sở", "Quý II/2026"))
                .task(task("Văn phòng Sở", "T ."))
                .task(Map.of("area", "STEERING", "group", true, "content", "Nhóm"))
                .target(target("T-01", 85)));

        answer.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("status", equalTo("DRAFT"))
                .body("tasks", equalTo(2))
                .body("groups", equalTo(1))
                .body("targets", equalTo(1))
                .body("deadlinesTyped", equalTo(1))
                .body("deadlinesUnparsed", equalTo(1))
                .body("warnings.code", contains("SUPERIOR_PLAN_UNKNOWN", "DEADLINE_UNPARSED", "GROUP_EMPTY"));
        assertThat(answer.header("Location")).endsWith("/api/v1/plans/" + Api.id(answer));
    }

    @Test
    void theSamePlanTwiceIsRefusedWithTheIdOfTheFirst() {
        PlanFixture plan = completePlanOf(department).with("number", "118/KH-SGDĐT");
        String first = Api.id(imports(plan));

        var second = imports(plan.with("number", "118/KH-SGDDT"));

        assertProblemAt(second.then(), 409, "plan/already-imported", "/number").body("errors.detail", contains(first));
        imports(plan.with("signedOn", "2025-01-09")).then().statusCode(201);
    }

    @Test
    void aPlanWithoutANumberIsKnownByItsTitle() {
        PlanFixture plan = completePlanOf(department).without("number").without("signedOn");
        imports(plan).then().statusCode(201).body("warnings.code", contains("NUMBER_MISSING", "SIGNED_ON_MISSING"));

        assertProblem(imports(plan).then(), 409, "plan/already-imported");
        imports(plan.with("title", "Kế hoạch khác")).then().statusCode(201);
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswerAndAReusedKeyIsRefused() {
        String key = UUID.randomUUID().toString();
        PlanFixture plan = completePlanOf(department);
        String first = Api.id(imports(plan, key));

        imports(plan, key)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
        assertProblemAt(
                imports(plan.with("title", "Kế hoạch khác"), key).then(),
                422,
                "idempotency/key-reused",
                "#Idempotency-Key");
    }

    @Test
    void rowsThatContradictEachOtherAreRefused() {
        Map<String, Object> orphan = task("Văn phòng Sở", "Năm 2026");
        orphan.put("parent", 1);
        Map<String, Object> again = task("Văn phòng Sở", "Năm 2026");
        again.put("ordinal", 1);

        assertProblemAt(
                        imports(completePlanOf(department).task(orphan).task(again))
                                .then(),
                        422,
                        "plan/broken-rows",
                        "/tasks/1/parent")
                .body("errors.pointer", hasItem("/tasks/2/ordinal"));
    }

    @Test
    void yearsMustNotRunBackwards() {
        assertProblemAt(
                        imports(completePlanOf(department).with("yearFrom", 2027))
                                .then(),
                        422,
                        "request/invalid",
                        "/yearTo")
                .body("errors.detail", contains("must not lie before yearFrom 2027"));
    }

    @Test
    void yearsMustNotLieGenerationsApart() {
        assertProblemAt(
                imports(completePlanOf(department).with("yearTo", 2057)).then(), 422, "request/invalid", "/yearTo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", " \u200b\ufeff", "\u00a0", "\u2060\u3000"})
    void aTextWithNothingToSeeIsBlank(String text) {
        Map<String, Object> row = task(text, "Năm 2026");
        row.put("content", text);

        assertProblemAt(
                        imports(completePlanOf(department).with("title", text)).then(),
                        422,
                        "request/invalid",
                        "/title")
                .body("errors.detail", contains("must not be blank"));
        assertProblemAt(imports(planOf(department).task(row)).then(), 422, "request/invalid", "/tasks/0/content")
                .body("errors.pointer", hasItem("/tasks/0/leads/0"));
    }

    @Test
    void theIssuerMustBeRegisteredAndWithinTheCallersReach() {
        assertProblemAt(imports(completePlanOf("Y55")).then(), 422, "plan/issuer-unknown", "/issuerCode");
        assertProblem(imports(completePlanOf(department.substring(0, 3))).then(), 403, "security/other-agency");
        imports(completePlanOf(department + ".01")).then().statusCode(201);
    }

    @Test
    void whatIsNotMeantIsRefused() {
        assertProblemAt(
                imports(completePlanOf(department).with("deadline", "x")).then(),
                400,
                "request/unknown-field",
                "/deadline");
        Map<String, Object> typo = task("Văn phòng Sở", "Năm 2026");
        typo.put("deadlineTxt", "Năm 2026");
        assertProblemAt(
                imports(planOf(department).task(typo)).then(), 400, "request/unknown-field", "/tasks/0/deadlineTxt");
        assertProblemAt(
                imports(completePlanOf(department).with("yearFrom", "2026")).then(),
                400,
                "request/wrong-type",
                "/yearFrom");
        Map<String, Object> empty = task("Văn phòng Sở", "Năm 2026");
        empty.put("content", "");
        assertProblemAt(imports(planOf(department).task(empty)).then(), 422, "request/invalid", "/tasks/0/content");
        assertProblem(
                Api.standing(department)
                        .body("{\"title\": \"x\"")
                        .post("/api/v1/plans")
                        .then(),
                400,
                "request/malformed-json");
        assertProblem(
                Api.standing(department)
                        .contentType("text/plain")
                        .body("x")
                        .post("/api/v1/plans")
                        .then(),
                415,
                "http/415");
    }

    @Test
    void standingOfficersAndSystemsImportOthersDoNot() {
        var body = completePlanOf(department).body();

        assertProblem(Api.viewer(department).body(body).post("/api/v1/plans").then(), 403, "security/forbidden");
        assertProblem(
                RestAssured.given()
                        .contentType(ContentType.JSON)
                        .body(body)
                        .post("/api/v1/plans")
                        .then(),
                401,
                "security/unauthenticated");
        Api.as(Tokens.as("e-office").role(Role.SYSTEM).agency(department).client("e-office"))
                .body(body)
                .post("/api/v1/plans")
                .then()
                .statusCode(201);
    }

    private Response imports(PlanFixture plan) {
        return Api.standing(department).body(plan.body()).post("/api/v1/plans");
    }

    private Response imports(PlanFixture plan, String key) {
        return Api.standing(department)
                .header("Idempotency-Key", key)
                .body(plan.body())
                .post("/api/v1/plans");
    }
}
