package vn.cchc.plan.plan.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.cchc.plan.PlanFixture.completePlanOf;
import static vn.cchc.plan.PlanFixture.target;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.Api;
import vn.cchc.plan.PlanFixture;
import vn.cchc.testkit.SuiteResources;

/// City plan ▸ annual plan of the department ▸ thematic plan of the department.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class PlanGraphIT {

    private String department = "";
    private String city = "";

    @BeforeEach
    void aCityWithADepartment() {
        department = Api.department();
        city = department.substring(0, 3);
    }

    @Test
    void superiorsAreFoundOverAllStepsAndUnknownNumbersAreNamed() {
        String cityPlan = imported(city, plan(city, "5256/QĐ-UBND", "76/NQ-CP"));
        imported(department, plan(department, "118/KH-SGDĐT", "5256/QĐ-UBND"));
        String thematic = imported(department, plan(department, "1168/KH-SGDĐT", "118/KH-SGDDT", "714/QĐ-UBND"));
        activate(city, cityPlan);

        read(Api.standing(department), thematic, "superiors")
                .body("items.citedAs", contains("118/KH-SGDDT", "714/QĐ-UBND", "5256/QĐ-UBND", "76/NQ-CP"))
                .body("items.known", contains(true, false, true, false))
                .body("items.depth", contains(1, 1, 2, 3))
                .body("items[2].planId", equalTo(cityPlan))
                .body("items[2].path", contains("118/KH-SGDĐT", "5256/QĐ-UBND"));
    }

    @Test
    void subordinatesAreFoundOverAllSteps() {
        String cityPlan = imported(city, plan(city, "5256/QĐ-UBND"));
        String annual = imported(department, plan(department, "118/KH-SGDĐT", "5256/QĐ-UBND"));
        String thematic = imported(department, plan(department, "1168/KH-SGDĐT", "118/KH-SGDĐT"));

        read(Api.standing(city), cityPlan, "subordinates")
                .body("items.planId", contains(annual, thematic))
                .body("items.depth", contains(1, 2))
                .body("items[1].path", contains("118/KH-SGDĐT", "1168/KH-SGDĐT"));
        read(Api.standing(department), thematic, "subordinates").body("items", empty());
    }

    @Test
    void aSuperiorImportedLaterIsLinkedAsWell() {
        String annual = imported(department, plan(department, "118/KH-SGDĐT", "5256/QĐ-UBND"));
        read(Api.standing(city), annual, "superiors").body("items.known", contains(false));
        read(Api.standing(city), annual, "completeness").body("findings.code", contains("SUPERIOR_PLAN_UNKNOWN"));

        String cityPlan = imported(city, plan(city, "5256/QĐ-UBND"));

        read(Api.standing(city), annual, "superiors").body("items.planId", contains(cityPlan));
        read(Api.standing(city), annual, "completeness").body("findings", empty());
    }

    @Test
    void whatACallerMayNotSeeIsAnUnknownNumberAndNoSubordinate() {
        String cityPlan = imported(city, plan(city, "5256/QĐ-UBND"));
        String annual = imported(department, plan(department, "118/KH-SGDĐT", "5256/QĐ-UBND"));

        read(Api.standing(department), annual, "superiors")
                .body("items.known", contains(false))
                .body("items[0]", not(hasKey("title")));
        assertProblem(Api.standing(department).get(path(cityPlan, "superiors")).then(), 404, "resource/unknown");
        assertProblem(
                Api.viewer(Api.department()).get(path(annual, "subordinates")).then(), 404, "resource/unknown");
        activate(city, cityPlan);
        read(Api.viewer(city + ".71"), cityPlan, "subordinates").body("items", empty());
    }

    @Test
    void aNumberOfANeighbourLinksNothing() {
        String cityPlan = imported(city, plan(city, "5256/QĐ-UBND"));
        String neighbour = Api.department();
        imported(neighbour, plan(neighbour, "118/KH-SGDĐT", "5256/QĐ-UBND"));

        read(Api.admin(), cityPlan, "subordinates").body("items", empty());
    }

    @Test
    void aPlanThatWouldStandAboveItselfIsFlaggedAndTheWalkEnds() {
        String one = imported(department, plan(department, "1/KH", "2/KH"));
        String other = imported(department, plan(department, "2/KH", "1/KH"));

        read(Api.standing(department), one, "completeness")
                .body("findings.code", contains("SUPERIOR_CYCLE"))
                .body("findings.pointer", contains("/superiorPlanNumbers/0"))
                .body("blocking", equalTo(0));
        read(Api.standing(department), one, "superiors").body("items.planId", contains(other));
        read(Api.standing(department), one, "subordinates").body("items.planId", contains(other));
    }

    @Test
    void aTargetIsHeldAgainstAllPlansAbove() {
        imported(city, plan(city, "5256/QĐ-UBND").target(target("TP-01", 95)));
        imported(department, plan(department, "118/KH-SGDĐT", "5256/QĐ-UBND"));
        String thematic = imported(
                department, plan(department, "1168/KH-SGDĐT", "118/KH-SGDĐT").target(target("T-01", 90)));

        read(Api.standing(city), thematic, "completeness")
                .body("findings.code", contains("TARGET_WEAKER_THAN_SUPERIOR"))
                .body(
                        "findings[0].message",
                        equalTo(
                                "Target T-01 (at least 90%) asks for less than the superior plan 5256/QĐ-UBND (at least 95%)"));
    }

    @Test
    void linksArePaged() {
        String annual = imported(department, plan(department, "118/KH-SGDĐT", "1/A", "2/B", "3/C"));

        String next = read(Api.standing(department), annual, "superiors?limit=2")
                .body("items.citedAs", contains("1/A", "2/B"))
                .extract()
                .path("next");
        read(Api.standing(department), annual, "superiors?limit=2&cursor=" + next)
                .body("items.citedAs", contains("3/C"));
    }

    @Test
    void coverageSaysWhoTakesUpWhatAndWhatNobodyDoes() {
        Map<String, Object> other = target("TP-02", 90);
        other.put("indicator", "DIALOGUE_RATE");
        String cityPlan = imported(
                city,
                PlanFixture.planOf(city)
                        .with("number", "600/QĐ-UBND")
                        .task(work("Khảo sát mức độ hài lòng của người dân đối với dịch vụ giáo dục công lập"))
                        .task(work("Lắp đặt camera giám sát giao thông tại các nút giao"))
                        .target(target("TP-01", 90))
                        .target(other));
        String annual = imported(
                department,
                PlanFixture.planOf(department)
                        .with("superiorPlanNumbers", List.of("600/QĐ-UBND"))
                        .task(work("Khảo sát mức độ hài lòng của người dân đối với dịch vụ giáo dục công lập năm 2026"))
                        .target(target("T-01", 95)));

        read(Api.standing(city), cityPlan, "coverage?uncovered=true").body("items", hasSize(4));
        activate(department, annual);

        read(Api.standing(city), cityPlan, "coverage")
                .body("items.state", contains("TAKEN_UP", "UNCOVERED", "TAKEN_UP", "UNCOVERED"))
                .body("items[0].takenUpBy[0].how", equalTo("TARGET_SAME_INDICATOR"))
                .body("items[0].takenUpBy[0].targetCode", equalTo("T-01"))
                .body("items[2].takenUpBy[0].how", equalTo("TASK_SIMILAR"))
                .body("items[2].takenUpBy[0].planId", equalTo(annual))
                .body("items[2].takenUpBy[0].ordinal", equalTo(1));
        read(Api.standing(city), cityPlan, "coverage?uncovered=true&limit=1")
                .body("items.targetCode", contains("TP-02"))
                .body("next", notNullValue());
        read(Api.standing(city), cityPlan, "coverage/summary")
                .body("plansBelow", equalTo(1))
                .body("targets", equalTo(Map.of("total", 2, "takenUp", 1, "candidates", 0, "uncovered", 1)))
                .body("tasks.takenUp", equalTo(1));
    }

    @Test
    void aPlanOfTheLeadUnitIsACandidateOnly() {
        String cityPlan = imported(
                city,
                PlanFixture.planOf(city).with("number", "600/QĐ-UBND").task(PlanFixture.task("Sở", "Quý II/2026")));
        activate(
                department,
                imported(
                        department,
                        PlanFixture.planOf(department)
                                .with("superiorPlanNumbers", List.of("600/QĐ-UBND"))
                                .task(work("Lắp đặt camera"))));

        read(Api.standing(city), cityPlan, "coverage")
                .body("items.state", contains("CANDIDATE"))
                .body("items[0].takenUpBy", hasSize(0))
                .body("items[0].candidates.how", contains("TASK_LED_BY_UNIT"));
        read(Api.standing(city), cityPlan, "coverage/summary")
                .body("byLead.agencyCode", contains(department))
                .body("byLead[0].tasks.candidates", equalTo(1));
    }

    @Test
    void coverageIsForThoseWhoSeeThePlan() {
        String cityPlan = imported(city, plan(city, "5256/QĐ-UBND"));

        assertProblem(Api.standing(department).get(path(cityPlan, "coverage")).then(), 404, "resource/unknown");
        assertProblem(
                Api.viewer(department).get(path(cityPlan, "coverage/summary")).then(), 404, "resource/unknown");
        assertProblemAt(
                Api.standing(city).get(path(cityPlan, "coverage?uncovered=yes")).then(),
                400,
                "request/wrong-type",
                "?uncovered");
    }

    private static Map<String, Object> work(String content) {
        Map<String, Object> task = PlanFixture.task("Văn phòng Sở", "Quý II/2026");
        task.put("content", content);
        return task;
    }

    private static PlanFixture plan(String agency, String number, String... superiors) {
        return completePlanOf(agency)
                .with("number", number)
                .with("title", "Kế hoạch " + number)
                .with("superiorPlanNumbers", List.of(superiors));
    }

    private static ValidatableResponse read(RequestSpecification reader, String plan, String part) {
        return reader.get(path(plan, part)).then().statusCode(200);
    }

    private static String path(String plan, String part) {
        return "/api/v1/plans/" + plan + "/" + part;
    }

    private static String imported(String agency, PlanFixture plan) {
        return Api.id(Api.standing(agency).body(plan.body()).post("/api/v1/plans"));
    }

    private static void activate(String agency, String plan) {
        Api.approver(agency)
                .header("If-Match", "\"1\"")
                .body(Map.of("acceptedFindings", List.of("LEAD_UNKNOWN"), "reason", "Thử"))
                .post(path(plan, "activation"))
                .then()
                .statusCode(200);
    }
}
