package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kpi.sql.Database;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;
import vn.cchc.testkit.TestKafka;

/// Which version judges a period, and how that is changed on purpose.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class ApplicationIT {

    private static final String DOUBLE = DefinitionApi.COUNT.replace(": 1}", ": 2}");

    @Inject
    Database database;

    private Facts facts;
    private KpiApi api;
    private DefinitionApi definitions;
    private String code;
    private UUID plan;

    @BeforeEach
    void aPlanOfTwoYearsIsJudgedByADefinitionOfItsOwn() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        api.awaitAgency(facts.division);
        definitions = new DefinitionApi(api);
        code = "OWN_" + facts.department.replace('.', '_');
        definitions.define(code, DefinitionApi.COUNT);
        plan = facts.plan(facts.department, 2026, 2027, Facts.target("O", code, "COUNT_GE", "6", "REPORT_PERIOD"));
        Awaitility.await()
                .atMost(KpiApi.PATIENCE)
                .untilAsserted(() ->
                        assertThat(api.assessment(plan, "O", "YEAR", 2027)).isNotEmpty());
        api.measure("E.dialogues", "2025-12-15", "2026-03-14", 3, 1).statusCode(201);
    }

    private Map<String, Object> judged(String period, int year) {
        return api.assessment(plan, "O", period, year);
    }

    private ValidatableResponse apply(String more) {
        return definitions.post("/" + code + "/applications", "{\"version\": 2, \"years\": [2026]" + more + "}");
    }

    private ValidatableResponse applyAsSeen(String more, String token) {
        return apply(more + ", \"dryRun\": false, \"token\": \"" + token + "\", \"reason\": \"Thống nhất cách tính\"");
    }

    @Test
    void periodsThatHaveBegunKeepTheirVersionAfterAPublicationAndAfterFurtherFigures() {
        definitions.redefine(code, DOUBLE, "2026-12-15");
        assertThat(judged("YEAR", 2026)).containsEntry("definitionVersion", 1).containsEntry("numerator", 3);
        assertThat(judged("YEAR", 2027)).containsEntry("definitionVersion", 2);
        api.measure("E.dialogues", "2026-03-15", "2026-06-14", 1, 1).statusCode(201);
        assertThat(judged("YEAR", 2026)).containsEntry("definitionVersion", 1).containsEntry("numerator", 4);
        TestClock.instance().setTo(LocalDate.of(2027, 3, 20));
        api.measure("E.dialogues", "2026-12-15", "2027-03-14", 5, 1).statusCode(201);
        assertThat(judged("Q1", 2027)).containsEntry("definitionVersion", 2).containsEntry("numerator", 10);
        api.measure("E.dialogues", "2025-12-15", "2026-03-14", 2, 2).statusCode(200);
        assertThat(judged("Q1", 2026)).containsEntry("definitionVersion", 1).containsEntry("numerator", 2);
    }

    @Test
    void anApplicationChangesExactlyWhatThePreviewShowed() {
        definitions.redefine(code, DOUBLE, "2026-12-15");
        Map<String, Object> before = judged("Q1", 2026);
        JsonPath seen = apply(", \"periods\": [\"Q1\"]")
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("changes.period.code", contains("Q1"))
                .body("changes[0].before.numerator", equalTo(3))
                .body("changes[0].before.status", equalTo("NOT_ACHIEVED"))
                .body("changes[0].before.definitionVersion", equalTo(1))
                .body("changes[0].after.numerator", equalTo(6))
                .body("changes[0].after.status", equalTo("ACHIEVED"))
                .body("changes[0].after.definitionVersion", equalTo(2))
                .extract()
                .jsonPath();
        assertThat(judged("Q1", 2026)).isEqualTo(before);
        applyAsSeen(", \"periods\": [\"Q1\"]", seen.getString("token"))
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("changes", equalTo(seen.getList("changes")))
                .body("application.assessments", equalTo(1))
                .body("application.changed", equalTo(1));
        assertThat(judged("Q1", 2026))
                .containsEntry("definitionVersion", 2)
                .containsEntry("numerator", 6)
                .containsEntry("status", "ACHIEVED");
        assertThat(judged("H1", 2026)).containsEntry("definitionVersion", 1).containsEntry("numerator", 3);
        definitions
                .get("/" + code + "/applications")
                .body("items.version", contains(2))
                .body("items[0].reason", equalTo("Thống nhất cách tính"))
                .body("items[0].periods", contains("Q1"));
    }

    @Test
    void historyAndEventsTellTheVersion() {
        definitions.redefine(code, DOUBLE, "2026-12-15");
        String token = apply(", \"periods\": [\"Q1\"]").extract().path("token");
        applyAsSeen(", \"periods\": [\"Q1\"]", token).statusCode(200);
        String id = String.valueOf(judged("Q1", 2026).get("id"));
        JsonPath history = api.as(Role.VIEWER)
                .get("/api/v1/assessments/" + id + "/history")
                .then()
                .extract()
                .jsonPath();
        assertThat(history.<Integer>getList("definitionVersion")).endsWith(1, 2);
        assertThat(history.<String>getList("cause")).endsWith("FIGURES", "DEFINITION");
        Awaitility.await()
                .atMost(KpiApi.PATIENCE)
                .untilAsserted(() -> assertThat(TestKafka.ofKey("indicator", id))
                        .anySatisfy(event -> assertThat(TestKafka.payload(event))
                                .contains("\"definitionVersion\":2")
                                .contains("\"cause\":\"DEFINITION\"")
                                .contains("\"numerator\":6")));
        api.measure("E.dialogues", "2025-12-15", "2026-03-14", 4, 2).statusCode(200);
        List<String> causes = api.as(Role.VIEWER)
                .get("/api/v1/assessments/" + id + "/history")
                .then()
                .extract()
                .path("cause");
        assertThat(causes).endsWith("FIGURES", "DEFINITION", "FIGURES");
    }

    @Test
    void whatWasAppliedStaysWhenFiguresComeLaterAndWhenAnotherVersionIsPublished() {
        definitions.redefine(code, DOUBLE, "2026-12-15");
        String token = apply("").extract().path("token");
        applyAsSeen("", token).statusCode(200);
        definitions.redefine(code, DefinitionApi.COUNT.replace(": 1}", ": 5}"), "2027-12-15");
        api.measure("E.dialogues", "2026-03-15", "2026-06-14", 4, 1).statusCode(201);
        assertThat(judged("YEAR", 2026)).containsEntry("definitionVersion", 2).containsEntry("numerator", 14);
        assertThat(judged("YEAR", 2027)).containsEntry("definitionVersion", 2);
    }

    @Test
    void whenFiguresMovedSinceThePreviewNothingIsApplied() {
        definitions.redefine(code, DOUBLE, "2026-12-15");
        String token = apply("").extract().path("token");
        api.measure("E.dialogues", "2026-03-15", "2026-06-14", 4, 1).statusCode(201);
        assertProblemAt(applyAsSeen("", token), 409, "definition/changed-since-preview", "/token");
        assertThat(judged("YEAR", 2026)).containsEntry("definitionVersion", 1).containsEntry("numerator", 7);
        assertProblemAt(
                applyAsSeen(", \"periods\": [\"Q1\"]", token), 409, "definition/changed-since-preview", "/token");
    }

    @Test
    void nothingIsAppliedUnseenOrWithoutAReason() {
        definitions.redefine(code, DOUBLE, "2026-12-15");
        assertProblemAt(apply(", \"dryRun\": false"), 422, "definition/preview-missing", "/token");
        assertProblemAt(apply(", \"dryRun\": false, \"token\": \"x\""), 422, "definition/reason-missing", "/reason");
        assertProblemAt(
                definitions.post("/" + code + "/applications", "{\"version\": 9, \"years\": [2026]}"),
                422,
                "definition/unknown-version",
                "/version");
        assertProblemAt(
                definitions.post("/" + code + "/applications", "{\"version\": 1, \"years\": []}"),
                422,
                "request/invalid",
                "/years");
        definitions
                .post("/" + code + "/applications", "{\"version\": 1, \"years\": [2026], \"periods\": [\"Q2\"]}")
                .statusCode(400);
        assertProblem(
                definitions.post("/OWN_NONE/applications", "{\"version\": 1, \"years\": [2026]}"),
                404,
                "resource/unknown");
        assertProblem(
                api.as(Role.VIEWER)
                        .contentType("application/json")
                        .body("{\"version\": 1, \"years\": [2026]}")
                        .post("/api/v1/indicators/" + code + "/applications")
                        .then(),
                403,
                "security/forbidden");
    }

    @Test
    void aTargetAmendedToAnotherIndicatorIsJudgedByItsPeriodAgain() {
        definitions.redefine(code, DOUBLE, "2026-12-15");
        String token = apply("").extract().path("token");
        applyAsSeen("", token).statusCode(200);
        assertThat(judged("YEAR", 2026)).containsEntry("numerator", 6);
        facts.amended(plan, 2, facts.department, Facts.target("O", "DIALOGUE_COUNT", "COUNT_GE", "6", "REPORT_PERIOD"));
        Awaitility.await()
                .atMost(KpiApi.PATIENCE)
                .untilAsserted(() -> assertThat(judged("YEAR", 2026))
                        .containsEntry("numerator", 3)
                        .containsEntry("definitionVersion", 1)
                        .containsEntry("indicator", "DIALOGUE_COUNT"));
    }

    /// The other replica is the table: it says no more to this one than its rows do.
    @Test
    void aVersionThatAnotherReplicaPublishedJudgesTheNextFact() {
        String other = code + "_R";
        UUID named = facts.plan(facts.department, 2026, 2026, Facts.target("R", other, "COUNT_GE", "9", "YEAR"));
        api.awaitFigures(named, "R", "YEAR", "NO_DATA", null, null);
        database.update("""
                insert into indicator (code, version, name, name_en, unit, direction, source, formula, owner)
                select ?, 1, name, name_en, unit, direction, source, formula, owner from indicator where code = ?""", insert -> insert.set(other).set(code));
        api.measure("E.dialogues", "2026-03-15", "2026-06-14", 2, 1).statusCode(201);
        assertThat(api.assessment(named, "R", "YEAR")).containsEntry("numerator", 5);
        definitions.get("/" + other).statusCode(200);
    }

    @Test
    void anAgencyBelowAppliesToItsOwnPlansOnly() {
        definitions.redefine(code, DOUBLE, "2026-12-15");
        UUID own = facts.plan(facts.division, 2026, 2026, Facts.target("O", code, "COUNT_GE", "6", "YEAR"));
        KpiApi below = new KpiApi(facts.division);
        below.awaitFigures(own, "O", "YEAR", "NO_DATA", null, null);
        DefinitionApi belows = new DefinitionApi(below);
        String scope = "{\"version\": 2, \"years\": [2026]";
        String token = belows.post("/" + code + "/applications", scope + "}")
                .body("changes.agencyCode", contains(facts.division))
                .extract()
                .path("token");
        belows.post(
                        "/" + code + "/applications",
                        scope + ", \"dryRun\": false, \"reason\": \"Thử\", \"token\": \"" + token + "\"}")
                .statusCode(200);
        assertThat(below.assessment(own, "O", "YEAR")).containsEntry("definitionVersion", 2);
        assertThat(judged("YEAR", 2026)).containsEntry("definitionVersion", 1);
        assertProblem(
                belows.post("/" + code + "/applications", scope + ", \"agencyCode\": \"" + facts.department + "\"}"),
                404,
                "resource/unknown");
    }
}
