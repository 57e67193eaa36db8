package vn.cchc.plan.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.cchc.plan.PlanFixture.completePlanOf;
import static vn.cchc.plan.PlanFixture.target;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.Api;
import vn.cchc.plan.Heard;
import vn.cchc.plan.PlanFixture;
import vn.cchc.testkit.SuiteResources;

/// The city's plan, which the department says it implements and quietly departs from.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class SuperiorPlanIT {

    private String department = "";
    private String city = "";
    private String superior = "";

    @BeforeEach
    void theCityDraftsAPlan() {
        department = Api.department();
        city = department.substring(0, 3);
        superior = imported(
                city,
                completePlanOf(city)
                        .with("number", "5256/QĐ-UBND")
                        .with("title", "Kế hoạch của Thành phố")
                        .target(target("TP-01", 95)));
    }

    @Test
    void aDraftOfAnAgencyAboveIsNotGivenAway() {
        String plan = imported(department, implementing());

        warnings(Api.standing(department), plan).body("findings.code", contains("SUPERIOR_PLAN_UNKNOWN"));
        Api.standing(department).get("/api/v1/plans/" + superior).then().statusCode(404);
        assertThat(activate(department, plan).extract().asString()).doesNotContain(superior);
    }

    /// The fact is not the caller's answer: the link would be lost for good.
    @Test
    void theFactNamesASuperiorThatIsStillADraftWhoeverActivates() {
        String byTheDepartment = imported(department, implementing());
        String byTheCity = imported(department, implementing().with("number", "9/KH-SGDĐT"));
        activate(department, byTheDepartment);
        activate(city, byTheCity);

        assertThat(superiorsTold(byTheDepartment)).containsExactly(superior);
        assertThat(superiorsTold(byTheCity)).containsExactly(superior);
    }

    @Test
    void ofSeveralPlansWithOneNumberThatOfTheSameYearsIsMeant() {
        imported(
                city,
                completePlanOf(city)
                        .with("number", "5256/QĐ-UBND")
                        .with("signedOn", "2027-01-05")
                        .with("yearFrom", 2027)
                        .with("yearTo", 2027));
        String plan = imported(department, implementing());
        activate(department, plan);

        assertThat(superiorsTold(plan)).containsExactly(superior);
    }

    @Test
    void whoSeesTheDraftIsToldOfIt() {
        String plan = imported(department, implementing());

        warnings(Api.standing(city), plan).body("findings.code", contains("TARGET_WEAKER_THAN_SUPERIOR"));
    }

    @Test
    void aPlanInForceAboveIsComparedWith() {
        activate(city, superior);

        String plan = imported(department, implementing());

        warnings(Api.standing(department), plan)
                .body("findings.code", contains("TARGET_WEAKER_THAN_SUPERIOR"))
                .body(
                        "findings.message",
                        hasItem(
                                "Target T-01 (at least 85%) asks for less than the superior plan 5256/QĐ-UBND (at least 95%)"));
        activate(department, plan);
        assertThat(superiorsTold(plan)).containsExactly(superior);
    }

    @Test
    void aDraftOfTheIssuerIsNotGivenAwayToThoseBelow() {
        imported(
                department,
                completePlanOf(department).with("number", "7/KH-SGDĐT").target(target("T-07", 70)));
        String plan = imported(
                department,
                completePlanOf(department)
                        .with("superiorPlanNumbers", List.of("7/KH-SGDĐT"))
                        .target(target("T-01", 85)));
        activate(department, plan);

        warnings(Api.viewer(department), plan).body("findings.code", contains("TARGET_DIFFERS_FROM_SUPERIOR"));
        warnings(Api.viewer(department + ".01"), plan).body("findings.code", contains("SUPERIOR_PLAN_UNKNOWN"));
    }

    @Test
    void aNumberOfANeighbourIsNoSuperior() {
        activate(city, superior);
        String neighbour = Api.department();

        String plan =
                imported(neighbour, completePlanOf(neighbour).with("superiorPlanNumbers", List.of("5256/QĐ-UBND")));

        warnings(Api.standing(neighbour), plan).body("findings.code", contains("SUPERIOR_PLAN_UNKNOWN"));
    }

    private PlanFixture implementing() {
        return completePlanOf(department)
                .with("superiorPlanNumbers", List.of("5256/QĐ-UBND"))
                .target(target("T-01", 85));
    }

    private static ValidatableResponse warnings(RequestSpecification reader, String plan) {
        return reader.get("/api/v1/plans/" + plan + "/completeness")
                .then()
                .statusCode(200)
                .body("blocking", equalTo(0));
    }

    private static String imported(String agency, PlanFixture plan) {
        return Api.id(Api.standing(agency).body(plan.body()).post("/api/v1/plans"));
    }

    private static List<String> superiorsTold(String plan) {
        var fact = EventJson.tree(Heard.of("plan", plan, 1).getFirst().value());
        return fact.at("/superiorPlanIds").valueStream().map(id -> id.asText()).toList();
    }

    private static ValidatableResponse activate(String agency, String plan) {
        return Api.approver(agency)
                .header("If-Match", "\"1\"")
                .body(Map.of("acceptedFindings", List.of("LEAD_UNKNOWN"), "reason", "Thử"))
                .post("/api/v1/plans/" + plan + "/activation")
                .then()
                .statusCode(200);
    }
}
