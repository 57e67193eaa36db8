package vn.cchc.kpi.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
class RankingIT {

    private static final String ON_TIME = "/api/v1/indicators/TTHC_ON_TIME_RATE/rankings";

    private Facts facts;
    private KpiApi api;
    private List<String> units;

    /// Six units below a department; the first has two of its own.
    @BeforeEach
    void aCornerIsKnown() {
        TestClock.instance().setTo(LocalDate.of(2026, 3, 20));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        for (String unit : List.of("03", "04", "05", "06")) {
            facts.agency(facts.department + "." + unit, facts.department, 1);
        }
        facts.agency(facts.division + ".01", facts.division, 1);
        facts.agency(facts.division + ".02", facts.division, 1);
        units = List.of(facts.division, facts.otherDivision, unit("03"), unit("04"), unit("05"), unit("06"));
        units.forEach(api::awaitAgency);
        api.awaitAgency(facts.division + ".01");
        api.awaitAgency(facts.division + ".02");
    }

    private String unit(String last) {
        return facts.department + "." + last;
    }

    private static DossierRowJson january(String agency, long inTime, long late) {
        return DossierRowJson.of(agency).resolved(inTime, late);
    }

    private static DossierRowJson october(String agency, long inTime, long late) {
        return DossierRowJson.of(agency)
                .window("2025-09-15", "2025-10-14")
                .with("dataAsOf", "2025-10-14")
                .resolved(inTime, late);
    }

    private void pushed() {
        api.push(
                        january(facts.division + ".01", 30, 0),
                        january(facts.division + ".02", 40, 10),
                        january(facts.division, 10, 10),
                        january(facts.otherDivision, 8, 2),
                        january(unit("03"), 9, 1),
                        january(unit("04"), 0, 0),
                        january(unit("05"), 1, 9),
                        october(facts.division, 1, 1),
                        october(facts.otherDivision, 3, 1),
                        october(unit("06"), 4, 0))
                .statusCode(200);
    }

    private ValidatableResponse ranking(String more) {
        return api.as(Role.VIEWER)
                .get(ON_TIME + "?year=2026&period=Q1" + more)
                .then()
                .statusCode(200);
    }

    @Test
    void unitsAreRankedWithAllBelowThemAndEqualOnesShareARank() {
        pushed();
        ranking("")
                .body(
                        "items.agencyCode",
                        equalTo(List.of(
                                unit("03"), facts.division, facts.otherDivision, unit("05"), unit("04"), unit("06"))))
                .body("items.rank", equalTo(Arrays.asList(1, 2, 2, 4, null, null)))
                .body("items.numerator", equalTo(Arrays.asList(9, 80, 8, 1, 0, null)))
                .body(
                        "items.state",
                        equalTo(List.of("COUNTED", "COUNTED", "COUNTED", "COUNTED", "NOT_ARISEN", "NO_DATA")))
                .body("items.previousRank", equalTo(Arrays.asList(null, 3, 2, null, null, 1)))
                .body("items.movement", equalTo(Arrays.asList(null, 1, 0, null, null, null)))
                .body("of", equalTo(4))
                .body("unranked", equalTo(2))
                .body("next", nullValue());
    }

    private static DossierRowJson aYearBefore(String agency, long inTime, long late) {
        return DossierRowJson.of(agency)
                .window("2024-12-15", "2025-01-14")
                .with("dataAsOf", "2025-01-14")
                .resolved(inTime, late);
    }

    @Test
    void ranksStandBesideThoseOfTheYearBeforeWhenAskedFor() {
        pushed();
        api.push(
                        aYearBefore(facts.division + ".01", 3, 1),
                        aYearBefore(unit("03"), 1, 1),
                        aYearBefore(unit("06"), 4, 0))
                .statusCode(200);
        ranking("&compare=year_before")
                .body("items.rank", equalTo(Arrays.asList(1, 2, 2, 4, null, null)))
                .body("items.yearBeforeRank", equalTo(Arrays.asList(3, 2, null, null, null, 1)))
                .body("items.yearBeforeMovement", equalTo(Arrays.asList(2, 0, null, null, null, null)))
                .body("items.previousRank", everyItem(nullValue()))
                .body("previousPeriod", nullValue())
                .body("yearBeforePeriod.from", equalTo("2024-12-15"));
        JsonPath both = ranking("&compare=both")
                .body("items.previousRank", equalTo(Arrays.asList(null, 3, 2, null, null, 1)))
                .body("items.yearBeforeRank", equalTo(Arrays.asList(3, 2, null, null, null, 1)))
                .extract()
                .jsonPath();
        JsonPath figure = api.as(Role.VIEWER)
                .get("/api/v1/indicators/TTHC_ON_TIME_RATE/figures?year=2026&period=Q1&agencyCode=" + facts.division)
                .jsonPath();
        assertThat(both.getString("items[1].yearBeforeValue"))
                .isEqualTo(figure.getString("yearBefore.figure.value"))
                .startsWith("75");
        assertThat(both.getString("items[1].previousValue")).isEqualTo(figure.getString("previous.figure.value"));
        ranking("").body("items.yearBeforeRank", everyItem(nullValue())).body("yearBeforePeriod", nullValue());
        String csv = api.as(Role.VIEWER)
                .accept("text/csv")
                .get(ON_TIME + "?year=2026&period=Q1&compare=year_before")
                .asString();
        assertThat(csv.lines().toList().get(1)).startsWith("1," + unit("03")).endsWith(",3,2");
    }

    @Test
    void theYearBeforeOfAYearIsTheYearBeforeItInBothSenses() {
        pushed();
        api.as(Role.VIEWER)
                .get(ON_TIME + "?year=2026&period=YEAR&compare=both")
                .then()
                .statusCode(200)
                .body("items.find { it.agencyCode == '%s' }.previousRank".formatted(facts.division), equalTo(3))
                .body("items.find { it.agencyCode == '%s' }.yearBeforeRank".formatted(facts.division), equalTo(3));
    }

    @Test
    void anAgencyMayBeRankedByItselfAndAtAnyDepth() {
        pushed();
        ranking("&own=true")
                .body("items[3].agencyCode", equalTo(unit("05")))
                .body("items[2].agencyCode", equalTo(facts.division))
                .body("items[2].numerator", equalTo(10));
        ranking("&own=true&level=descendants")
                .body("items[0].agencyCode", equalTo(facts.division + ".01"))
                .body("of", equalTo(6));
        ranking("&under=" + facts.division).body("of", equalTo(2)).body("items.rank", equalTo(List.of(1, 2)));
        ranking("&kind=COMMUNE").body("of", equalTo(0)).body("items", equalTo(List.of()));
        ranking("&kind=DIVISION").body("of", equalTo(4));
    }

    @Test
    void theWorstMayComeFirstAndThoseWithoutAFigureStayLast() {
        pushed();
        ranking("&order=worst")
                .body("items.rank", equalTo(Arrays.asList(4, 2, 2, 1, null, null)))
                .body("items[0].agencyCode", equalTo(unit("05")));
    }

    @Test
    void anAbolishedUnitIsNotRankedAndStillCountsAbove() {
        pushed();
        facts.merged(unit("03"), facts.department, facts.division, "2026-02-01", 2);
        await().atMost(KpiApi.PATIENCE).untilAsserted(() -> ranking("").body("of", equalTo(3)));
        api.as(Role.VIEWER)
                .get("/api/v1/indicators/TTHC_ON_TIME_RATE/figures?year=2026&period=Q1")
                .then()
                .body("figure.denominator", equalTo(30 + 50 + 20 + 10 + 10 + 10));
    }

    @Test
    void pagesFollowEachOtherToTheWholeList() {
        pushed();
        List<String> whole = ranking("&all=true&limit=1").extract().path("items.agencyCode");
        assertThat(whole).hasSize(6);
        List<String> paged = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = ranking("&limit=4" + cursor).body("of", equalTo(4)).extract();
            paged.addAll(page.path("items.agencyCode"));
            String next = page.path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertThat(paged).isEqualTo(whole);
        assertProblem(
                api.as(Role.VIEWER)
                        .get(ON_TIME + "?year=2026&period=Q1&cursor=YWJj")
                        .then(),
                400,
                "request/malformed-cursor");
    }

    @Test
    void theWholeListComesAsCsv() {
        pushed();
        String csv = api.as(Role.VIEWER)
                .accept("text/csv")
                .header("Accept-Language", "vi")
                .get(ON_TIME + "?year=2026&period=Q1&limit=1")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"ranking.csv\"")
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(7);
        assertThat(csv).startsWith("\uFEFFHạng,").contains("1," + unit("03") + ",Đơn vị");
    }

    @Test
    void namesAndHeadingsAreInTheLanguageAskedFor() {
        for (String language : List.of("vi", "en")) {
            String name = api.as(Role.VIEWER)
                    .get("/api/v1/indicators/TTHC_ON_TIME_RATE")
                    .path(language.equals("vi") ? "name" : "nameEn");
            api.as(Role.VIEWER)
                    .header("Accept-Language", language)
                    .get(ON_TIME + "?year=2026&period=Q1")
                    .then()
                    .statusCode(200)
                    .body("name", equalTo(name));
            api.as(Role.VIEWER)
                    .header("Accept-Language", language)
                    .get("/api/v1/indicators/TTHC_ON_TIME_RATE/figures?year=2026&period=Q1")
                    .then()
                    .statusCode(200)
                    .body("name", equalTo(name));
        }
        String csv = api.as(Role.VIEWER)
                .accept("text/csv")
                .header("Accept-Language", "en")
                .get(ON_TIME + "?year=2026&period=Q1")
                .asString();
        assertThat(csv).startsWith("\uFEFFRank,Agency code,");
    }

    @Test
    void aForeignAgencysUnitsAreNotThere() {
        KpiApi below = new KpiApi(facts.division);
        assertProblem(
                below.as(Role.VIEWER)
                        .get(ON_TIME + "?year=2026&period=Q1&under=" + facts.department)
                        .then(),
                404,
                "resource/unknown");
        below.as(Role.VIEWER)
                .get(ON_TIME + "?year=2026&period=Q1")
                .then()
                .statusCode(200)
                .body("under", equalTo(facts.division));
    }

    @ParameterizedTest
    @CsvSource({
        "level=all, ?level",
        "own=perhaps, ?own",
        "order=middle, ?order",
        "compare=ever, ?compare",
        "kind=xã, ?kind",
        "all=1, ?all"
    })
    void aParameterThatCannotBeReadIsNamed(String query, String pointer) {
        assertProblemAt(
                api.as(Role.VIEWER)
                        .get(ON_TIME + "?year=2026&period=Q1&" + query)
                        .then(),
                400,
                "request/wrong-type",
                pointer);
    }
}
