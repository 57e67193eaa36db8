package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class ThresholdIT {

    private static final String CHECKS = Facts.target("C", "INSPECTION_COUNT", "EXTERNAL_TARGET", "null", "YEAR");
    private static final String GROUP = Facts.target("G", "CITY_CCHC_INDEX_RANK", "RANK_GROUP", "null", "YEAR");

    private Facts facts;
    private KpiApi api;
    private UUID plan;

    @BeforeEach
    void aPlanWaitsForItsNumbers() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        api.awaitAgency(facts.otherDivision);
        plan = facts.plan(
                facts.department,
                2026,
                2026,
                CHECKS,
                GROUP,
                Facts.target("D", "DIALOGUE_COUNT", "COUNT_GE", "2", "YEAR"));
        api.awaitFigures(plan, "G", "YEAR", "PENDING_EXTERNAL", null, null);
    }

    private static String body(String number) {
        return """
                {%s, "reason": "Thành phố giao",
                 "basis": {"documentNumber": "600/QĐ-UBND", "documentDate": "2026-02-09", "issuer": "UBND thành phố"}}""".formatted(number);
    }

    private ValidatableResponse put(KpiApi who, String role, String target, String ifMatch, String body) {
        var request = who.as(role).contentType("application/json").body(body);
        if (!ifMatch.isEmpty()) {
            request.header("If-Match", ifMatch);
        }
        return request.put(path(target)).then();
    }

    private ValidatableResponse put(String target, String ifMatch, String number) {
        return put(api, Role.STANDING_OFFICER, target, ifMatch, body(number));
    }

    private String path(String target) {
        return "/api/v1/assessments/thresholds/" + plan + "/" + target;
    }

    private ValidatableResponse get(String target) {
        return api.as(Role.VIEWER).get(path(target)).then();
    }

    @Test
    void aNumberThatIsSetJudgesTheTargetAtOnceAndOneTakenBackNoMore() {
        api.measure("I.checks_total", "2025-12-15", "2026-03-14", 8, 1).statusCode(201);
        assertThat(api.assessment(plan, "C", "YEAR")).containsEntry("status", "PENDING_EXTERNAL");
        put("C", "", "\"value\": 8").statusCode(201).header("ETag", "\"1\"").body("inForce", equalTo(true));
        assertThat(api.assessment(plan, "C", "YEAR"))
                .containsEntry("status", "ACHIEVED")
                .containsEntry("targetValue", 8);
        put("C", "\"1\"", "\"value\": 9, \"stretchValue\": 12").statusCode(200).header("ETag", "\"2\"");
        assertThat(api.assessment(plan, "C", "YEAR"))
                .containsEntry("status", "ON_TRACK")
                .containsEntry("stretchValue", 12);
        api.as(Role.APPROVER)
                .header("If-Match", "\"2\"")
                .queryParam("reason", "Thành phố rút lại")
                .delete(path("C"))
                .then()
                .statusCode(200)
                .body("inForce", equalTo(false));
        assertThat(api.assessment(plan, "C", "YEAR")).containsEntry("status", "PENDING_EXTERNAL");
        get("C").statusCode(200)
                .body("history.size()", equalTo(3))
                .body("history[0].value", equalTo(8))
                .body("history[1].stretchValue", equalTo(12))
                .body("history[2].value", nullValue())
                .body("history[2].reason", equalTo("Thành phố rút lại"));
        put("C", "\"3\"", "\"value\": 8").statusCode(200);
        assertThat(api.assessment(plan, "C", "YEAR")).containsEntry("status", "ACHIEVED");
    }

    @Test
    void theLeadingGroupIsARankOnceSomebodySaysHowManyItHas() {
        api.measure("X.CITY_CCHC_INDEX.rank", "2025-12-15", "2026-03-14", 4, 1).statusCode(201);
        put("G", "", "\"value\": 5, \"stretchValue\": 3").statusCode(201);
        assertThat(api.assessment(plan, "G", "YEAR")).containsEntry("status", "ACHIEVED");
        api.measure("X.CITY_CCHC_INDEX.rank", "2025-12-15", "2026-06-14", 3, 1).statusCode(201);
        assertThat(api.assessment(plan, "G", "YEAR")).containsEntry("status", "STRETCH_ACHIEVED");
    }

    @Test
    void theNumberThatAnAmendedPlanNamesWinsAndTheAnswerSaysSo() {
        api.measure("I.checks_total", "2025-12-15", "2026-03-14", 8, 1).statusCode(201);
        put("C", "", "\"value\": 9").statusCode(201);
        facts.amended(plan, 2, facts.department, CHECKS.replace("null", "7"), GROUP);
        api.awaitFigures(plan, "C", "YEAR", "ACHIEVED", 8, null);
        get("C").body("inForce", equalTo(false)).body("planValue", equalTo(7));
        assertProblem(put("C", "\"1\"", "\"value\": 10"), 409, "threshold/named-by-plan");
        facts.amended(plan, 3, facts.department, CHECKS, GROUP);
        api.awaitFigures(plan, "C", "YEAR", "ON_TRACK", 8, null);
        get("C").body("inForce", equalTo(true));
    }

    @Test
    void aNumberJudgesNoOtherIndicatorThatAnAmendmentPutsUnderItsCode() {
        api.measure("I.checks_total", "2025-12-15", "2026-03-14", 8, 1).statusCode(201);
        put("C", "", "\"value\": 8").statusCode(201);
        facts.amended(
                plan, 2, facts.department, Facts.target("C", "DIALOGUE_COUNT", "EXTERNAL_TARGET", "null", "YEAR"));
        api.awaitFigures(plan, "C", "YEAR", "PENDING_EXTERNAL", null, null);
        get("C").body("inForce", equalTo(false)).body("history[0].indicator", equalTo("INSPECTION_COUNT"));
        api.measure("E.dialogues", "2025-12-15", "2026-03-14", 8, 1).statusCode(201);
        assertThat(api.assessment(plan, "C", "YEAR")).containsEntry("status", "PENDING_EXTERNAL");
        put("C", "\"1\"", "\"value\": 8")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("inForce", equalTo(true));
        assertThat(api.assessment(plan, "C", "YEAR")).containsEntry("status", "ACHIEVED");
        facts.amended(plan, 3, facts.department, CHECKS);
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(() -> assertThat(api.assessment(plan, "C", "YEAR"))
                        .containsEntry("status", "PENDING_EXTERNAL")
                        .containsEntry("indicator", "INSPECTION_COUNT"));
    }

    @Test
    void aChangeNeedsTheVersionThatIsChangedAndRepeatingDoesNot() {
        put("C", "", "\"value\": 8").statusCode(201);
        put("C", "", "\"value\": 8.0").statusCode(200).header("ETag", "\"1\"");
        assertProblem(put("C", "", "\"value\": 9"), 428, "request/precondition-required");
        assertProblem(put("C", "\"7\"", "\"value\": 9"), 412, "request/stale");
        assertProblem(
                api.as(Role.APPROVER)
                        .queryParam("reason", "x")
                        .delete(path("C"))
                        .then(),
                428,
                "request/precondition-required");
        assertProblem(
                api.as(Role.APPROVER)
                        .header("If-Match", "\"1\"")
                        .delete(path("C"))
                        .then(),
                422,
                "request/invalid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C | \"value\": -1 | /value",
                "C | \"value\": 1000000000001 | /value",
                "C | \"value\": 1.00001 | /value",
                "C | \"value\": null | /value",
                "C | \"value\": 9, \"stretchValue\": 9 | /stretchValue",
                "G | \"value\": 5, \"stretchValue\": 6 | /stretchValue",
                "G | \"value\": 0 | /value",
                "G | \"value\": 2.5 | /value",
                "C | \"value\": 9, \"baselineYear\": 1999 | /baselineYear"
            })
    void aNumberThatCannotBeIsRefusedWhereItStands(String target, String number, String pointer) {
        put(target, "", number).statusCode(422).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void whatIsNotANumberIs400() {
        for (String number : new String[] {"\"value\": \"8\"", "\"value\": NaN", "\"value\": 8, \"surprise\": 1"}) {
            put("C", "", number).statusCode(400);
        }
        put(api, Role.ADMIN, "C", "", "").statusCode(422);
    }

    @Test
    void aNumberNeedsADocumentThatExistsAndAReason() {
        assertProblemAt(
                put(api, Role.STANDING_OFFICER, "C", "", body("\"value\": 8").replace("2026-02-09", "2026-11-23")),
                422,
                "threshold/document-in-future",
                "/basis/documentDate");
        assertProblemAt(
                put(api, Role.STANDING_OFFICER, "C", "", body("\"value\": 8").replace("Thành phố giao", " ")),
                422,
                "request/invalid",
                "/reason");
        assertProblemAt(
                put(api, Role.STANDING_OFFICER, "C", "", "{\"value\": 8, \"reason\": \"Giao\"}"),
                422,
                "request/invalid",
                "/basis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đơn vị %s", " ĐƠN  VỊ %s ", "%s"})
    void anAgencyGivesItselfNoNumber(String self) {
        String own = body("\"value\": 8").replace("UBND thành phố", self.formatted(facts.department));
        assertProblemAt(put(api, Role.APPROVER, "C", "", own), 422, "threshold/own-document", "/basis/issuer");
        Rebuilding.as(Role.ADMIN)
                .contentType("application/json")
                .body(own)
                .put(path("C"))
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"documentNumber", "documentDate", "issuer"})
    void theDocumentIsNamedWhole(String field) {
        String without = body("\"value\": 8").replaceAll("\"" + field + "\": \"[^\"]*\"", "\"" + field + "\": null");
        assertProblemAt(put(api, Role.APPROVER, "C", "", without), 422, "request/invalid", "/basis/" + field);
    }

    @Test
    void aTargetThatNamesItsNumberOrAPlanThatEndedTakesNone() {
        assertProblem(put("D", "", "\"value\": 8"), 409, "threshold/not-awaited");
        facts.closed(plan, 2, facts.department, "CANCELLED");
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(() -> assertProblem(put("C", "", "\"value\": 8"), 409, "threshold/plan-ended"));
    }

    @Test
    void othersDoNotFindTheTargetAndReadersDoNotSetIt() {
        KpiApi sibling = new KpiApi(facts.division);
        assertProblem(put(sibling, Role.STANDING_OFFICER, "C", "", body("\"value\": 8")), 404, "resource/unknown");
        assertProblem(put(api, Role.UNIT_OFFICER, "C", "", body("\"value\": 8")), 403, "security/forbidden");
        assertProblem(put("NONE", "", "\"value\": 8"), 404, "resource/unknown");
        assertProblem(get("C"), 404, "resource/unknown");
        assertProblem(
                api.as(Role.APPROVER)
                        .header("If-Match", "\"1\"")
                        .queryParam("reason", "x")
                        .delete(path("C"))
                        .then(),
                404,
                "resource/unknown");
    }
}
