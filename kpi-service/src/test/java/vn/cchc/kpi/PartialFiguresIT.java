package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// Units that report nothing, metrics left out, months not there yet.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class PartialFiguresIT {

    private static final String ON_TIME = Facts.target("A", "TTHC_ON_TIME_RATE", "EQ_ALL", "100", "REPORT_PERIOD");
    private static final String FEES = Facts.target("F", "FEE_PAID_ONLINE_RATE", "GE", "40", "REPORT_PERIOD");

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

    private static DossierRowJson month(String agency, String from, String to, long inTime, long late) {
        return DossierRowJson.of(agency).window(from, to).with("dataAsOf", to).resolved(inTime, late);
    }

    private void measure(String agency, String metric, long value) {
        api.measure(KpiApi.measurement(agency, metric, "2025-12-15", "2026-12-14", value, 1)
                        .replace("\"dataAsOf\": \"2026-12-14\"", "\"dataAsOf\": \"2026-11-20\""))
                .statusCode(201);
    }

    private void awaitProvisional(UUID plan, String target, String period, boolean provisional) {
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(() ->
                        assertThat(api.assessment(plan, target, period)).containsEntry("provisional", provisional));
    }

    @Test
    void aTargetForEachUnitPassesOnlyWhenEachUnitReachesItAndTheIssuerIsNoUnit() {
        UUID plan = facts.plan(
                facts.department,
                2026,
                2026,
                Facts.target("U", "COMM_FORMS_COUNT", "COUNT_GE", "3", "YEAR")
                        .replace("\"unit\"", "\"scope\": \"EACH_UNIT\", \"unit\""));
        measure(facts.department, "E.comm_forms", 9);
        api.awaitFigures(plan, "U", "YEAR", "NO_DATA", null, null);
        measure(facts.division, "E.comm_forms", 3);
        api.awaitFigures(plan, "U", "YEAR", "NO_DATA", null, null);
        measure(facts.otherDivision, "E.comm_forms", 4);
        api.awaitFigures(plan, "U", "YEAR", "ACHIEVED", 3, null);
    }

    @Test
    void anAbolishedUnitOwesNothingForPeriodsThatEndAfterItsLastDay() {
        UUID plan = facts.plan(
                facts.department,
                2026,
                2026,
                Facts.target("U", "TTHC_ON_TIME_RATE", "EQ_ALL", "100", "REPORT_PERIOD")
                        .replace("\"unit\"", "\"scope\": \"EACH_UNIT\", \"unit\""));
        api.push(month(facts.division, "2025-12-15", "2026-01-14", 4, 0));
        api.awaitFigures(plan, "U", "YEAR", "NO_DATA", null, null);
        facts.merged(facts.otherDivision, facts.department, facts.division, "2026-06-30", 2);
        api.awaitFigures(plan, "U", "YEAR", "ACHIEVED", 4, 4);
        api.awaitFigures(plan, "U", "Q1", "NO_DATA", null, null);
        facts.agency(facts.otherDivision, facts.department, 3);
        api.awaitFigures(plan, "U", "YEAR", "NO_DATA", null, null);
    }

    @Test
    void aMetricThatOneUnitLeavesOutIsNotAddedAsZero() {
        UUID plan = facts.plan(facts.department, 2026, 2026, FEES);
        api.push(
                        DossierRowJson.of(facts.division)
                                .metric("fee_bearing", 10)
                                .metric("fee_paid_online", 5),
                        DossierRowJson.of(facts.otherDivision).metric("fee_bearing", 10))
                .body("created", equalTo(2));
        api.awaitFigures(plan, "F", "Q1", "ACHIEVED", 5, 10);
        awaitProvisional(plan, "F", "Q1", true);
    }

    @Test
    void aMetricThatOneProcedureLeavesOutIsNotKnownOfTheAgency() {
        UUID plan = facts.plan(facts.department, 2026, 2026, FEES);
        api.push(
                        DossierRowJson.of(facts.division)
                                .metric("fee_bearing", 10)
                                .metric("fee_paid_online", 5),
                        DossierRowJson.of(facts.division)
                                .with("procedureCode", "1.001613")
                                .metric("fee_bearing", 10))
                .body("created", equalTo(2));
        awaitProvisional(plan, "F", "Q1", true);
        api.awaitFigures(plan, "F", "Q1", "NO_DATA", null, null);
    }

    @Test
    void aPeriodIsFinalOnceAllItsMonthsAreThere() {
        UUID plan = facts.plan(facts.department, 2026, 2026, ON_TIME);
        api.push(
                month(facts.division, "2025-12-15", "2026-01-14", 4, 0),
                month(facts.division, "2026-02-15", "2026-03-14", 5, 0));
        api.awaitFigures(plan, "A", "Q1", "ACHIEVED", 9, 9);
        assertThat(api.assessment(plan, "A", "Q1"))
                .containsEntry("provisional", true)
                .containsEntry("coversTo", "2026-03-14");
        api.push(month(facts.division, "2026-01-15", "2026-02-14", 1, 0));
        api.awaitFigures(plan, "A", "Q1", "ACHIEVED", 10, 10);
        awaitProvisional(plan, "A", "Q1", false);
        awaitProvisional(plan, "A", "H1", true);
    }
}
