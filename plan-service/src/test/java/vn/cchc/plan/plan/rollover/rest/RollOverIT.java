package vn.cchc.plan.plan.rollover.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Api;
import vn.cchc.plan.PlanFixture;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.Tokens;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class RollOverIT {

    private String department = "";

    @BeforeEach
    void aDepartment() {
        department = Api.department();
    }

    @Test
    void aPlanCarriedOnIsImportedAsItIsAnswered() {
        // Given
        String old = imported(annual());

        // When
        ValidatableResponse answer = rollOver(Api.standing(department), old, Map.of("year", 2027));

        // Then
        answer.statusCode(200)
                .body("plan.title", equalTo("Kế hoạch cải cách hành chính năm 2027"))
                .body("plan.number", nullValue())
                .body("plan.signedOn", nullValue())
                .body("plan.yearFrom", equalTo(2027))
                .body(
                        "plan.tasks.deadlineText",
                        contains("Quý II/2027", "Trước ngày 28/5/2027", "Theo Kế hoạch của Thành phố"))
                .body("rows[1].deadlineBefore", equalTo("Trước ngày 30/5/2026"))
                .body("rows[1].dueBefore", equalTo("2026-05-29"))
                .body("rows[1].dueAfter", equalTo("2027-05-27"))
                .body("rows[1].notes.code", contains("DAY_NOT_WORKED"))
                .body("toCheck", equalTo(0))
                .body("flags.code", contains("SUPERIOR_KEPT", "CALENDAR_PROVISIONAL"));
        Map<String, Object> plan = answer.extract().path("plan");
        String next = Api.id(Api.standing(department).body(plan).post("/api/v1/plans"));
        Api.standing(department)
                .get("/api/v1/plans/" + next)
                .then()
                .body("yearFrom", equalTo(2027))
                .body("tasks", equalTo(3))
                .body("targets", equalTo(1))
                .body("deadlinesTyped", equalTo(3));
    }

    @Test
    void nothingIsKept() {
        String old = imported(annual());

        rollOver(Api.standing(department), old, Map.of()).statusCode(200);

        Api.standing(department)
                .get("/api/v1/plans?agencyCode=" + department)
                .then()
                .body("items.id", contains(old))
                .body("items.version", contains(1));
    }

    @Test
    void remarksAreToldInTheCallersLanguage() {
        String old = imported(annual());

        rollOver(Api.standing(department).header("Accept-Language", "vi"), old, Map.of())
                .body(
                        "rows[1].notes.message",
                        contains("30/05/2027 là ngày nghỉ: đã chuyển về ngày làm việc liền trước, 28/05/2027"));
        rollOver(Api.standing(department).header("Accept-Language", "en"), old, Map.of())
                .body("flags.message", hasItem("Superior plan 600/QĐ-UBND: give the number of the new years"));
    }

    @Test
    void withoutAYearAPlanGoesOnToTheYearsRightAfterIt() {
        String programme = imported(planOf(department)
                .with("title", "Kế hoạch giai đoạn 2026-2030")
                .with("kind", "MULTI_YEAR_PROGRAMME")
                .with("yearTo", 2030)
                .task(task("Văn phòng Sở", "2026-2030")));

        Api.approver(department)
                .post("/api/v1/plans/" + programme + "/roll-over-preview")
                .then()
                .statusCode(200)
                .body("plan.title", equalTo("Kế hoạch giai đoạn 2031-2035"))
                .body("plan.yearTo", equalTo(2035))
                .body("plan.tasks.deadlineText", contains("2031-2035"));
    }

    @Test
    void yearsThatCannotBeAreRefused() {
        String old = imported(annual());

        for (Object year : List.of(2026, 2057)) {
            assertProblemAt(
                    rollOver(Api.standing(department), old, Map.of("year", year)),
                    422,
                    "roll-over/year-outside",
                    "/year");
        }
        assertProblemAt(
                rollOver(Api.standing(department), old, Map.of("year", 99_999)), 422, "request/invalid", "/year");
        assertProblem(rollOver(Api.standing(department), old, Map.of("year", "2027")), 400, "request/wrong-type");
        assertProblem(rollOver(Api.standing(department), old, Map.of("years", 2027)), 400, "request/unknown-field");
    }

    @Test
    void onlyWhoSeesAPlanAndMayWriteOneCarriesItOn() {
        String old = imported(annual());

        assertProblem(rollOver(Api.standing(Api.department()), old, Map.of()), 404, "resource/unknown");
        assertProblem(
                rollOver(Api.standing(department), UUID.randomUUID().toString(), Map.of()), 404, "resource/unknown");
        assertProblem(rollOver(Api.viewer(department), old, Map.of()), 403, "security/forbidden");
        assertProblem(
                rollOver(Api.as(Tokens.as("head").role(Role.UNIT_HEAD).agency(department)), old, Map.of()),
                403,
                "security/forbidden");
        rollOver(Api.standing(department.substring(0, 3)), old, Map.of()).statusCode(200);
    }

    @Test
    void anEmptyPlanGoesOnEmpty() {
        String old = imported(planOf(department));

        rollOver(Api.standing(department), old, Map.of())
                .statusCode(200)
                .body("rows", empty())
                .body("plan.tasks", empty());
    }

    private PlanFixture annual() {
        return planOf(department)
                .with("superiorPlanNumbers", List.of("600/QĐ-UBND"))
                .task(task("Văn phòng Sở", "Quý II/2026"))
                .task(task("Văn phòng Sở", "Trước ngày 30/5/2026"))
                .task(task("Văn phòng Sở", "Theo Kế hoạch của Thành phố"))
                .target(target("T-01", 80));
    }

    private String imported(PlanFixture plan) {
        return Api.id(Api.standing(department).body(plan.body()).post("/api/v1/plans"));
    }

    private static ValidatableResponse rollOver(RequestSpecification caller, String plan, Map<String, ?> body) {
        return caller.body(body)
                .post("/api/v1/plans/" + plan + "/roll-over-preview")
                .then();
    }
}
