package vn.cchc.kpi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// Surveys and indices are kept whole; what indicators read follows from them.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class FormIT {

    private static final String SURVEYS = "/api/v1/measurements/surveys";
    private static final String INDICES = "/api/v1/measurements/indices";

    private Facts facts;
    private KpiApi api;

    @BeforeEach
    void aCornerIsKnown() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        api.awaitAgency(facts.otherDivision);
        api.awaitAgency(facts.division);
    }

    private String survey(String agency, int satisfied, int revision) {
        return """
                {"agencyCode": "%s", "survey": "TTHC", "window": {"from": "2025-12-15", "to": "2026-03-14"},
                 "distribution": {"veryDissatisfied": 1, "dissatisfied": 2, "neutral": 7, "satisfied": %d,
                 "verySatisfied": 60}, "mode": "MIXED", "formsSent": 150, "dataAsOf": "2026-03-14",
                 "provisional": false, "revision": %d,
                 "evidence": [{"kind": "REPORT", "documentNumber": "12/BC-MH"}]}""".formatted(agency, satisfied, revision);
    }

    private String index(int rank, int revision) {
        return """
                {"agencyCode": "%s", "index": "PAR_INDEX", "year": 2025, "rank": %d, "of": 34, "score": 96.170,
                 "maxScore": 100, "publishedOn": "2026-03-28", "decisionNumber": "268/QĐ-BM", "issuer": "Bộ Mẫu",
                 "provisional": false, "revision": %d,
                 "evidence": [{"kind": "DECISION", "documentNumber": "268/QĐ-BM"}]}""".formatted(facts.department, rank, revision);
    }

    private ValidatableResponse post(String path, String body) {
        return as(Role.UNIT_OFFICER, path, body);
    }

    private ValidatableResponse as(String role, String path, String body) {
        return api.as(role)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    private void assertMeasured(String metric, int value) {
        api.as(Role.VIEWER)
                .queryParam("metric", metric)
                .get("/api/v1/measurements")
                .then()
                .body("items.value", contains(value));
    }

    @Test
    void aSurveyIsKeptWithItsDistributionAndCountsAreTakenFromIt() {
        String id = post(SURVEYS, survey(facts.division, 30, 1))
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("responses", equalTo(100))
                .body("satisfied", equalTo(90))
                .extract()
                .path("id");
        assertMeasured("S.TTHC.responses", 100);
        assertMeasured("S.TTHC.satisfied", 90);
        api.as(Role.VIEWER)
                .get(SURVEYS + "/" + id)
                .then()
                .statusCode(200)
                .body("distribution.neutral", equalTo(7))
                .body("formsSent", equalTo(150))
                .body("mode", equalTo("MIXED"))
                .body("recordedBy", equalTo("can-bo"));
        api.as(Role.VIEWER)
                .header("If-None-Match", "\"1\"")
                .get(SURVEYS + "/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void whereAFormIsReadIsToldOnce() {
        for (Map.Entry<String, String> form : Map.of(SURVEYS, survey(facts.division, 30, 1), INDICES, index(2, 1))
                .entrySet()) {
            ValidatableResponse kept = post(form.getKey(), form.getValue()).statusCode(201);
            String id = kept.extract().path("id");
            kept.header("Location", endsWith(form.getKey() + "/" + id));
            api.as(Role.VIEWER)
                    .get(kept.extract().header("Location"))
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(id));
            post(form.getKey(), form.getValue()).statusCode(200).header("Location", nullValue());
        }
    }

    @Test
    void repeatingASurveyChangesNothingAndALaterRevisionCorrectsIt() {
        String first = post(SURVEYS, survey(facts.division, 30, 1)).extract().path("id");
        post(SURVEYS, survey(facts.division, 30, 1)).statusCode(200).body("id", equalTo(first));
        post(SURVEYS, survey(facts.division, 20, 2)).statusCode(200).body("id", not(first));
        assertMeasured("S.TTHC.satisfied", 80);
        api.as(Role.VIEWER)
                .get(SURVEYS + "/" + first)
                .then()
                .header("ETag", equalTo("\"1-corrected\""))
                .body("current", equalTo(false))
                .body("satisfied", equalTo(90));
        assertProblemAt(post(SURVEYS, survey(facts.division, 30, 1)), 409, "measurement/older-revision", "/revision");
        assertProblemAt(post(SURVEYS, survey(facts.division, 30, 2)), 409, "measurement/other-content", "/revision");
        assertMeasured("S.TTHC.satisfied", 80);
    }

    @Test
    void whatAFormHoldsIsCorrectedByTheFormAlone() {
        post(SURVEYS, survey(facts.division, 30, 1)).statusCode(201);
        String count = KpiApi.measurement(facts.division, "S.TTHC.satisfied", "2025-12-15", "2026-03-14", 99, 5);
        assertProblemAt(api.measure(count), 409, "measurement/from-form", "/metric");
        assertMeasured("S.TTHC.satisfied", 90);
    }

    @Test
    void aCountEnteredWithoutItsFormIsOverridenByALaterForm() {
        api.measure(KpiApi.measurement(facts.division, "S.TTHC.satisfied", "2025-12-15", "2026-03-14", 99, 1))
                .statusCode(201);
        assertProblemAt(post(SURVEYS, survey(facts.division, 30, 1)), 409, "measurement/other-content", "/revision");
        api.as(Role.VIEWER).get(SURVEYS).then().body("items.size()", equalTo(0));
        post(SURVEYS, survey(facts.division, 30, 2)).statusCode(201);
        assertMeasured("S.TTHC.satisfied", 90);
    }

    @Test
    void surveysOfOverlappingDaysWouldCountAnswersTwice() {
        post(SURVEYS, survey(facts.division, 30, 1)).statusCode(201);
        assertProblemAt(
                post(
                        SURVEYS,
                        survey(facts.division, 30, 1)
                                .replace("2026-03-14\"}", "2026-06-14\"}")
                                .replace("\"dataAsOf\": \"2026-03-14\"", "\"dataAsOf\": \"2026-06-14\"")),
                409,
                "measurement/overlapping-window",
                "/window");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"formsSent\": 150;\"formsSent\": 99;422;measurement/more-answers-than-asked;/formsSent",
                "\"neutral\": 7;\"neutral\": -1;422;request/invalid;/distribution/neutral",
                "\"neutral\": 7;\"neutral\": 7.5;400;request/wrong-type;/distribution/neutral",
                "\"neutral\": 7;\"neutral\": null;400;request/wrong-type;/distribution/neutral",
                "\"neutral\": 7, ;;400;request/wrong-type;/distribution/neutral",
                "\"neutral\": 7;\"neutral\": 100000000001;422;request/invalid;/distribution/neutral",
                "\"TTHC\";\"OTHER\";400;request/wrong-type;/survey",
                "\"mode\": \"MIXED\", ;;422;request/invalid;/mode",
                "2025-12-15;2025-12-16;422;measurement/not-reporting-months;/window",
                "\"dataAsOf\": \"2026-03-14\";\"dataAsOf\": \"2026-12-01\";422;measurement/as-of-in-future;/dataAsOf",
                "\"revision\": 1;\"revision\": 0;422;request/invalid;/revision"
            })
    void aBadSurveyIsRefusedAtItsPlace(String good, String bad, int status, String code, String pointer) {
        String body = survey(facts.division, 30, 1).replace(good, bad == null ? "" : bad);
        assertProblemAt(post(SURVEYS, body), status, code, pointer);
        api.as(Role.VIEWER).get(SURVEYS).then().body("items.size()", equalTo(0));
    }

    @Test
    void anIndexOfAYearCountsInItWhenItIsPublishedAfterIt() {
        UUID plan =
                facts.plan(facts.department, 2025, 2025, Facts.target("R", "PAR_INDEX_RANK", "RANK_LE", "5", "YEAR"));
        api.awaitFigures(plan, "R", "YEAR", 2025, "PENDING_EXTERNAL");
        post(INDICES, index(2, 1))
                .statusCode(201)
                .body("window.to", equalTo("2025-12-14"))
                .body("score.toString()", equalTo("96.17"));
        api.awaitFigures(plan, "R", "YEAR", 2025, "ACHIEVED");
        post(INDICES, index(6, 2)).statusCode(200);
        api.awaitFigures(plan, "R", "YEAR", 2025, "NOT_ACHIEVED");
        api.as(Role.VIEWER)
                .queryParam("year", 2025)
                .queryParam("index", "par_index")
                .get(INDICES)
                .then()
                .body("items.rank", contains(6))
                .body("items.decisionNumber", contains("268/QĐ-BM"));
        api.as(Role.VIEWER).queryParam("year", 2024).get(INDICES).then().body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"rank\": 2;\"rank\": 35;422;measurement/rank-beyond-ranked;/rank",
                "\"rank\": 2;\"rank\": 0;422;request/invalid;/rank",
                "96.170;100.1;422;measurement/score-above-highest;/score",
                "96.170;96.1234567;422;request/invalid;/score",
                "96.170;-1;422;request/invalid;/score",
                "96.170;NaN;400;request/malformed-json;",
                "2026-03-28;2025-12-31;422;measurement/published-too-early;/publishedOn",
                "2026-03-28;2026-11-23;422;measurement/published-in-future;/publishedOn",
                "268/QĐ-BM\", \"issuer;số 268\", \"issuer;422;measurement/malformed-document-number;/decisionNumber",
                "\"decisionNumber\": \"268/QĐ-BM\", ;;422;measurement/no-decision;/decisionNumber",
                "\"year\": 2025;\"year\": 1999;422;request/invalid;/year"
            })
    void aBadIndexIsRefusedAtItsPlace(String good, String bad, int status, String code, String pointer) {
        ValidatableResponse answer = post(INDICES, index(2, 1).replace(good, bad == null ? "" : bad));
        if (pointer == null) {
            assertProblem(answer, status, code);
        } else {
            assertProblemAt(answer, status, code, pointer);
        }
    }

    @Test
    void formsOfOthersAreNeitherEnteredNorSeen() {
        String id = post(SURVEYS, survey(facts.division, 30, 1)).extract().path("id");
        KpiApi sibling = new KpiApi(facts.otherDivision);
        assertProblem(
                sibling.as(Role.UNIT_OFFICER)
                        .contentType("application/json")
                        .body(survey(facts.division, 30, 2))
                        .post(SURVEYS)
                        .then(),
                403,
                "security/other-agency");
        assertProblem(sibling.as(Role.VIEWER).get(SURVEYS + "/" + id).then(), 404, "resource/unknown");
        sibling.as(Role.VIEWER).get(SURVEYS).then().body("items.size()", equalTo(0));
        assertProblem(as(Role.VIEWER, SURVEYS, survey(facts.division, 30, 1)), 403, "security/forbidden");
        assertProblem(as(Role.VIEWER, INDICES, index(2, 1)), 403, "security/forbidden");
        assertProblem(api.as(Role.VIEWER).get(INDICES + "/" + id).then(), 404, "resource/unknown");
        api.as(Role.VIEWER).get(SURVEYS + "/none").then().statusCode(404).body("items", nullValue());
    }
}
