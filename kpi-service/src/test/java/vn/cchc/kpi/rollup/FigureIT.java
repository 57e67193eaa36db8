package vn.cchc.kpi.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
import vn.cchc.kpi.DossierRowJson;
import vn.cchc.kpi.Facts;
import vn.cchc.kpi.KpiApi;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class FigureIT {

    private static final String ON_TIME = "/api/v1/indicators/TTHC_ON_TIME_RATE/figures";
    private static final String OVERDUE = "/api/v1/indicators/DOSSIER_OVERDUE_COUNT/figures";

    private Facts facts;
    private KpiApi api;

    @BeforeEach
    void aCornerIsKnown() {
        TestClock.instance().setTo(LocalDate.of(2026, 3, 20));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        api.awaitAgency(facts.otherDivision);
        api.awaitAgency(facts.division);
    }

    private static DossierRowJson month(String agency, String from, String to, long inTime, long late) {
        return DossierRowJson.of(agency).window(from, to).with("dataAsOf", to).resolved(inTime, late);
    }

    private ValidatableResponse figures(String path, String query) {
        return api.as(Role.VIEWER).get(path + "?" + query).then();
    }

    private ValidatableResponse q1(String more) {
        return figures(ON_TIME, "year=2026&period=Q1" + more).statusCode(200);
    }

    @Test
    void aFigureIsTheSumOverUnitsAndMonthsAndTheOneAnAssessmentHas() {
        UUID plan = facts.plan(
                facts.department, 2026, 2026, Facts.target("A", "TTHC_ON_TIME_RATE", "EQ_ALL", "100", "REPORT_PERIOD"));
        api.awaitFigures(plan, "A", "Q1", "NO_DATA", null, null);
        api.push(
                        month(facts.department, "2025-12-15", "2026-01-14", 1, 1),
                        month(facts.division, "2025-12-15", "2026-01-14", 10, 2),
                        month(facts.division, "2026-02-15", "2026-03-14", 20, 0),
                        month(facts.otherDivision, "2026-01-15", "2026-02-14", 5, 4))
                .statusCode(200);
        Map<String, Object> assessed = api.awaitFigures(plan, "A", "Q1", "NOT_ACHIEVED", 36, 43);
        q1("").body("figure.numerator", equalTo(36))
                .body("figure.denominator", equalTo(43))
                .body("figure.value", equalTo(assessed.get("value")))
                .body("figure.provisional", equalTo(assessed.get("provisional")))
                .body("figure.coversTo", equalTo(assessed.get("coversTo")))
                .body("figure.dataAsOf", equalTo(assessed.get("dataAsOf")))
                .body("items", nullValue());
        q1("&by=unit")
                .body("items.agencyCode", equalTo(List.of(facts.department, facts.division, facts.otherDivision)))
                .body("items.alone", equalTo(List.of(true, false, false)))
                .body("items.figure.numerator", equalTo(List.of(1, 30, 5)))
                .body("items.figure.denominator", equalTo(List.of(2, 32, 9)));
        q1("&by=month")
                .body("items.period.to", equalTo(List.of("2026-01-14", "2026-02-14", "2026-03-14")))
                .body("items.figure.numerator", equalTo(List.of(11, 5, 20)))
                .body("items.figure.denominator", equalTo(List.of(14, 9, 20)));
        q1("&by=agency").body("items.figure.numerator", equalTo(List.of(1, 30, 5)));
        figures(ON_TIME, "from=2025-12-15&to=2026-03-14")
                .body("figure.numerator", equalTo(36))
                .body("period.code", equalTo("Q1"));
    }

    @Test
    void aBreakdownComesInPages() {
        api.push(
                month(facts.division, "2025-12-15", "2026-01-14", 10, 2),
                month(facts.otherDivision, "2025-12-15", "2026-01-14", 5, 4));
        String next = q1("&by=unit&limit=1")
                .body("items.agencyCode", equalTo(List.of(facts.division)))
                .extract()
                .path("next");
        q1("&by=unit&limit=1&cursor=" + next)
                .body("items.agencyCode", equalTo(List.of(facts.otherDivision)))
                .body("next", nullValue());
    }

    @Test
    void whatStoodAtAMonthsEndIsTakenFromEachAgencysLastMonth() {
        api.push(
                DossierRowJson.of(facts.division).metric("pending_in_time", 1).metric("pending_overdue", 1),
                DossierRowJson.of(facts.division)
                        .window("2026-01-15", "2026-02-14")
                        .with("dataAsOf", "2026-02-14")
                        .metric("carried_over", 2)
                        .metric("pending_in_time", 0)
                        .metric("pending_overdue", 3),
                DossierRowJson.of(facts.otherDivision)
                        .metric("pending_in_time", 0)
                        .metric("pending_overdue", 2));
        figures(OVERDUE, "year=2026&period=Q1")
                .body("figure.numerator", equalTo(3 * 1 + 3 + 2))
                .body("figure.denominator", nullValue());
    }

    @Test
    void monthsAndAgenciesThatAreMissingAreNamed() {
        api.push(
                month(facts.division, "2025-12-15", "2026-01-14", 10, 2),
                month(facts.division, "2026-02-15", "2026-03-14", 20, 0),
                month(facts.otherDivision, "2025-09-15", "2025-10-14", 5, 4));
        q1("").body("missing.months", equalTo(List.of("2026-02")))
                .body("missing.agencyCount", equalTo(2))
                .body("missing.agencies.agencyCode", equalTo(List.of(facts.division, facts.otherDivision)))
                .body("missing.agencies[0].months", equalTo(List.of("2026-02")))
                .body("missing.agencies[1].months", equalTo(List.of("2026-01", "2026-02", "2026-03")))
                .body("figure.provisional", equalTo(true));
        figures(ON_TIME, "year=2026&period=YEAR").body("missing.months", equalTo(List.of("2026-02", "2026-04")));
    }

    @Test
    void aFigureIsComparedWithThePeriodAndTheYearBeforeInTheDirectionThatIsBetter() {
        api.push(
                month(facts.division, "2025-12-15", "2026-01-14", 9, 1),
                month(facts.division, "2025-09-15", "2025-10-14", 1, 1),
                month(facts.division, "2024-12-15", "2025-01-14", 20, 0));
        q1("").body("previous.period.code", equalTo("Q4"))
                .body("previous.figure.denominator", equalTo(2))
                .body("previous.difference", equalTo(40.0f))
                .body("previous.numeratorDifference", equalTo(8))
                .body("previous.denominatorDifference", equalTo(8))
                .body("previous.change", equalTo("BETTER"))
                .body("yearBefore.period.year", equalTo(2025))
                .body("yearBefore.difference", equalTo(-10.0f))
                .body("yearBefore.change", equalTo("WORSE"));
        figures(ON_TIME, "year=2026&period=H1")
                .body("previous.figure.state", equalTo("COUNTED"))
                .body("yearBefore.figure.value", equalTo(100.0f));
        figures(ON_TIME, "year=2024&period=Q1")
                .body("figure.state", equalTo("NO_DATA"))
                .body("previous.change", nullValue())
                .body("previous.difference", nullValue());
    }

    @Test
    void bothRatiosOfACompositeIndicatorAreAddedUpAndTheWorseSpeaks() {
        api.push(DossierRowJson.of(facts.division)
                .metric("received_total", 10)
                .metric("input_digitised", 9)
                .metric("resolved_total", 9)
                .metric("result_digitised", 3));
        figures("/api/v1/indicators/DIGITISED_BOTH_RATE/figures", "year=2026&period=Q1")
                .statusCode(200)
                .body("figure.parts", hasSize(2))
                .body("figure.parts.numerator", equalTo(List.of(9, 3)))
                .body("figure.numerator", equalTo(3));
    }

    @Test
    void whatPeopleEnterIsAddedUpByTheSameRules() {
        measure(facts.division, "E.dialogues", "2025-12-15", "2026-03-14", 2);
        measure(facts.otherDivision, "E.dialogues", "2026-01-15", "2026-02-14", 1);
        figures("/api/v1/indicators/DIALOGUE_COUNT/figures", "year=2026&period=Q1&by=unit")
                .body("figure.numerator", equalTo(3))
                .body("items.figure.numerator", equalTo(List.of(2, 1)))
                .body("missing.agencies.agencyCode", equalTo(List.of(facts.otherDivision)));
        figures("/api/v1/indicators/DIALOGUE_COUNT/figures", "from=2025-12-15&to=2026-02-14")
                .body("figure.numerator", equalTo(1));
    }

    private void measure(String agency, String metric, String from, String to, long value) {
        api.measure(KpiApi.measurement(agency, metric, from, to, value, 1)).statusCode(201);
    }

    @Test
    void aMetricHasFiguresOfItsOwn() {
        api.push(
                month(facts.division, "2025-12-15", "2026-01-14", 10, 2),
                month(facts.otherDivision, "2025-12-15", "2026-01-14", 5, 4));
        figures("/api/v1/metrics/D.received_online/figures", "year=2026&period=Q1")
                .statusCode(200)
                .body("figure.numerator", equalTo(21))
                .body("direction", equalTo("NEUTRAL"));
        assertProblem(figures("/api/v1/metrics/D.none/figures", "year=2026&period=Q1"), 404, "resource/unknown");
    }

    @Test
    void anotherAgencysFiguresAreAsAbsentAsThoseOfAnAgencyThatIsNotThere() {
        KpiApi below = new KpiApi(facts.division);
        String query = "?year=2026&period=Q1&agencyCode=";
        for (String foreign : List.of(facts.department, facts.otherDivision, "Y99.99", "' or 1=1")) {
            assertProblem(
                    below.as(Role.VIEWER)
                            .queryParam("agencyCode", foreign)
                            .get(ON_TIME + "?year=2026&period=Q1")
                            .then(),
                    404,
                    "resource/unknown");
        }
        below.as(Role.VIEWER).get(ON_TIME + query + facts.division).then().statusCode(200);
        assertProblem(
                below.as(Role.VIEWER)
                        .queryParam("agencyCode", "x\u0000")
                        .get(ON_TIME + "?year=2026&period=Q1")
                        .then(),
                422,
                "request/unstorable");
        assertProblem(
                api.as(Role.VIEWER)
                        .get("/api/v1/indicators/NONE/figures?year=2026&period=Q1")
                        .then(),
                404,
                "resource/unknown");
        assertThat(io.restassured.RestAssured.given()
                        .get(ON_TIME + "?year=2026&period=Q1")
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "PLAN_TASKS_ON_TIME_RATE, figures/counted-by-plan",
        "PAR_INDEX_RANK, figures/published-index",
        "PROCESSING_TIME_CUT_RATE, figures/compares-years"
    })
    void whatCannotBeAddedUpIsRefusedWithTheReason(String indicator, String slug) {
        assertProblem(figures("/api/v1/indicators/" + indicator + "/figures", "year=2026&period=Q1"), 422, slug);
        assertProblem(figures("/api/v1/indicators/" + indicator + "/rankings", "year=2026&period=Q1"), 422, slug);
    }

    @ParameterizedTest
    @CsvSource({
        "by=unit, ?period, figures/no-span",
        "period=Q1, ?year, figures/no-span",
        "year=2026, ?period, figures/no-span",
        "year=2026&period=MONTH, ?period, figures/which-month",
        "year=1999&period=Q1, ?year, request/out-of-range",
        "year=2026&period=Q1&from=2026-01-15, ?from, figures/two-spans",
        "from=2026-01-15, ?to, figures/no-span",
        "from=2026-01-01&to=2026-01-31, ?from, figures/not-reporting-months",
        "from=2001-01-15&to=2026-02-14, ?to, figures/too-long"
    })
    void aSpanThatCannotBeMeantIsRefusedByName(String query, String pointer, String code) {
        assertProblemAt(figures(ON_TIME, query), 400, "request/invalid", pointer)
                .body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=soon&period=Q1", "period=Q9&year=2026", "by=day&year=2026&period=Q1"})
    void aParameterThatCannotBeReadIsNamed(String query) {
        assertProblemAt(
                figures(ON_TIME, query), 400, "request/wrong-type", "?" + query.substring(0, query.indexOf('=')));
    }
}
