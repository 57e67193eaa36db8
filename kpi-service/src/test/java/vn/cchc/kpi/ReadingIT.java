package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.OpenApiSnapshot;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class ReadingIT {

    private Facts facts;
    private KpiApi api;

    @BeforeEach
    void aCornerIsKnown() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        api.awaitAgency(facts.otherDivision);
    }

    @Test
    void theCatalogueIsListedAndReadByCode() {
        api.as(Role.VIEWER)
                .get("/api/v1/indicators")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("TTHC_ON_TIME_RATE"));
        api.as(Role.VIEWER)
                .get("/api/v1/indicators/DIGITISED_BOTH_RATE")
                .then()
                .statusCode(200)
                .body("formula.allOf.size()", equalTo(2))
                .body("version", equalTo(1));
        assertProblem(api.as(Role.VIEWER).get("/api/v1/indicators/NONE").then(), 404, "resource/unknown");
    }

    @Test
    void anAssessmentHasAnEtagAndAHistory() {
        UUID plan =
                facts.plan(facts.department, 2026, 2026, Facts.target("D", "DIALOGUE_COUNT", "COUNT_GE", "1", "YEAR"));
        api.awaitFigures(plan, "D", "YEAR", "NO_DATA", null, null);
        api.measure("E.dialogues", "2025-12-15", "2026-03-14", 0, 1).statusCode(201);
        api.measure("E.dialogues", "2025-12-15", "2026-03-14", 1, 2).statusCode(200);
        String path = "/api/v1/assessments/" + api.assessment(plan, "D", "YEAR").get("id");
        String tag =
                api.as(Role.VIEWER).get(path).then().statusCode(200).extract().header("ETag");
        assertThat(tag).isEqualTo("\"3\"");
        api.as(Role.VIEWER).header("If-None-Match", tag).get(path).then().statusCode(304);
        assertThat(api.as(Role.VIEWER)
                        .get(path + "/history")
                        .then()
                        .extract()
                        .jsonPath()
                        .getList("status"))
                .isEqualTo(List.of("NO_DATA", "ON_TRACK", "ACHIEVED"));
    }

    @Test
    void anotherAgencysAssessmentIsAsAbsentAsOneThatIsNotThere() {
        UUID plan =
                facts.plan(facts.department, 2026, 2026, Facts.target("D", "DIALOGUE_COUNT", "COUNT_GE", "1", "YEAR"));
        api.awaitFigures(plan, "D", "YEAR", "NO_DATA", null, null);
        String path = "/api/v1/assessments/" + api.assessment(plan, "D", "YEAR").get("id");
        KpiApi below = new KpiApi(facts.division);
        assertProblem(below.as(Role.VIEWER).get(path).then(), 404, "resource/unknown");
        assertProblem(below.as(Role.VIEWER).get(path + "/history").then(), 404, "resource/unknown");
        assertThat(below.assessment(plan, "D", "YEAR")).isEmpty();
        assertProblem(
                api.as(Role.VIEWER)
                        .get("/api/v1/assessments/" + UUID.randomUUID())
                        .then(),
                404,
                "resource/unknown");
    }

    @Test
    void filtersAreCheckedAndPagesFollowEachOther() {
        UUID plan = facts.plan(
                facts.department, 2026, 2026, Facts.target("A", "TTHC_ON_TIME_RATE", "EQ_ALL", "100", "REPORT_PERIOD"));
        api.awaitFigures(plan, "A", "YEAR", "NO_DATA", null, null);
        assertProblemAt(
                api.as(Role.VIEWER).get("/api/v1/assessments?status=GREAT").then(),
                400,
                "request/wrong-type",
                "?status");
        assertProblemAt(
                api.as(Role.VIEWER).get("/api/v1/assessments?planId=7").then(), 400, "request/wrong-type", "?planId");
        String next = api.as(Role.VIEWER)
                .get("/api/v1/assessments?limit=3&planId=" + plan)
                .then()
                .body("items.size()", equalTo(3))
                .extract()
                .path("next");
        api.as(Role.VIEWER)
                .get("/api/v1/assessments?limit=3&planId=" + plan + "&cursor=" + next)
                .then()
                .body("items.size()", equalTo(1))
                .body("next", equalTo(null));
    }

    @Test
    void assessmentsAreFoundByIndicatorBelowAnAgencyAndByWhetherTheyMayChange() {
        String dialogues = Facts.target("D", "DIALOGUE_COUNT", "COUNT_GE", "2", "YEAR");
        UUID above = facts.plan(
                facts.department,
                2026,
                2026,
                dialogues,
                Facts.target("A", "TTHC_ON_TIME_RATE", "EQ_ALL", "100", "YEAR"));
        UUID below = facts.plan(facts.division, 2026, 2026, dialogues);
        UUID beside = facts.plan(facts.otherDivision, 2026, 2026, dialogues);
        for (UUID plan : List.of(above, below, beside)) {
            api.awaitFigures(plan, "D", "YEAR", "NO_DATA", null, null);
        }
        api.measure(KpiApi.measurement(facts.division, "E.dialogues", "2025-12-15", "2026-03-14", 0, 1));
        String all = "indicator=DIALOGUE_COUNT&under=";
        assertPlans(all + facts.department, above, below, beside);
        assertPlans(all + facts.division, below);
        assertPlans(all + new AgencyCode(facts.division).legacy().orElseThrow(), below);
        assertPlans(all + facts.department + "&agencyCode=" + facts.otherDivision, beside);
        assertPlans("under=Z99");
        assertPlans("indicator=TTHC_ON_TIME_RATE", above);
        assertPlans("indicator=DIALOGUE_COUNT&status=AT_RISK", above, below);
        assertPlans("indicator=DIALOGUE_COUNT&provisional=false&status=NO_DATA", beside);
        boolean known = Boolean.TRUE.equals(api.assessment(below, "D", "YEAR").get("provisional"));
        assertPlans(all + facts.division + "&provisional=" + known, below);
        assertPlans(all + facts.division + "&provisional=" + !known);
        List<String> foreign = new KpiApi(facts.division)
                .as(Role.VIEWER)
                .get("/api/v1/assessments?" + all + facts.department)
                .jsonPath()
                .getList("items.planId");
        assertThat(foreign).containsExactly(below.toString());
        assertProblemAt(
                api.as(Role.VIEWER).get("/api/v1/assessments?provisional=maybe").then(),
                400,
                "request/wrong-type",
                "?provisional");
    }

    private void assertPlans(String query, UUID... plans) {
        List<String> found = api.as(Role.VIEWER)
                .get("/api/v1/assessments?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.planId");
        assertThat(found)
                .as(query)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(plans).map(UUID::toString).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assessments?limit=abc",
                "assessments?year=soon",
                "assessments?period=Q9",
                "assessments?planId=7",
                "dossier-metrics?from=2026-13-01",
                "dossier-metrics?limit=1e3",
                "measurements?to=tomorrow",
                "measurements?limit=ten",
                "indicators?limit=many"
            })
    void aParameterThatCannotBeReadIsNamed(String query) {
        String parameter = query.substring(query.indexOf('?'), query.indexOf('='));
        assertProblemAt(api.as(Role.VIEWER).get("/api/v1/" + query).then(), 400, "request/wrong-type", parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier-metrics", "measurements"})
    void daysInReverseAreRefusedByName(String listing) {
        String path = "/api/v1/" + listing + "?from=2026-03-15&to=";
        assertProblemAt(api.as(Role.VIEWER).get(path + "2026-03-14").then(), 400, "query/reversed-days", "?from")
                .body("title", equalTo("The days asked for start on 2026-03-15, after their end on 2026-03-14"));
        api.as(Role.VIEWER).get(path + "2026-03-15").then().statusCode(200);
    }

    @Test
    void aTrialThatIsNotClearlyOneIsRefused() {
        assertProblemAt(
                api.push("?dryRun=yes", DossierRowJson.of(facts.division)), 400, "request/wrong-type", "?dryRun");
    }

    @Test
    void theOpenApiDocumentIsTheReviewedOne() {
        OpenApiSnapshot.assertUnchanged(
                "kpi-service",
                api.as(Role.VIEWER).get("/q/openapi").then().extract().asString());
    }
}
