package vn.cchc.plan.plan.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.PlanFixture.completePlanOf;
import static vn.cchc.plan.PlanFixture.planOf;
import static vn.cchc.plan.PlanFixture.target;
import static vn.cchc.plan.PlanFixture.task;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.Api;
import vn.cchc.plan.PlanFixture;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class PlanReadIT {

    private String department = "";

    @BeforeEach
    void aDepartment() {
        department = Api.department();
    }

    @Test
    void aPlanTellsWhereItCameFrom() {
        String id = imported(completePlanOf(department)
                .with("legalBases", List.of(Map.of("type", "Nghị quyết", "number", "76/NQ-CP"))));

        Api.viewer(department)
                .get("/api/v1/plans/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", equalTo(id))
                .body("agencyCode", equalTo(department))
                .body("legalBases.number", contains("76/NQ-CP"))
                .body("importedBy", equalTo("standing-of-" + department))
                .body("importedVia", equalTo("cchc-portal"))
                .body("activatedAt", nullValue());
    }

    @Test
    void aDraftIsSeenByItsAgencyAndThoseAboveOnly() {
        String path = "/api/v1/plans/" + imported(completePlanOf(department));

        Api.viewer(department.substring(0, 3)).get(path).then().statusCode(200);
        assertProblem(Api.viewer(department + ".01").get(path).then(), 404, "resource/unknown");
        assertProblem(Api.viewer(Api.department()).get(path).then(), 404, "resource/unknown");
        assertProblem(Api.viewer(department + ".01").get(path + "/tasks").then(), 404, "resource/unknown");
        assertProblem(Api.viewer(department + ".01").get(path + "/targets").then(), 404, "resource/unknown");
        assertProblem(Api.viewer(department + ".01").get(path + "/completeness").then(), 404, "resource/unknown");
        assertProblem(Api.viewer(department).get("/api/v1/plans/no-uuid").then(), 404, "http/404");
    }

    @Test
    void anActivePlanIsSeenByThoseItGivesTasksTo() {
        String id = imported(completePlanOf(department));
        activate(id);

        Api.viewer(department + ".01").get("/api/v1/plans/" + id).then().statusCode(200);
        Api.viewer(department + ".01").get("/api/v1/plans?status=ACTIVE").then().body("items.id", contains(id));
    }

    @Test
    void plansAreFoundByNumberInAnySpellingByYearAndByWords() {
        String id = imported(completePlanOf(department)
                .with("number", "416/KH-SGDĐT")
                .with("title", "Kế hoạch tuyên truyền")
                .with("yearTo", 2027));
        imported(completePlanOf(department));
        String plans = "/api/v1/plans?agencyCode=" + department;

        Api.viewer(department).get(plans + "&number=416/kh-sgddt").then().body("items.id", contains(id));
        Api.viewer(department).get(plans + "&q=tuyen truyen").then().body("items.id", contains(id));
        Api.viewer(department).get(plans + "&year=2027").then().body("items.id", contains(id));
        Api.viewer(department).get(plans + "&status=ACTIVE").then().body("items", empty());
    }

    @Test
    void listsContinueWhereTheyEnded() {
        String first = imported(completePlanOf(department));
        String second = imported(completePlanOf(department));
        String plans = "/api/v1/plans?limit=1";

        String next = Api.viewer(department)
                .get(plans)
                .then()
                .body("items.id", contains(first))
                .extract()
                .path("next");
        Api.viewer(department)
                .get(plans + "&cursor=" + next)
                .then()
                .body("items.id", contains(second))
                .body("next", nullValue());
        assertProblemAt(
                Api.viewer(department).get(plans + "&cursor=eA").then(), 400, "request/malformed-cursor", "?cursor");
    }

    @Test
    void rowsShowWhatIsPrintedAndWhatItMeans() {
        String id = imported(planOf(department)
                .task(task("Các phòng thuộc Sở", "Quý II/2026"))
                .task(task("Phòng Lạ", "Hàng quý"))
                .target(target("T-01", 85)));
        String path = "/api/v1/plans/" + id;

        Api.viewer(department)
                .get(path + "/tasks?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].leads", contains("Các phòng thuộc Sở"))
                .body("items[0].leadCodes", contains(department + ".02", department + ".03"))
                .body("items[0].coordinatingCodes", empty())
                .body("items[0].deadlineText", equalTo("Quý II/2026"))
                .body("items[0].deadline.clauses[0].kind", equalTo("QUARTER"))
                .body("items[0].deadline.dueOn", equalTo("2026-06-30"))
                .body("next", notNullValue());
        Api.viewer(department).get(path + "/tasks").then().body("items[1].leadCodes", empty());
        Api.viewer(department)
                .get(path + "/targets")
                .then()
                .body("items.code", contains("T-01"))
                .body("items[0].value", equalTo(85));
    }

    @Test
    void anAgencySeesNothingOfItsNeighbours() {
        String mine = imported(completePlanOf(department));
        String neighbour = Api.department();

        Api.viewer(neighbour).get("/api/v1/plans").then().body("items.id", not(hasItem(mine)));
    }

    private String imported(PlanFixture plan) {
        return Api.id(Api.standing(department).body(plan.body()).post("/api/v1/plans"));
    }

    private void activate(String id) {
        Api.approver(department)
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post("/api/v1/plans/" + id + "/activation")
                .then()
                .statusCode(200);
    }
}
