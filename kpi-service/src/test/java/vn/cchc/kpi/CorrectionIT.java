package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// A late or corrected figure moves the past periods it belongs to, and no others.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class CorrectionIT {

    private static final String RATE = Facts.target("A", "TTHC_ON_TIME_RATE", "EQ_ALL", "100", "REPORT_PERIOD");
    private static final String LESS = Facts.target("L", "DOSSIER_OVERDUE_RATE", "DECREASE", "null", "REPORT_PERIOD");

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

    private DossierRowJson month(String from, String to, int revision, long inTime, long late) {
        return DossierRowJson.of(facts.division)
                .window(from, to)
                .with("dataAsOf", to)
                .with("revision", revision)
                .resolved(inTime, late);
    }

    /// Versions of a target's assessments by period and year.
    private Map<String, Object> versions(UUID plan, String target, int... years) {
        Map<String, Object> versions = new LinkedHashMap<>();
        for (int year : years) {
            for (String period : new String[] {"Q1", "H1", "Q3", "YEAR"}) {
                versions.put(
                        period + " " + year,
                        api.assessment(plan, target, period, year).get("version"));
            }
        }
        return versions;
    }

    private void await(UUID plan, String target, String period, int year, String status) {
        org.awaitility.Awaitility.await()
                .atMost(KpiApi.PATIENCE)
                .untilAsserted(() ->
                        assertThat(api.assessment(plan, target, period, year)).containsEntry("status", status));
    }

    @Test
    void aCorrectedMonthOfTheFirstQuarterMovesItsPeriodsAndTheComparisonOfTheNextYear() {
        UUID plan = facts.plan(facts.department, 2025, 2026, RATE, LESS);
        api.awaitFigures(plan, "L", "YEAR", "NO_DATA", null, null);
        api.push(
                        month("2024-12-15", "2025-01-14", 1, 9, 1),
                        month("2025-06-15", "2025-07-14", 1, 5, 5),
                        month("2025-12-15", "2026-01-14", 1, 19, 1),
                        month("2026-06-15", "2026-07-14", 1, 9, 1))
                .statusCode(200);
        await(plan, "L", "Q1", 2026, "ACHIEVED");
        await(plan, "L", "Q3", 2026, "ACHIEVED");
        Map<String, Object> rates = versions(plan, "A", 2025, 2026);
        Map<String, Object> comparisons = versions(plan, "L", 2026);

        api.push(month("2024-12-15", "2025-01-14", 2, 10, 0)).statusCode(200);

        await(plan, "L", "Q1", 2026, "NOT_ACHIEVED");
        await(plan, "A", "Q1", 2025, "ACHIEVED");
        assertThat(api.assessment(plan, "A", "H1", 2025)).containsEntry("numerator", 10);
        assertThat(api.assessment(plan, "A", "YEAR", 2025))
                .containsEntry("numerator", 15)
                .containsEntry("denominator", 20);
        assertThat(changed(rates, versions(plan, "A", 2025, 2026))).containsOnly("Q1 2025", "H1 2025", "YEAR 2025");
        assertThat(changed(comparisons, versions(plan, "L", 2026))).containsOnly("Q1 2026", "H1 2026", "YEAR 2026");
    }

    @Test
    void aCorrectedMeasurementOfAWholeQuarterMovesTheQuarterAndWhatContainsIt() {
        UUID plan = facts.plan(
                facts.department, 2026, 2026, Facts.target("R", "LEGAL_REVIEW_RATE", "GE", "80", "REPORT_PERIOD"));
        api.awaitFigures(plan, "R", "YEAR", "NO_DATA", null, null);
        for (String quarter : new String[] {"2025-12-15 2026-03-14", "2026-06-15 2026-09-14"}) {
            String[] days = quarter.split(" ", -1);
            api.measure("L.due_for_review", days[0], days[1], 10, 1).statusCode(201);
            api.measure("L.reviewed", days[0], days[1], 5, 1).statusCode(201);
        }
        Map<String, Object> before = versions(plan, "R", 2026);
        api.measure("L.reviewed", "2025-12-15", "2026-03-14", 8, 2).statusCode(200);
        assertThat(changed(before, versions(plan, "R", 2026))).containsOnly("Q1 2026", "H1 2026", "YEAR 2026");
        assertThat(api.assessment(plan, "R", "Q1")).containsEntry("status", "ACHIEVED");
    }

    @Test
    void aCorrectedInventoryMovesEveryLaterPeriodThatRestsOnIt() {
        UUID plan = facts.plan(
                facts.department,
                2026,
                2026,
                Facts.target("P", "BOUNDARY_FREE_RATE", "EQ_ALL", "100", "REPORT_PERIOD"));
        api.awaitFigures(plan, "P", "YEAR", "NO_DATA", null, null);
        api.measure("P.total", "2026-02-15", "2026-03-14", 10, 1).statusCode(201);
        api.measure("P.boundary_free", "2026-02-15", "2026-03-14", 5, 1).statusCode(201);
        Map<String, Object> before = versions(plan, "P", 2026);
        api.measure("P.boundary_free", "2026-02-15", "2026-03-14", 6, 2).statusCode(200);
        assertThat(changed(before, versions(plan, "P", 2026)))
                .containsOnly("Q1 2026", "H1 2026", "Q3 2026", "YEAR 2026");
        api.measure("P.total", "2026-05-15", "2026-06-14", 10, 1).statusCode(201);
        api.measure("P.boundary_free", "2026-05-15", "2026-06-14", 9, 1).statusCode(201);
        Map<String, Object> newer = versions(plan, "P", 2026);
        api.measure("P.boundary_free", "2026-02-15", "2026-03-14", 7, 3).statusCode(200);
        assertThat(changed(newer, versions(plan, "P", 2026)))
                .contains("Q1 2026")
                .doesNotContain("H1 2026", "Q3 2026");
    }

    private static java.util.List<String> changed(Map<String, Object> before, Map<String, Object> after) {
        return after.keySet().stream()
                .filter(place -> !java.util.Objects.equals(after.get(place), before.get(place)))
                .toList();
    }
}
