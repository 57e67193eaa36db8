package vn.cchc.plan.plan.rule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.plan.PlanFixture.planOf;
import static vn.cchc.plan.PlanFixture.task;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.Api;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class ActivationRuleIT {

    private String department = "";
    private String city = "";

    @BeforeEach
    void aCityWithADepartment() {
        department = Api.department();
        city = department.substring(0, 3);
    }

    @Test
    void aRuleIsMadeAndChangedByTheVersionSeen() {
        put(Api.adminOf(department), department, "PRODUCT_MISSING")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("effective.requiredBy", contains(department));
        put(Api.adminOf(department), department, "PRODUCT_MISSING").then().statusCode(200);
        assertProblem(
                put(Api.adminOf(department), department, "LEAD_MANY").then(), 428, "request/precondition-required");
        assertProblem(
                put(Api.adminOf(department).header("If-Match", "\"7\""), department, "LEAD_MANY")
                        .then(),
                412,
                "request/stale");
        put(Api.approver(department).header("If-Match", "\"1\""), department, "LEAD_MANY")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("required", contains("LEAD_MANY"));
    }

    @Test
    void demandsAddUpFromTheTopAndNameTheTopmost() {
        put(Api.adminOf(city), city, "PRODUCT_MISSING").then().statusCode(201);
        put(Api.adminOf(department), department, "PRODUCT_MISSING", "NUMBER_MISSING")
                .then()
                .statusCode(201)
                .body("effective.code", contains("NUMBER_MISSING", "PRODUCT_MISSING"))
                .body("effective.requiredBy", contains(department, city));
    }

    @Test
    void whatIsDemandedBlocksLikeAnythingElseAndMayBeAcceptedWithAReason() {
        put(Api.adminOf(city), city, "PRODUCT_MISSING").then().statusCode(201);
        Map<String, Object> task = task("Văn phòng Sở", "Quý II/2026");
        task.put("products", List.of());
        String plan = Api.id(Api.standing(department)
                .body(planOf(department).task(task).body())
                .post("/api/v1/plans"));
        Api.viewer(department)
                .get("/api/v1/plans/" + plan + "/completeness")
                .then()
                .body("blocking", equalTo(1))
                .body("findings.severity", contains("BLOCKING"))
                .body("findings.clearness", contains("RESULT"))
                .body("findings.requiredBy", contains(city));

        assertProblemAt(activate(plan, Map.of()).then(), 422, "plan/findings-open", "/tasks/0/products");
        activate(plan, Map.of("acceptedFindings", List.of("PRODUCT_MISSING"), "reason", "Bổ sung sau"))
                .then()
                .statusCode(200)
                .body("acceptedFindings", contains("PRODUCT_MISSING@/tasks/0/products"));
    }

    @Test
    void aRuleIsReadAboveAndBelowAndByNobodyElse() {
        Api.viewer(department + ".01")
                .get(path(department))
                .then()
                .statusCode(200)
                .body("required", empty());
        Api.viewer(city).get(path(department)).then().statusCode(200).body("version", equalTo(0));
        assertProblem(Api.viewer(city + ".71").get(path(department)).then(), 404, "resource/unknown");
        assertProblem(Api.admin().get(path("X99")).then(), 404, "resource/unknown");
    }

    @Test
    void aRuleIsMadeByAnAdministratorOrApproverOfTheAgencyOrAbove() {
        put(Api.standing(department), department, "LEAD_MANY").then().statusCode(403);
        put(Api.viewer(department), department, "LEAD_MANY").then().statusCode(403);
        assertProblem(put(Api.adminOf(department), city, "LEAD_MANY").then(), 403, "security/other-agency");
        assertProblem(put(Api.admin(), "X99", "LEAD_MANY").then(), 404, "resource/unknown");
        put(Api.adminOf(city), department, "LEAD_MANY").then().statusCode(201);
    }

    @Test
    void aRuleNamesFindingsThatExist() {
        put(Api.adminOf(department), department, "NONSENSE").then().statusCode(400);
        Api.adminOf(department).body("{}").put(path(department)).then().statusCode(422);
        Api.adminOf(department)
                .body(Map.of("required", List.of("LEAD_MANY"), "note", "x".repeat(2001)))
                .put(path(department))
                .then()
                .statusCode(422);
    }

    private static Response put(RequestSpecification by, String agency, String... codes) {
        return by.body(Map.of("required", List.of(codes), "note", "Theo yêu cầu 06 rõ"))
                .put(path(agency));
    }

    private Response activate(String plan, Map<String, Object> body) {
        return Api.approver(department)
                .header("If-Match", "\"1\"")
                .body(body)
                .post("/api/v1/plans/" + plan + "/activation");
    }

    private static String path(String agency) {
        return "/api/v1/activation-rules/" + agency;
    }
}
