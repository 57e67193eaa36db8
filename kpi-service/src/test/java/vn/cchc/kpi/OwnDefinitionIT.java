package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// Definitions that belong to agencies: drafted, tried, published, used.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class OwnDefinitionIT {

    private static final String SHARE = """
            {"numerator": [{"metric": "E.dialogues_tthc", "coefficient": 1}],
             "denominator": [{"metric": "E.dialogues", "coefficient": 1}]}""";

    private Facts facts;
    private KpiApi api;
    private DefinitionApi definitions;
    private String code;

    @BeforeEach
    void aCornerIsKnown() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        api.awaitAgency(facts.otherDivision);
        api.awaitAgency(facts.division);
        definitions = new DefinitionApi(api);
        code = "OWN_" + facts.department.replace('.', '_');
    }

    private String target() {
        return Facts.target("O", code, "COUNT_GE", "2", "YEAR");
    }

    @Test
    void aTargetMayNameADefinitionBeforeItIsPublishedAndIsAssessedOnceItIs() {
        UUID plan = facts.plan(facts.department, 2026, 2026, target());
        api.awaitFigures(plan, "O", "YEAR", "NO_DATA", null, null);
        api.measure("E.dialogues", "2025-12-15", "2026-03-14", 2, 1).statusCode(201);
        definitions.begin(code, DefinitionApi.COUNT).statusCode(201).header("Location", endsWith(code + "/draft"));
        assertThat(api.assessment(plan, "O", "YEAR")).containsEntry("status", "NO_DATA");
        definitions
                .publish(code, "2025-12-15")
                .statusCode(201)
                .header("Location", endsWith(code + "/versions/1"))
                .body("owner", equalTo(facts.department))
                .body("unit", equalTo("count"))
                .body("source", equalTo("EVENT"));
        assertThat(api.assessment(plan, "O", "YEAR"))
                .containsEntry("status", "ACHIEVED")
                .containsEntry("numerator", 2);
        api.measure("E.dialogues", "2026-03-15", "2026-06-14", 3, 1).statusCode(201);
        assertThat(api.assessment(plan, "O", "YEAR")).containsEntry("numerator", 5);
    }

    @Test
    void aPublishedVersionNeverChangesAndTheNextOneIsAnother() {
        definitions.define(code, DefinitionApi.COUNT);
        definitions.redefine(code, SHARE, "2026-12-15");
        definitions
                .get("/" + code + "/versions")
                .body("version", contains(1, 2))
                .body("effectiveFrom", contains("2025-12-15", "2026-12-15"))
                .body("unit", contains("count", "%"));
        definitions
                .get("/" + code + "/versions/1")
                .body("formula.numerator[0].metric", equalTo("E.dialogues"))
                .body("formula.numerator[0].at", nullValue());
        definitions.get("/" + code).body("version", equalTo(1));
        TestClock.instance().setTo(LocalDate.of(2026, 12, 15));
        definitions.get("/" + code).body("version", equalTo(2));
        assertProblem(definitions.get("/" + code + "/versions/3"), 404, "resource/unknown");
        assertProblem(definitions.get("/" + code + "/draft"), 404, "resource/unknown");
    }

    @Test
    void aNewVersionDoesNotReachBack() {
        definitions.define(code, DefinitionApi.COUNT);
        definitions.edit(code, "", DefinitionApi.wording(SHARE)).statusCode(201);
        assertProblemAt(definitions.publish(code, "2026-11-22"), 422, "definition/retroactive", "/effectiveFrom");
        assertProblemAt(definitions.publish(code, "2101-01-01"), 422, "definition/implausible-day", "/effectiveFrom");
        definitions.publish(code, "2026-12-15").statusCode(201);
        definitions.edit(code, "", DefinitionApi.wording(DefinitionApi.COUNT)).statusCode(201);
        assertProblemAt(definitions.publish(code, "2026-12-15"), 422, "definition/before-previous", "/effectiveFrom");
        assertProblem(definitions.publish(code, "\"1\"", "2027-12-15"), 412, "request/stale");
    }

    @Test
    void aDraftChangesByTheVersionThatWasReadAndMayBeGivenUp() {
        definitions.begin(code, DefinitionApi.COUNT).statusCode(201);
        String first = definitions.draftTag(code);
        assertProblem(definitions.edit(code, "", DefinitionApi.wording(SHARE)), 428, "request/precondition-required");
        definitions
                .edit(code, "", DefinitionApi.wording(DefinitionApi.COUNT))
                .statusCode(200)
                .header("ETag", first);
        definitions.edit(code, first, DefinitionApi.wording(SHARE)).statusCode(200);
        assertProblem(definitions.edit(code, first, DefinitionApi.wording(DefinitionApi.COUNT)), 412, "request/stale");
        assertProblem(
                api.as(Role.ADMIN)
                        .delete("/api/v1/indicators/" + code + "/draft")
                        .then(),
                428,
                "request/precondition-required");
        api.as(Role.ADMIN)
                .header("If-Match", definitions.draftTag(code))
                .delete("/api/v1/indicators/" + code + "/draft")
                .then()
                .statusCode(204);
        assertProblem(definitions.get("/" + code + "/draft"), 404, "resource/unknown");
        assertProblem(definitions.edit(code, "", DefinitionApi.wording(SHARE)), 404, "resource/unknown");
    }

    /// Codes are the same for everybody: whoever does not see a definition learns that its code is taken, no more.
    @Test
    void ofACodeOfAnAgencyElsewhereNoDraftIsSpokenOf() {
        definitions.begin(code, DefinitionApi.COUNT).statusCode(201);
        Facts others = Facts.newCorner();
        KpiApi elsewhere = new KpiApi(others.department);
        elsewhere.awaitAgency(others.division);
        DefinitionApi theirs = new DefinitionApi(elsewhere);
        for (int round = 0; round < 2; round++) {
            assertProblemAt(theirs.begin(code, DefinitionApi.COUNT), 409, "definition/code-taken-elsewhere", "/code")
                    .body("detail", not(containsString("draft")));
            assertProblem(theirs.get("/" + code + "/draft"), 404, "resource/unknown");
            if (round == 0) {
                definitions.publish(code, "2025-12-15").statusCode(201);
            }
        }
        assertProblem(theirs.get("/" + code), 404, "resource/unknown");
    }

    @Test
    void codesOfTheSuiteAndOfOthersAreTaken() {
        assertProblemAt(
                definitions.begin("TTHC_ON_TIME_RATE", DefinitionApi.COUNT),
                422,
                "definition/code-of-the-suite",
                "/code");
        definitions.begin(code, DefinitionApi.COUNT).statusCode(201);
        assertProblemAt(definitions.begin(code, DefinitionApi.COUNT), 409, "definition/code-taken", "/code");
        definitions.publish(code, "2025-12-15").statusCode(201);
        assertProblemAt(definitions.begin(code, DefinitionApi.COUNT), 409, "definition/code-taken", "/code");
        assertProblem(
                definitions.edit("TTHC_ON_TIME_RATE", "", DefinitionApi.wording(SHARE)),
                409,
                "definition/of-the-suite");
    }

    @Test
    void aDefinitionIsSeenAndUsedBelowItsOwnerOnly() {
        definitions.define(code, DefinitionApi.COUNT);
        DefinitionApi below = new DefinitionApi(new KpiApi(facts.division));
        below.get("/" + code).statusCode(200);
        below.get("?limit=1000").body("items.code", hasItem(code));
        assertProblem(below.edit(code, "", DefinitionApi.wording(SHARE)), 404, "resource/unknown");
        Facts elsewhere = Facts.newCorner();
        KpiApi stranger = new KpiApi(elsewhere.department);
        stranger.awaitAgency(elsewhere.division);
        DefinitionApi strangers = new DefinitionApi(stranger);
        assertProblem(strangers.get("/" + code), 404, "resource/unknown");
        assertProblem(strangers.get("/" + code + "/versions"), 404, "resource/unknown");
        assertProblem(strangers.get("/" + code + "/versions/1"), 404, "resource/unknown");
        assertProblem(strangers.get("/" + code + "/applications"), 404, "resource/unknown");
        strangers.get("?limit=1000").body("items.code", not(hasItem(code)));
        UUID used = facts.plan(facts.division, 2026, 2026, target());
        UUID named = elsewhere.plan(elsewhere.department, 2026, 2026, target());
        new KpiApi(facts.division).awaitFigures(used, "O", "YEAR", "NO_DATA", null, null);
        stranger.awaitFigures(named, "O", "YEAR", "NO_DATA", null, null);
        api.measure(KpiApi.measurement(facts.division, "E.dialogues", "2025-12-15", "2026-03-14", 2, 1))
                .statusCode(201);
        stranger.measure("E.dialogues", "2025-12-15", "2026-03-14", 2, 1).statusCode(201);
        assertThat(api.assessment(used, "O", "YEAR")).containsEntry("status", "ACHIEVED");
        assertThat(stranger.assessment(named, "O", "YEAR")).containsEntry("status", "NO_DATA");
    }

    @Test
    void anOfficerDraftsForAgenciesBelowAndForNobodyElse() {
        String body = "{\"code\": \"%s\", \"ownerAgency\": \"%s\", \"definition\": %s}";
        String wording = DefinitionApi.wording(DefinitionApi.COUNT);
        definitions
                .post("", body.formatted(code, facts.division, wording))
                .statusCode(201)
                .body("ownerAgency", equalTo(facts.division));
        Facts elsewhere = Facts.newCorner();
        new KpiApi(elsewhere.department).awaitAgency(elsewhere.department);
        assertProblem(
                definitions.post("", body.formatted(code + "_B", elsewhere.department, wording)),
                403,
                "security/other-agency");
        assertProblemAt(
                definitions.post("", body.formatted(code + "_B", "Y99.98", wording)),
                422,
                "definition/unknown-agency",
                "/ownerAgency");
        assertProblem(
                api.as(Role.UNIT_OFFICER)
                        .contentType("application/json")
                        .body(body.formatted(code + "_B", facts.division, wording))
                        .post("/api/v1/indicators")
                        .then(),
                403,
                "security/forbidden");
    }

    @Test
    void aFormulaThatCannotBeComputedIsRefusedInEveryPlace() {
        definitions
                .begin(code, """
                        {"numerator": [{"metric": "D.none", "coefficient": 1}, {"metric": "D.returned", "coefficient": 0}],
                         "denominator": [{"metric": "T.plan.total", "coefficient": 1}]}""")
                .statusCode(422)
                .body("type", equalTo("/problems/definition/faulty-formula"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/definition/formula/numerator/0/metric",
                                "/definition/formula/numerator/1/coefficient"));
        assertProblemAt(
                definitions.begin(code, "{\"allOf\": [%s, {\"allOf\": [%s, %s]}]}".formatted(SHARE, SHARE, SHARE)),
                422,
                "definition/faulty-formula",
                "/definition/formula/allOf/1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"code\": \"OWN_x\" | 422",
                "\"code\": null | 422",
                "\"code\": 7 | 400",
                "\"code\": \"OWN_A\\u0000\" | 422",
                "\"code\": \"OWN_AB\", \"surprise\": 1 | 400"
            })
    void aBodyThatCannotBeReadOrKeptIsRefused(String fields, int status) {
        definitions
                .post("", "{%s, \"definition\": %s}".formatted(fields, DefinitionApi.wording(DefinitionApi.COUNT)))
                .statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"numerator\": [null]}",
                "{\"numerator\": [{\"metric\": \"E.dialogues\"}]}",
                "{\"numerator\": [{\"metric\": \"E.dialogues\", \"coefficient\": 1.5}]}",
                "{\"numerator\": [{\"metric\": \"E.dialogues\", \"coefficient\": 99999999999999999999}]}",
                "{\"numerator\": [{\"metric\": \"E.dialogues\", \"coefficient\": 1, \"at\": \"LAST_WEEK\"}]}",
                "{}",
                "null",
                "[]"
            })
    void aFormulaOfAnotherShapeIsRefused(String formula) {
        int status = definitions.begin(code, formula).extract().statusCode();
        assertThat(status).isIn(400, 422);
    }

    @Test
    void aTrialShowsWhatADraftReadsBeforeAnybodyIsJudgedByIt() {
        api.measure(KpiApi.measurement(facts.division, "E.dialogues", "2025-12-15", "2026-03-14", 4, 1));
        api.measure(KpiApi.measurement(facts.division, "E.dialogues_tthc", "2025-12-15", "2026-03-14", 1, 1));
        api.measure(KpiApi.measurement(facts.otherDivision, "E.dialogues", "2025-12-15", "2026-03-14", 6, 1));
        definitions.begin(code, SHARE).statusCode(201);
        definitions
                .post("/" + code + "/trials", """
                        {"agencyCode": "%s", "year": 2026, "period": "Q1", "perUnit": true}""".formatted(facts.department))
                .statusCode(200)
                .body("version", equalTo(1))
                .body("unit", equalTo("%"))
                .body("numerator", equalTo(1))
                .body("denominator", equalTo(4))
                .body("value", equalTo(25.0f))
                .body("provisional", equalTo(true))
                .body("units.agencyCode", contains(facts.division, facts.otherDivision))
                .body("units[0].numerator", equalTo(1))
                .body("units[1].numerator", nullValue())
                .body("missing", equalTo(List.of()))
                .body("differences", equalTo(List.of()));
        definitions.get("/" + code).statusCode(404);
    }

    @Test
    void aTrialNamesWhatNobodyCounted() {
        String cut = """
                {"numerator": [{"metric": "P.total", "coefficient": 1, "at": "BASELINE_YEAR"},
                               {"metric": "P.total", "coefficient": -1}],
                 "denominator": [{"metric": "P.total", "coefficient": 1, "at": "BASELINE_YEAR"}]}""";
        String trial = """
                {"agencyCode": "%s", "year": 2026, "period": "YEAR", "baselineYear": 2024, "formula": %s}""".formatted(facts.department, cut);
        api.measure("P.total", "2025-12-15", "2026-03-14", 80, 1).statusCode(201);
        definitions
                .post("/" + code + "/trials", trial)
                .statusCode(200)
                .body("numerator", nullValue())
                .body("missing.metric", contains("P.total"))
                .body("missing.at", contains("BASELINE_YEAR"));
        api.measure("P.total", "2023-12-15", "2024-12-14", 100, 1).statusCode(201);
        definitions
                .post("/" + code + "/trials", trial)
                .body("numerator", equalTo(20))
                .body("denominator", equalTo(100))
                .body("missing", equalTo(List.of()));
    }

    @Test
    void aTrialOfTheNextVersionShowsTheOpenAssessmentsThatWouldComeOutDifferently() {
        definitions.define(code, DefinitionApi.COUNT);
        UUID plan = facts.plan(facts.department, 2026, 2026, target().replace("YEAR", "REPORT_PERIOD"));
        api.awaitFigures(plan, "O", "YEAR", "NO_DATA", null, null);
        api.measure("E.dialogues", "2025-12-15", "2026-03-14", 4, 1).statusCode(201);
        definitions
                .edit(code, "", DefinitionApi.wording(DefinitionApi.COUNT.replace(": 1}", ": 3}")))
                .statusCode(201);
        String place = "\"agencyCode\": \"%s\", \"year\": 2026, \"period\": \"YEAR\"".formatted(facts.department);
        definitions
                .post("/" + code + "/trials", "{" + place + "}")
                .statusCode(200)
                .body("version", equalTo(2))
                .body("numerator", equalTo(12))
                .body("differences.period.code", contains("YEAR"))
                .body("differences[0].before.numerator", equalTo(4))
                .body("differences[0].after.numerator", equalTo(12))
                .body("differences[0].after.definitionVersion", equalTo(2));
        assertThat(api.assessment(plan, "O", "YEAR")).containsEntry("numerator", 4);
        assertProblemAt(
                definitions.post("/" + code + "/trials", "{" + place + ", \"version\": 9}"),
                422,
                "definition/unknown-version",
                "/version");
    }

    @Test
    void aTrialOfNothingOrElsewhereIsRefused() {
        String here = "{\"agencyCode\": \"%s\", \"year\": 2026, \"period\": \"Q1\"}".formatted(facts.department);
        assertProblem(definitions.post("/" + code + "/trials", here), 404, "resource/unknown");
        assertProblemAt(definitions.post("/DIALOGUE_COUNT/trials", here), 422, "definition/nothing-to-try", "/version");
        Facts elsewhere = Facts.newCorner();
        new KpiApi(elsewhere.department).awaitAgency(elsewhere.department);
        assertProblem(
                definitions.post(
                        "/DIALOGUE_COUNT/trials",
                        here.replace(facts.department, elsewhere.department).replace("}", ", \"version\": 1}")),
                404,
                "resource/unknown");
        definitions.post("/DIALOGUE_COUNT/trials", here.replace("Q1", "Q2")).statusCode(400);
        definitions.post("/DIALOGUE_COUNT/trials", here.replace("2026", "1999")).statusCode(422);
    }

    @Test
    void aCodeThatCannotBeKeptIsNoCode() {
        assertProblem(
                api.as(Role.VIEWER)
                        .urlEncodingEnabled(false)
                        .get("/api/v1/indicators/OWN_%00")
                        .then(),
                404,
                "resource/unknown");
        api.as(Role.ADMIN)
                .urlEncodingEnabled(false)
                .get("/api/v1/indicators/OWN_%00/draft")
                .then()
                .statusCode(422);
        definitions.get("/DIALOGUE_COUNT/versions/99999999999").statusCode(404);
    }

    @Test
    void theCatalogueIsSearchedByWordsSourceAndOwner() {
        definitions.define(code, DefinitionApi.COUNT);
        definitions
                .get("?q=doi thoai&owner=SUITE")
                .body("items.code", hasItems("DIALOGUE_COUNT", "DIALOGUE_TTHC_COUNT"));
        definitions.get("?owner=" + facts.department).body("items.code", contains(code));
        definitions
                .get("?source=ARCHIVE&limit=2")
                .body("items.size()", equalTo(2))
                .header("Link", endsWith("\"next\""));
        definitions.get("?q=khong co gi nhu the").body("items.size()", equalTo(0));
    }
}
