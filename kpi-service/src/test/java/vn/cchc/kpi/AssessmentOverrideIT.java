package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kpi.assessment.usecase.PassingTime;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;
import vn.cchc.testkit.TestKafka;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class AssessmentOverrideIT {

    @Inject
    PassingTime passingTime;

    private Facts facts;
    private KpiApi api;
    private UUID plan;
    private String path;

    @BeforeEach
    void aTargetOfTwoDialoguesIsBehind() {
        TestClock.instance().setTo(LocalDate.of(2026, 7, 1));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        api.awaitAgency(facts.otherDivision);
        plan = facts.plan(facts.department, 2026, 2026, Facts.target("D", "DIALOGUE_COUNT", "COUNT_GE", "2", "YEAR"));
        api.awaitFigures(plan, "D", "YEAR", "NO_DATA", null, null);
        api.measure("E.dialogues", "2025-12-15", "2026-03-14", 0, 1).statusCode(201);
        path = "/api/v1/assessments/" + api.assessment(plan, "D", "YEAR").get("id");
    }

    private static String body(String status, String expiresOn) {
        return """
                {"status": "%s", "reason": "Đối thoại dời sang tháng 8", "expiresOn": "%s",
                 "evidence": [{"kind": "LETTER", "documentNumber": "31/SGDĐT-VP"}]}""".formatted(status, expiresOn);
    }

    private ValidatableResponse put(String role, String tag, String body) {
        return api.as(role)
                .header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .put(path + "/override")
                .then();
    }

    private String tag() {
        return api.as(Role.VIEWER).get(path).then().statusCode(200).extract().header("ETag");
    }

    private Map<String, Object> now() {
        return api.assessment(plan, "D", "YEAR");
    }

    @Test
    void theHeadsWordCountsAndWhatWasComputedStaysVisible() {
        assertThat(now()).containsEntry("status", "AT_RISK");
        put(Role.APPROVER, tag(), body("ON_TRACK", "2026-08-31"))
                .statusCode(200)
                .header("ETag", equalTo("\"3\""))
                .body("status", equalTo("ON_TRACK"))
                .body("computedStatus", equalTo("AT_RISK"))
                .body("reason.code", equalTo("BEHIND_PACE"))
                .body("override.by", equalTo("can-bo"))
                .body("override.reason", equalTo("Đối thoại dời sang tháng 8"))
                .body("override.expiresOn", equalTo("2026-08-31"))
                .body("override.evidence[0].documentNumber", equalTo("31/SGDĐT-VP"));
        String listing = "/api/v1/assessments?planId=" + plan;
        api.as(Role.VIEWER).get(listing + "&overridden=true").then().body("items", hasSize(1));
        api.as(Role.VIEWER).get(listing + "&overridden=false").then().body("items", hasSize(0));
        api.as(Role.VIEWER).get(listing + "&status=ON_TRACK").then().body("items", hasSize(1));
        api.as(Role.VIEWER).get(listing + "&status=AT_RISK").then().body("items", hasSize(0));
        assertProblemAt(
                api.as(Role.VIEWER).get(listing + "&overridden=maybe").then(),
                400,
                "request/wrong-type",
                "?overridden");
        awaitTold("ON_TRACK overridden AT_RISK");
        JsonNode told = EventJson.tree(TestKafka.ofKey("indicator", path.substring(path.lastIndexOf('/') + 1))
                .getLast()
                .value());
        assertThat(told.at("/override/by").asText()).isEqualTo("can-bo");
        assertThat(told.at("/override/reason").asText()).isEqualTo("Đối thoại dời sang tháng 8");
        assertThat(told.at("/override/expiresOn").asText()).isEqualTo("2026-08-31");
        assertThat(told.path("reasonNumbers").isEmpty()).isFalse();
    }

    @Test
    void newFiguresDoNotLiftItButAreShown() {
        put(Role.APPROVER, tag(), body("NOT_ACHIEVED", "2026-08-31")).statusCode(200);
        api.measure("E.dialogues", "2026-03-15", "2026-06-14", 2, 1).statusCode(201);
        assertThat(now())
                .containsEntry("status", "NOT_ACHIEVED")
                .containsEntry("computedStatus", "ACHIEVED")
                .containsEntry("numerator", 2);
    }

    @Test
    void takenBackTheComputedStatusCountsAgainAndTheHistoryTells() {
        put(Role.UNIT_HEAD, tag(), body("ON_TRACK", "2026-08-31")).statusCode(200);
        api.as(Role.APPROVER)
                .header("If-Match", tag())
                .delete(path + "/override")
                .then()
                .statusCode(200)
                .body("status", equalTo("AT_RISK"))
                .body("computedStatus", nullValue())
                .body("override", nullValue());
        api.as(Role.VIEWER)
                .get(path + "/history")
                .then()
                .body("status", equalTo(List.of("NO_DATA", "AT_RISK", "ON_TRACK", "AT_RISK")))
                .body("cause", equalTo(List.of("FIGURES", "FIGURES", "OVERRIDDEN", "OVERRIDE_WITHDRAWN")))
                .body("[2].computedStatus", equalTo("AT_RISK"))
                .body("[2].override.by", equalTo("can-bo"));
        assertProblem(
                api.as(Role.APPROVER)
                        .header("If-Match", tag())
                        .delete(path + "/override")
                        .then(),
                409,
                "override/none");
    }

    @Test
    void itEndsWithItsLastDayWhetherThePassHasRunOrNot() {
        put(Role.APPROVER, tag(), body("ACHIEVED", "2026-07-10")).statusCode(200);
        TestClock.instance().setTo(LocalDate.of(2026, 7, 10));
        passingTime.handle();
        assertThat(now()).containsEntry("status", "ACHIEVED");
        TestClock.instance().setTo(LocalDate.of(2026, 7, 11));
        assertThat(now()).containsEntry("status", "AT_RISK").doesNotContainKey("override");
        passingTime.handle();
        assertThat(now()).containsEntry("version", 4);
        assertThat(api.as(Role.VIEWER)
                        .get(path + "/history")
                        .then()
                        .extract()
                        .jsonPath()
                        .getList("cause"))
                .isEqualTo(List.of("FIGURES", "FIGURES", "OVERRIDDEN", "OVERRIDE_EXPIRED"));
        awaitTold("AT_RISK");
        passingTime.handle();
        assertThat(now()).containsEntry("version", 4);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_DATA, 2026-08-31, override/says-nothing, /status",
        "PENDING_EXTERNAL, 2026-08-31, override/says-nothing, /status",
        "STRETCH_ACHIEVED, 2026-08-31, override/no-stretch, /status",
        "AT_RISK, 2026-08-31, override/already-so, /status",
        "ON_TRACK, 2026-06-30, override/expires-in-past, /expiresOn",
        "ON_TRACK, 2027-06-15, override/expires-too-late, /expiresOn"
    })
    void whatCannotBeIsRefusedByItsPlace(String status, String expiresOn, String slug, String pointer) {
        assertProblemAt(put(Role.APPROVER, tag(), body(status, expiresOn)), 422, slug, pointer);
        assertThat(now()).doesNotContainKey("override");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"status\": \"ON_TRACK\", \"expiresOn\": \"2026-08-31\"}",
                "{\"status\": \"ON_TRACK\", \"reason\": \"  \", \"expiresOn\": \"2026-08-31\"}",
                "{\"status\": \"ON_TRACK\", \"reason\": \"a\\u0000b\", \"expiresOn\": \"2026-08-31\"}",
                "{\"status\": null, \"reason\": \"x\", \"expiresOn\": \"2026-08-31\"}",
                "{\"status\": \"ON_TRACK\", \"reason\": \"x\", \"expiresOn\": null}",
                "{\"status\": \"ON_TRACK\", \"reason\": \"x\", \"expiresOn\": \"2026-08-31\", \"evidence\": [null]}",
                "{\"status\": \"ON_TRACK\", \"reason\": \"x\", \"expiresOn\": \"2026-08-31\", \"evidence\": [{}]}"
            })
    void whatIsMissingIsRefused(String body) {
        put(Role.APPROVER, tag(), body).statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\": \"GREAT\", \"reason\": \"x\", \"expiresOn\": \"2026-08-31\"}",
                "{\"status\": \"ON_TRACK\", \"reason\": \"x\", \"expiresOn\": \"soon\"}",
                "{\"status\": \"ON_TRACK\", \"reason\": 7, \"expiresOn\": \"2026-08-31\", \"extra\": 1}",
                "[]"
            })
    void whatCannotBeReadIsRefused(String body) {
        put(Role.APPROVER, tag(), body).statusCode(400);
    }

    @Test
    void aReasonOfMoreThanTwoThousandCharactersIsRefused() {
        String body = "{\"status\": \"ON_TRACK\", \"reason\": \"%s\", \"expiresOn\": \"2026-08-31\"}";
        put(Role.APPROVER, tag(), body.formatted("x".repeat(2_001))).statusCode(422);
        put(Role.APPROVER, tag(), body.formatted("x".repeat(2_000))).statusCode(200);
    }

    @Test
    void onlyTheHeadOfTheAgencyMaySetIt() {
        String good = body("ON_TRACK", "2026-08-31");
        put(Role.STANDING_OFFICER, tag(), good).statusCode(403);
        put(Role.SYSTEM, tag(), good).statusCode(403);
        String tag = tag();
        assertProblem(
                new KpiApi(facts.division)
                        .as(Role.APPROVER)
                        .header("If-Match", tag)
                        .contentType("application/json")
                        .body(good)
                        .put(path + "/override")
                        .then(),
                404,
                "resource/unknown");
    }

    @Test
    void theAgencyAboveSeesItButDoesNotSetIt() {
        UUID below =
                facts.plan(facts.division, 2026, 2026, Facts.target("D", "DIALOGUE_COUNT", "COUNT_GE", "2", "YEAR"));
        api.awaitFigures(below, "D", "YEAR", "NO_DATA", null, null);
        path = "/api/v1/assessments/" + api.assessment(below, "D", "YEAR").get("id");
        assertProblem(put(Role.APPROVER, tag(), body("ON_TRACK", "2026-08-31")), 403, "override/not-its-head");
    }

    @Test
    void aChangeNamesTheVersionItChanges() {
        String good = body("ON_TRACK", "2026-08-31");
        assertProblem(put(Role.APPROVER, "\"1\"", good), 412, "request/stale");
        api.as(Role.APPROVER)
                .contentType("application/json")
                .body(good)
                .put(path + "/override")
                .then()
                .statusCode(428);
        put(Role.APPROVER, "W/three", good).statusCode(400);
        api.as(Role.APPROVER).delete(path + "/override").then().statusCode(428);
    }

    @Test
    void whenThePeriodIsOverNothingIsOnTrackAnyMore() {
        TestClock.instance().setTo(LocalDate.of(2026, 12, 20));
        assertProblemAt(
                put(Role.APPROVER, tag(), body("ON_TRACK", "2027-01-31")), 422, "override/period-over", "/status");
        put(Role.APPROVER, tag(), body("ACHIEVED", "2027-06-14")).statusCode(200);
    }

    @Test
    void aPlanThatWasCancelledKeepsItsAssessmentsAsTheyAre() {
        facts.closed(plan, 2, facts.department, "CANCELLED");
        await().atMost(KpiApi.PATIENCE).untilAsserted(() -> assertThat(now()).containsEntry("planStatus", "CANCELLED"));
        assertProblem(put(Role.APPROVER, tag(), body("ON_TRACK", "2026-08-31")), 409, "override/plan-ended");
    }

    /// Waits until this was told last: the status, and what was computed while it is overridden.
    private void awaitTold(String last) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(() -> assertThat(TestKafka.ofKey("indicator", id).stream()
                                .map(record -> EventJson.tree(record.value()))
                                .map(event -> event.path("status").asText()
                                        + (event.path("overridden").asBoolean()
                                                ? " overridden "
                                                        + event.path("computedStatus")
                                                                .asText()
                                                : "")))
                        .endsWith(last));
    }
}
