package vn.cchc.kpi.whatif;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kpi.DossierRowJson;
import vn.cchc.kpi.Facts;
import vn.cchc.kpi.KpiApi;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class WhatIfIT {

    private Facts facts;
    private KpiApi api;

    @BeforeEach
    void aCornerIsKnown() {
        TestClock.instance().setTo(LocalDate.of(2026, 3, 1));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        api.awaitAgency(facts.otherDivision);
        api.awaitAgency(facts.division);
    }

    /// 50 of 100 dossiers came online; the target says 80 %.
    private String online() {
        UUID plan =
                facts.plan(facts.department, 2026, 2026, Facts.target("A", "ONLINE_RECEIVED_RATE", "GE", "80", "YEAR"));
        api.awaitFigures(plan, "A", "YEAR", "NO_DATA", null, null);
        api.push(DossierRowJson.of(facts.division)
                        .metric("carried_over", 0)
                        .metric("received_online", 50)
                        .metric("received_direct", 50)
                        .metric("resolved_early", 100)
                        .metric("resolved_on_time", 0)
                        .metric("resolved_overdue", 0)
                        .metric("pending_in_time", 0))
                .statusCode(200);
        api.awaitFigures(plan, "A", "YEAR", "AT_RISK", 50, 100);
        return path(plan, "A");
    }

    private String path(UUID plan, String target) {
        return "/api/v1/assessments/" + api.assessment(plan, target, "YEAR").get("id") + "/what-if";
    }

    private ValidatableResponse ask(String path) {
        return api.as(Role.VIEWER).get(path).then();
    }

    private ValidatableResponse suppose(String path, String body) {
        return api.as(Role.VIEWER)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    @Test
    void howManyMoreOnlineDossiersForEightyPercentIsAnsweredInNumbersAndInWords() {
        String path = online();
        ask(path)
                .statusCode(200)
                .body("reached", equalTo(false))
                .body("now.numerator", equalTo(50))
                .body("now.status", equalTo("AT_RISK"))
                .body("ratios[0].steps.way", equalTo(List.of("NUMERATOR", "BOTH")))
                .body("ratios[0].steps.units", equalTo(List.of(30, 150)))
                .body("ratios[0].steps[1].numerator", equalTo(200))
                .body("ratios[0].steps[1].denominator", equalTo(250))
                .body(
                        "ratios[0].steps[1].text.vi",
                        equalTo("Cần phát sinh thêm 150 trường hợp và đều đạt yêu cầu. Khi đó là 200 trên 250; cần đạt"
                                + " 80%."))
                .body("ratios[0].steps[0].text.en", containsString("30 more of those counted"));
        ask(path + "?goal=50").body("reached", equalTo(true)).body("ratios[0].steps.units", equalTo(List.of(0, 0)));
        ask(path + "?goal=100")
                .body("ratios[0].steps[1].reachable", equalTo(false))
                .body("ratios[0].steps[1].obstacle", equalTo("OUT_OF_REACH"))
                .body("ratios[0].steps[1].units", nullValue());
    }

    @Test
    void changesShowTheStatusThatWouldBeAndStoreNothing() {
        String path = online();
        suppose(path, """
                {"changes": {"D.received_online": 150, "D.received_total": 150}}""")
                .statusCode(200)
                .body("changed.status", equalTo("ACHIEVED"))
                .body("changed.numerator", equalTo(200))
                .body("changed.value", equalTo(80.0f))
                .body("now.status", equalTo("AT_RISK"));
        ask(path.replace("/what-if", "")).body("numerator", equalTo(50)).body("version", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"changes\": {\"D.returned\": 1}}; 422; what-if/other-metric; /changes/D.returned",
                "{\"changes\": {\"D.received_online\": -51}}; 422; what-if/below-zero; /changes/D.received_online",
                "{\"goal\": -1}; 422; request/invalid; /goal",
                "{\"goal\": 1e400}; 422; request/invalid; /goal",
                "{\"changes\": {\"D.received_online\": 1.5}}; 400; request/wrong-type; /changes/D.received_online",
                "{\"goals\": 1}; 400; request/unknown-field; /goals"
            })
    void aSuppositionThatCannotBeIsRefusedByName(String body, int status, String slug, String pointer) {
        assertProblemAt(suppose(online(), body), status, slug, pointer);
    }

    @Test
    void countsAndGoalsOfAnySizeAreAnsweredOrRefusedNeverWrapped() {
        String path = online();
        suppose(path, """
                {"changes": {"D.received_online": 9223372036854775807}}""").statusCode(422);
        suppose(path, """
                {"changes": {"D.received_online": 92233720368547758070}}""").statusCode(400);
        suppose(path, """
                {"changes": {"D.received_online": null}}""").statusCode(422);
        suppose(path, "{\"goal\": NaN}").statusCode(400);
        suppose(path, "null").statusCode(422);
        for (String goal : List.of("NaN", "1e9", "-1x", "80,5", "9".repeat(50))) {
            assertProblemAt(ask(path + "?goal=" + goal), 400, "request/wrong-type", "?goal");
        }
        for (String goal : List.of("-1", "80.1234567", "1000000000001")) {
            assertProblemAt(ask(path + "?goal=" + goal), 400, "request/invalid", "?goal");
        }
        ask(path + "?goal=1000000000000").statusCode(200);
    }

    @Test
    void aRankHasNoAnswerAndNeitherHasAPlanThatEnded() {
        UUID plan = facts.plan(
                facts.department,
                2026,
                2026,
                Facts.target("R", "PAR_INDEX_RANK", "RANK_LE", "5", "YEAR"),
                Facts.target("M", "DOSSIER_OVERDUE_COUNT", "MINIMISE", "null", "YEAR"));
        api.awaitFigures(plan, "R", "YEAR", "PENDING_EXTERNAL", null, null);
        api.awaitFigures(plan, "M", "YEAR", "NO_DATA", null, null);
        assertProblem(ask(path(plan, "R")), 422, "what-if/ranked-by-others");
        assertProblem(ask(path(plan, "M")), 422, "what-if/no-goal");
        ask(path(plan, "M") + "?goal=3")
                .statusCode(200)
                .body("ratios[0].steps.obstacle", equalTo(List.of("NOT_COUNTED")));
        String path = path(plan, "M");
        facts.closed(plan, 2, facts.department, "CANCELLED");
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(() -> assertProblem(ask(path + "?goal=3"), 422, "what-if/plan-ended"));
    }

    @Test
    void tasksMayBeSupposedDone() {
        UUID plan = facts.plan(
                facts.department, 2026, 2026, Facts.target("T", "PLAN_TASKS_ON_TIME_RATE", "EQ_ALL", "100", "YEAR"));
        facts.assigned(plan, "2026-03-10");
        facts.assigned(plan, "2026-12-01");
        api.awaitFigures(plan, "T", "YEAR", "ON_TRACK", 0, 2);
        ask(path(plan, "T")).body("ratios[0].steps[0].units", equalTo(2));
        suppose(path(plan, "T"), """
                {"changes": {"T.plan.done_on_time": 2}}""").statusCode(200).body("changed.status", equalTo("ACHIEVED"));
    }

    @Test
    void anotherAgencysAssessmentIsNotThere() {
        String path = online();
        assertProblem(new KpiApi(facts.division).as(Role.VIEWER).get(path).then(), 404, "resource/unknown");
        assertProblem(ask("/api/v1/assessments/" + UUID.randomUUID() + "/what-if"), 404, "resource/unknown");
    }
}
