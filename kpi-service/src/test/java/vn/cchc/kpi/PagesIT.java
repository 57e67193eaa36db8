package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Cursor;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// Whoever turns the pages of a listing sees every row once, however small the pages are.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class PagesIT {

    private static final String JANUARY = "2026-01-14";
    private static final String FEBRUARY = "2026-02-14";

    private Facts facts;
    private KpiApi api;

    @BeforeEach
    void aCornerIsKnown() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department, "system-" + UUID.randomUUID());
        api.awaitAgency(facts.division);
        api.awaitAgency(facts.otherDivision);
    }

    private List<Map<String, Object>> page(String listing, int limit, @Nullable String cursor, List<String> next) {
        RequestSpecification request = api.as(Role.VIEWER).queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        JsonPath page = request.get("/api/v1/" + listing)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        if (page.getString("next") != null) {
            next.add(page.getString("next"));
        }
        return page.getList("items");
    }

    private void requireEveryRowOnce(String listing, int rows) {
        List<Map<String, Object>> all = page(listing, 1000, null, new ArrayList<>());
        assertThat(all).hasSize(rows).doesNotHaveDuplicates();
        for (int limit = 1; limit <= 3; limit++) {
            List<Map<String, Object>> turned = new ArrayList<>();
            List<String> next = new ArrayList<>();
            turned.addAll(page(listing, limit, null, next));
            while (!next.isEmpty()) {
                turned.addAll(page(listing, limit, next.removeLast(), next));
            }
            assertThat(turned).as("%s by %d", listing, limit).isEqualTo(all);
        }
    }

    private DossierRowJson january(String agency) {
        return DossierRowJson.of(agency);
    }

    private DossierRowJson february(String agency, long carriedOver) {
        return DossierRowJson.of(agency)
                .window("2026-01-15", FEBRUARY)
                .with("dataAsOf", FEBRUARY)
                .metric("carried_over", carriedOver)
                .metric("pending_in_time", carriedOver + 1);
    }

    @Test
    void rowsOfDossiersAreTurned() {
        api.push(
                        january(facts.division),
                        january(facts.division).with("procedureCode", "1.001613.000.00.00.H48"),
                        february(facts.division, 2),
                        february(facts.division, 2).with("procedureCode", "1.001613"),
                        january(facts.otherDivision).without("procedureCode"),
                        january(facts.department).without("procedureCode").with("fieldCode", "G03"),
                        january(facts.department).without("procedureCode").with("fieldCode", "G04"))
                .statusCode(200)
                .body("created", equalTo(7));
        requireEveryRowOnce("dossier-metrics", 7);
        requireEveryRowOnce("dossier-metrics?agencyCode=" + facts.division, 4);
        requireEveryRowOnce("dossier-metrics?procedureCode=1.001613", 2);
        requireEveryRowOnce("dossier-metrics?from=2026-01-15", 2);
        requireEveryRowOnce("dossier-metrics?to=" + JANUARY, 5);
        requireEveryRowOnce("dossier-metrics/discrepancies", 0);
        api.push(january(facts.division)
                        .with("revision", 2)
                        .metric("carried_over", 2)
                        .metric("pending_in_time", 3))
                .statusCode(200);
        api.push(january(facts.division)
                        .with("procedureCode", "1.001613")
                        .with("revision", 2)
                        .metric("carried_over", 2)
                        .metric("pending_in_time", 3))
                .statusCode(200);
        requireEveryRowOnce("dossier-metrics/discrepancies", 2);
    }

    @Test
    void measurementsAreTurned() {
        for (String agency : List.of(facts.division, facts.otherDivision, facts.department)) {
            for (String metric : List.of("F.received", "E.dialogues")) {
                api.measure(KpiApi.measurement(agency, metric, "2025-12-15", JANUARY, 1, 1))
                        .statusCode(201);
            }
            api.measure(KpiApi.measurement(agency, "F.received", "2026-01-15", FEBRUARY, 1, 1))
                    .statusCode(201);
        }
        api.measure(KpiApi.measurement(facts.division, "F.received", "2025-12-15", JANUARY, 2, 2))
                .statusCode(200);
        requireEveryRowOnce("measurements", 9);
        requireEveryRowOnce("measurements?metric=F.received", 6);
        requireEveryRowOnce("measurements?agencyCode=" + facts.division, 3);
        requireEveryRowOnce("measurements?from=2026-01-15", 3);
    }

    @Test
    void formsAreTurned() {
        for (String agency : List.of(facts.division, facts.otherDivision)) {
            survey(agency, "2025-12-15", JANUARY);
            survey(agency, "2026-01-15", FEBRUARY);
        }
        requireEveryRowOnce("measurements/surveys", 4);
        requireEveryRowOnce("measurements/surveys?agencyCode=" + facts.otherDivision, 2);
        requireEveryRowOnce("measurements/surveys?survey=TTHC&to=" + JANUARY, 2);
        requireEveryRowOnce("measurements/indices", 0);
    }

    private void survey(String agency, String from, String to) {
        api.as(Role.STANDING_OFFICER)
                .contentType("application/json")
                .body("""
                        {"agencyCode": "%s", "survey": "TTHC", "window": {"from": "%s", "to": "%s"},
                         "distribution": {"veryDissatisfied": 1, "dissatisfied": 2, "neutral": 7, "satisfied": 8,
                         "verySatisfied": 60}, "mode": "MIXED", "dataAsOf": "%s", "provisional": false, "revision": 1,
                         "evidence": [{"kind": "REPORT", "documentNumber": "12/BC-MH"}]}""".formatted(agency, from, to, to))
                .post("/api/v1/measurements/surveys")
                .then()
                .statusCode(201);
    }

    @Test
    void assessmentsAreTurnedInTheOrderOfTheirPeriods() {
        UUID plan = facts.plan(
                facts.department,
                2026,
                2026,
                Facts.target("A|B", "TTHC_ON_TIME_RATE", "EQ_ALL", "100", "REPORT_PERIOD"),
                Facts.target("A", "TTHC_ON_TIME_RATE", "EQ_ALL", "100", "YEAR"));
        UUID below = facts.plan(
                facts.division, 2026, 2026, Facts.target("C", "DIALOGUE_COUNT", "COUNT_GE", "1", "REPORT_PERIOD"));
        api.awaitFigures(plan, "A", "YEAR", "NO_DATA", null, null);
        api.awaitFigures(below, "C", "YEAR", "NO_DATA", null, null);
        requireEveryRowOnce("assessments", 9);
        requireEveryRowOnce("assessments?planId=" + plan, 5);
        assertThat(api.as(Role.VIEWER)
                        .get("/api/v1/assessments?planId=" + below)
                        .jsonPath()
                        .getList("items.period.code"))
                .containsExactly("Q1", "H1", "YEAR", "Q3");
    }

    @ParameterizedTest
    @CsvSource({
        "dossier-metrics, Z01",
        "dossier-metrics, Z01|2026-02-30|1.001612",
        "dossier-metrics, Z01|2026-02-15",
        "dossier-metrics/discrepancies, Z01|yesterday|",
        "measurements, Z01|F.received|2026-02-15",
        "measurements, Z01|F.received|2026-02-15|2026-13-01",
        "measurements/surveys, Z01|TTHC",
        "measurements/indices, x",
        "indicators, A|B",
        "metrics, x y",
        "procedures, -",
        "procedures, 1 001612",
        "dossier-metrics/batches, 7",
        "dossier-metrics/takeovers, 0198c0de",
        "indicators/TTHC_ON_TIME_RATE/applications, x",
        "indicators/TTHC_ON_TIME_RATE/figures?year=2026&period=Q1&by=unit, 2026",
        "assessments, 7|A|2026-02-15|2026-03-14",
        "assessments, 0198c0de-0000-7000-8000-000000000001|A|2026-02-15"
    })
    void aCursorThatIsNoneOfOursIsRefused(String listing, String place) {
        for (String written : List.of(place, place + "\0")) {
            assertProblemAt(
                    api.as(Role.VIEWER)
                            .get("/api/v1/" + listing + (listing.contains("?") ? "&" : "?") + "cursor="
                                    + Cursor.encode(written))
                            .then(),
                    400,
                    "request/malformed-cursor",
                    "?cursor");
        }
    }
}
