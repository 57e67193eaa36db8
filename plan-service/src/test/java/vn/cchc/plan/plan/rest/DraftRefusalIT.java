package vn.cchc.plan.plan.rest;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.Api;
import vn.cchc.testkit.SuiteResources;

/// Corrections that are refused.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class DraftRefusalIT {

    private static final String NFD = "Ra\u0300 soa\u0301t";

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
    void everyBadRowIsRefused() {
        assertProblemAt(correct(row(2, "Sở", "")), 422, "request/invalid", "/ordinal");
        assertProblemAt(correct(with(row(3, "", ""), "parent", 2)), 422, "plan/broken-rows", "/tasks/2/parent");
        assertProblemAt(correct(with(row(3, "", ""), "content", " ")), 422, "request/invalid", "/content");
        assertProblemAt(
                correct(with(row(3, "", ""), "content", "x".repeat(10_001))), 422, "request/invalid", "/content");
        assertProblem(correct(with(row(3, "", ""), "content", "a\0b")), 422, "request/unstorable");
        assertProblem(correct(with(row(3, "", ""), "unheardOf", "x")), 400, "request/unknown-field");
        assertProblem(correct(with(row(3, "", ""), "ordinal", "three")), 400, "request/wrong-type");
        assertProblem(change(1).put(plan + "/tasks/3").then(), 422, "request/invalid");
        Map<String, Object> nowhere = row(Integer.MAX_VALUE, "", "");
        change(1).body(nowhere).post(plan + "/tasks").then().statusCode(201);
        assertProblemAt(
                change(2).body(nowhere).post(plan + "/tasks").then(), 422, "plan/broken-rows", "/tasks/4/ordinal");
        change(2)
                .body(with(row(3, "", ""), "content", NFD))
                .put(plan + "/tasks/3")
                .then()
                .statusCode(200);
    }

    @Test
    void everyBadHeadAndTargetIsRefused() {
        Map<String, Object> backwards = new LinkedHashMap<>(head("1/KH", 2026));
        backwards.put("yearTo", 2025);
        assertProblemAt(change(1).body(backwards).put(plan).then(), 422, "request/invalid", "/yearTo");
        assertProblem(change(1).body(Map.of()).put(plan).then(), 422, "request/invalid");
        assertProblem(
                change(1)
                        .body(with(head("1/KH", 2026), "title", "a\0b"))
                        .put(plan)
                        .then(),
                422,
                "request/unstorable");
        assertProblemAt(
                change(1)
                        .body(with(head("1/KH", 2026), "signedOn", "1899-12-31"))
                        .put(plan)
                        .then(),
                422,
                "request/invalid",
                "/signedOn");
        assertProblem(
                change(1)
                        .body(with(head("1/KH", 2026), "kind", "UNIT_PLAN"))
                        .put(plan)
                        .then(),
                400,
                "request/unknown-field");
        assertProblemAt(
                change(1)
                        .body(with(target("T-02", 1), "indicator", ""))
                        .post(plan + "/targets")
                        .then(),
                422,
                "request/invalid",
                "/indicator");
        assertProblemAt(
                change(1)
                        .body(with(target("T-02", 1), "code", "x".repeat(51)))
                        .post(plan + "/targets")
                        .then(),
                422,
                "request/invalid",
                "/code");
        assertProblem(
                change(1)
                        .body(with(target("T-02", 1), "operator", "ABOUT"))
                        .post(plan + "/targets")
                        .then(),
                400,
                "request/wrong-type");
    }

    @Test
    void onlyAStandingOfficerOfTheIssuerWhoHasReadThePlanCorrectsIt() {
        Map<String, Object> body = row(3, "Văn phòng Sở", "Quý I/2026");
        String other = Api.department();

        assertProblemAt(
                Api.standing(department).body(body).put(plan + "/tasks/3").then(),
                428,
                "request/precondition-required",
                "#If-Match");
        assertProblemAt(change(9).body(body).put(plan + "/tasks/3").then(), 412, "request/stale", "#If-Match");
        assertProblemAt(change(9).body(head("1/KH", 2026)).put(plan).then(), 412, "request/stale", "#If-Match");
        assertProblem(
                Api.standing(other)
                        .header("If-Match", "\"1\"")
                        .body(body)
                        .put(plan + "/tasks/3")
                        .then(),
                404,
                "resource/unknown");
        assertProblem(
                Api.standing(other)
                        .header("If-Match", "\"1\"")
                        .body(head("1/KH", 2026))
                        .put(plan)
                        .then(),
                404,
                "resource/unknown");
        assertProblem(
                Api.viewer(department)
                        .header("If-Match", "\"1\"")
                        .body(body)
                        .post(plan + "/tasks")
                        .then(),
                403,
                "security/forbidden");
        assertProblem(
                Api.viewer(department)
                        .header("If-Match", "\"1\"")
                        .delete(plan + "/targets/T-01")
                        .then(),
                403,
                "security/forbidden");
        assertProblem(
                change(1)
                        .body(body)
                        .put("/api/v1/plans/" + UUID.randomUUID() + "/tasks/3")
                        .then(),
                404,
                "resource/unknown");
        tasks().body("items", hasSize(3)).body("items[2].taskId", notNullValue());
    }

    private RequestSpecification change(int version) {
        return Api.standing(department).header("If-Match", "\"" + version + "\"");
    }

    private ValidatableResponse correct(Map<String, Object> row) {
        return change(1).body(row).put(plan + "/tasks/3").then();
    }

    private ValidatableResponse tasks() {
        return Api.viewer(department).get(plan + "/tasks").then().statusCode(200);
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
