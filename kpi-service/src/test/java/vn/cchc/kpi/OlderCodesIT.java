package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// Every door that takes an agency's code takes the older form of it, and answers with today's.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class OlderCodesIT {

    private static final String MONTH = "\"window\": {\"from\": \"2025-12-15\", \"to\": \"2026-01-14\"}";
    private static final String REST = """
            "provisional": false, "revision": 1, "evidence": [{"kind": "REPORT", "documentNumber": "12/BC-MH"}]}""";

    private Facts facts;
    private KpiApi api;
    private String legacy;

    @BeforeEach
    void aCornerIsKnown() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        api.awaitAgency(facts.division);
        legacy = new AgencyCode(facts.division).legacy().orElseThrow();
        api.push(DossierRowJson.of(facts.division)).statusCode(200);
    }

    private ValidatableResponse get(String path) {
        return api.as(Role.VIEWER)
                .get("/api/v1" + path.replace("{agency}", legacy))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse post(String path, String body) {
        return api.as(Role.STANDING_OFFICER)
                .contentType("application/json")
                .body(body.replace("{agency}", legacy))
                .post("/api/v1" + path)
                .then();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/indicators/TTHC_ON_TIME_RATE/figures?year=2026&period=Q1&agencyCode={agency}",
                "/metrics/D.received_online/figures?year=2026&period=Q1&agencyCode={agency}"
            })
    void figuresAreOfTheAgencyThatIsMeant(String path) {
        get(path).body("agencyCode", equalTo(facts.division));
    }

    @Test
    void rankingsAreOfTheUnitsOfTheAgencyThatIsMeant() {
        get("/indicators/TTHC_ON_TIME_RATE/rankings?year=2026&period=Q1&under={agency}");
    }

    @Test
    void theFormIsOfTheAgencyThatIsMeant() {
        String file = api.as(Role.VIEWER)
                .get("/api/v1/dossier-metrics/form?from=2025-12-15&to=2026-01-14&agencyCode=" + legacy)
                .then()
                .statusCode(200)
                .extract()
                .header("Content-Disposition");
        assertThat(file).contains(facts.division);
    }

    static Stream<List<String>> measured() {
        return Stream.of(
                List.of(
                        "/sets",
                        "{\"agencyCode\": \"{agency}\", " + MONTH
                                + ", \"values\": {\"H.total\": 1}, \"dataAsOf\": \"2026-01-14\", " + REST),
                List.of("/surveys", """
                        {"agencyCode": "{agency}", "survey": "TTHC", %s, "distribution": {"veryDissatisfied": 1,
                         "dissatisfied": 2, "neutral": 7, "satisfied": 8, "verySatisfied": 60}, "mode": "MIXED",
                         "dataAsOf": "2026-01-14", %s""".formatted(MONTH, REST)),
                List.of("/indices", """
                        {"agencyCode": "{agency}", "index": "PAR_INDEX", "year": 2025, "rank": 2, "of": 34,
                         "score": 96.17, "maxScore": 100, "publishedOn": "2026-03-28", "decisionNumber": "268/QĐ-BM",
                         "issuer": "Bộ Mẫu", %s""".formatted(REST)));
    }

    @ParameterizedTest
    @MethodSource("measured")
    void whatIsMeasuredIsOfTheAgencyThatIsMeant(List<String> door) {
        post("/measurements" + door.getFirst(), door.getLast()).statusCode(201);
        String listing = door.getFirst().equals("/sets") ? "" : door.getFirst();
        List<String> found = get("/measurements" + listing + "?agencyCode={agency}")
                .extract()
                .path("items.agencyCode");
        assertThat(found).isNotEmpty().containsOnly(facts.division);
    }

    @Test
    void definitionsAreOwnedTriedAndAppliedForTheAgencyThatIsMeant() {
        String code = "OWN_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        DefinitionApi definitions = new DefinitionApi(api);
        post(
                        "/indicators",
                        "{\"code\": \"%s\", \"ownerAgency\": \"{agency}\", \"definition\": %s}"
                                .formatted(code, DefinitionApi.wording(DefinitionApi.COUNT)))
                .statusCode(201)
                .body("ownerAgency", equalTo(facts.division));
        definitions.publish(code, "2025-12-15").statusCode(201);
        post(
                        "/indicators/" + code + "/trials",
                        "{\"agencyCode\": \"{agency}\", \"year\": 2026, \"period\": \"Q1\", \"version\": 1}")
                .statusCode(200)
                .body("agencyCode", equalTo(facts.division));
        get("/indicators?owner={agency}").body("items.code", contains(code));
        UUID plan = facts.plan(facts.division, 2026, 2026, Facts.target("O", code, "COUNT_GE", "1", "YEAR"));
        api.awaitFigures(plan, "O", "YEAR", "NO_DATA", null, null);
        api.measure(KpiApi.measurement(legacy, "E.dialogues", "2025-12-15", "2026-01-14", 1, 1))
                .statusCode(201);
        definitions.redefine(code, DefinitionApi.COUNT.replace("E.dialogues", "I.checks_total"), "2026-12-15");
        post(
                        "/indicators/" + code + "/applications",
                        "{\"version\": 2, \"years\": [2026], \"agencyCode\": \"{agency}\"}")
                .statusCode(200)
                .body("changes.agencyCode", contains(facts.division));
    }

    @Test
    void aUnitIsExplainedThatIsMeant() {
        UUID plan = facts.plan(facts.department, 2026, 2026, """
                {"code": "F", "text": "Chỉ tiêu", "area": "STEERING", "indicator": "DIALOGUE_COUNT",
                 "operator": "COUNT_GE", "value": 3, "unit": "cuộc", "strength": "MUST", "period": "YEAR",
                 "scope": "EACH_UNIT"}""");
        api.awaitFigures(plan, "F", "YEAR", "NO_DATA", null, null);
        api.measure(KpiApi.measurement(facts.division, "E.dialogues", "2025-12-15", "2026-01-14", 1, 1))
                .statusCode(201);
        Object id = api.assessment(plan, "F", "YEAR").get("id");
        get("/assessments/" + id + "/explanation?unit={agency}").body("speaker.unit", equalTo(facts.division));
    }

    @Test
    void rowsAreFoundByTheCodeAPublisherLocalised() {
        api.push(DossierRowJson.of(facts.division).with("procedureCode", "1.001613.000.00.00.H48"))
                .statusCode(200);
        for (String code : List.of("1.001613", "1.001613.000.00.00.H48", "1.001613.000.00.00.H57")) {
            get("/dossier-metrics?agencyCode={agency}&procedureCode=" + code)
                    .body("items.procedureCode", contains("1.001613"));
        }
        get("/dossier-metrics?procedureCode=1.001613.H48").body("items", empty());
    }

    @Test
    void aRebuildIsOfTheAgencyThatIsMeant() {
        new Rebuilding(legacy).requireNoDifference();
        Rebuilding.as(Role.ADMIN)
                .get("/api/v1/rebuilds?limit=1")
                .then()
                .body("items.agencyCode", contains(facts.division));
    }
}
