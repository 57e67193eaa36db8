package vn.cchc.plan;

import static org.hamcrest.Matchers.contains;
import static vn.cchc.plan.PlanFixture.completePlanOf;
import static vn.cchc.plan.PlanFixture.planOf;
import static vn.cchc.plan.PlanFixture.target;
import static vn.cchc.plan.PlanFixture.task;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.json.EventJson;
import vn.cchc.testkit.SuiteResources;

/// Requests nobody sends in good faith. Each is refused as the caller's fault; none costs the service anything.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class HostileRequestIT {

    private static final String NUL = "a\0b";

    private String department = "";

    @BeforeEach
    void aDepartment() {
        department = Api.department();
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 2_000})
    void aBodyNestedWithoutEndIsRefused(int depth) {
        assertProblem(post("[".repeat(depth)), 400, "request/wrong-type");
        assertProblem(post("{\"tasks\":" + "[".repeat(depth)), 400, "request/wrong-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1234567890123456"})
    void aNumberThatWouldFillTheMemoryIsRefused(String value) {
        String body = EventJson.write(
                completePlanOf(department).target(target("T-01", 424_242)).body());

        assertProblemAt(post(body.replace("424242", value)), 422, "request/invalid", "/targets/0/value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0044-03-15", "1899-12-31", "2200-01-01"})
    void aDayNobodyWritesOnADocumentIsRefused(String day) {
        Map<String, Object> basis = Map.of("type", "Nghị quyết", "number", "76/NQ-CP", "signedOn", day);
        Map<String, Object> agency =
                Map.of("name", "Phòng", "kind", "DIVISION", "parentCode", department, "validTo", day);

        assertProblemAt(post(completePlanOf(department).with("signedOn", day)), 422, "request/invalid", "/signedOn");
        assertProblemAt(
                post(completePlanOf(department).with("legalBases", List.of(basis))),
                422,
                "request/invalid",
                "/legalBases/0/signedOn");
        assertProblemAt(put(department + ".09", agency), 422, "request/invalid", "/validTo");
    }

    @Test
    void aNulCharacterIsNotStored() {
        Map<String, Object> row = task("Văn phòng Sở", "Quý II/2026");
        row.put("content", NUL);

        assertProblem(post(completePlanOf(department).with("title", NUL)), 422, "request/unstorable");
        assertProblem(post(completePlanOf(department).with("number", NUL)), 422, "request/unstorable");
        assertProblem(post(planOf(department).task(row)), 422, "request/unstorable");
        assertProblem(post(planOf(department).task(task(NUL, "Quý II/2026"))), 422, "request/unstorable");
        assertProblem(post(planOf(department).task(task("Văn phòng Sở", NUL))), 422, "request/unstorable");
        assertProblem(
                put(department + ".09", Map.of("name", NUL, "kind", "OTHER", "parentCode", department)),
                422,
                "request/unstorable");
    }

    @Test
    void textsHaveTheirBounds() {
        String endless = "x".repeat(2_001);

        assertProblemAt(
                post(planOf(department).task(task(endless, "Quý II/2026"))),
                422,
                "request/invalid",
                "/tasks/0/leads/0");
        assertProblemAt(
                post(completePlanOf(department).with("superiorPlanNumbers", List.of(endless))),
                422,
                "request/invalid",
                "/superiorPlanNumbers/0");
        Map<String, Object> row = task("Văn phòng Sở", "Quý II/2026");
        row.put("section", endless);
        assertProblemAt(post(planOf(department).task(row)), 422, "request/invalid", "/tasks/0/section");
    }

    @Test
    void aGroupIsNotItsOwnParentNorThatOfAGroupAbove() {
        Map<String, Object> itself = group(1);
        Map<String, Object> below = group(3);

        assertProblemAt(post(planOf(department).task(itself)), 422, "plan/broken-rows", "/tasks/0/parent");
        assertProblemAt(
                post(planOf(department).task(group(0)).task(below).task(group(0))),
                422,
                "plan/broken-rows",
                "/tasks/1/parent");
    }

    @Test
    void aPlanIsNotItsOwnSuperior() {
        Map<String, Object> plan = completePlanOf(department)
                .with("number", "9/KH-SGDĐT")
                .with("superiorPlanNumbers", List.of("9/KH-SGDDT"))
                .body();

        Api.standing(department)
                .body(plan)
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .body("warnings.code", contains("SUPERIOR_PLAN_ITSELF"));
    }

    @Test
    void plansThatNameEachOtherAsSuperiorDoNoHarm() {
        String first = Api.id(
                plans(completePlanOf(department).with("number", "1/KH").with("superiorPlanNumbers", List.of("2/KH"))));
        String second = Api.id(
                plans(completePlanOf(department).with("number", "2/KH").with("superiorPlanNumbers", List.of("1/KH"))));

        for (String plan : List.of(first, second)) {
            Api.standing(department)
                    .header("If-Match", "\"1\"")
                    .body(Map.of())
                    .post("/api/v1/plans/" + plan + "/activation")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void agenciesStandNotAboveThemselvesNorMergeInCircles() {
        String office = department + ".01";
        String division = department + ".02";
        assertProblemAt(change(office, Map.of("parentCode", office)), 422, "agency/parent-below", "/parentCode");

        change(office, Map.of("parentCode", department, "mergedInto", division, "validTo", "2025-06-30"))
                .statusCode(200);
        change(division, Map.of("parentCode", department, "mergedInto", department + ".03", "validTo", "2025-06-30"))
                .statusCode(200);

        assertProblemAt(
                change(
                        department + ".03",
                        Map.of("parentCode", department, "mergedInto", office, "validTo", "2025-06-30")),
                422,
                "agency/merger-circle",
                "/mergedInto");
    }

    private static Map<String, Object> group(int parent) {
        Map<String, Object> group = new HashMap<>(Map.of("area", "STEERING", "group", true, "content", "Nhóm"));
        if (parent > 0) {
            group.put("parent", parent);
        }
        return group;
    }

    private Response plans(PlanFixture plan) {
        return Api.standing(department).body(plan.body()).post("/api/v1/plans");
    }

    private ValidatableResponse post(PlanFixture plan) {
        return plans(plan).then();
    }

    private ValidatableResponse post(String body) {
        return Api.standing(department).body(body).post("/api/v1/plans").then();
    }

    private static ValidatableResponse put(String code, Map<String, Object> body) {
        return Api.admin().body(body).put("/api/v1/agencies/" + code).then();
    }

    private static ValidatableResponse change(String code, Map<String, Object> links) {
        Map<String, Object> body = new HashMap<>(links);
        body.put("name", "Phòng " + code);
        body.put("kind", "DIVISION");
        return Api.admin()
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/api/v1/agencies/" + code)
                .then();
    }
}
