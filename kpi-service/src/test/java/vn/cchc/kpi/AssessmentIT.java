package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class AssessmentIT {

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

    @Test
    void anActivatedPlanHasAnAssessmentPerTargetAndPeriod() {
        UUID plan = facts.plan(
                facts.department,
                2026,
                2026,
                Facts.target("A", "TTHC_ON_TIME_RATE", "EQ_ALL", "100", "REPORT_PERIOD"),
                Facts.target("B", "DIALOGUE_TTHC_COUNT", "COUNT_GE", "1", "HALF_YEAR"));
        api.awaitFigures(plan, "A", "Q1", "NO_DATA", null, null);
        api.awaitFigures(plan, "A", "YEAR", "NO_DATA", null, null);
        api.awaitFigures(plan, "B", "H2", "NO_DATA", null, null);
    }

    @Test
    void pushedDossiersOfUnitsMoveTheTargetsOfTheirDepartment() {
        UUID plan = facts.plan(
                facts.department, 2026, 2026, Facts.target("A", "TTHC_ON_TIME_RATE", "EQ_ALL", "100", "REPORT_PERIOD"));
        api.awaitFigures(plan, "A", "Q1", "NO_DATA", null, null);
        api.push(
                        DossierRowJson.of(facts.division).resolved(10, 0),
                        DossierRowJson.of(facts.otherDivision).resolved(5, 1))
                .statusCode(200)
                .body("created", equalTo(2))
                .body("rejected", equalTo(0));
        Map<String, Object> assessed = api.awaitFigures(plan, "A", "Q1", "NOT_ACHIEVED", 15, 16);
        assertThat(assessed.get("value")).isEqualTo(93.75f);
        assertThat(assessed.get("coversTo")).isEqualTo("2026-01-14");
        api.awaitFigures(plan, "A", "YEAR", "AT_RISK", 15, 16);
        api.awaitFigures(plan, "A", "Q3", "NO_DATA", null, null);
    }

    @Test
    void aMeasurementMovesItsTargetsBeforeItIsAnswered() {
        UUID plan =
                facts.plan(facts.department, 2026, 2026, Facts.target("D", "DIALOGUE_COUNT", "COUNT_GE", "2", "YEAR"));
        api.awaitFigures(plan, "D", "YEAR", "NO_DATA", null, null);
        api.measure("E.dialogues", "2025-12-15", "2026-03-14", 1, 1).statusCode(201);
        assertThat(api.assessment(plan, "D", "YEAR")).containsEntry("status", "ON_TRACK");
        api.measure("E.dialogues", "2026-03-15", "2026-06-14", 1, 1).statusCode(201);
        assertThat(api.assessment(plan, "D", "YEAR"))
                .containsEntry("status", "ACHIEVED")
                .containsEntry("numerator", 2);
    }

    @Test
    void completedTasksMoveTheTargetOfTheirPlan() {
        UUID plan = facts.plan(
                facts.department,
                2026,
                2026,
                Facts.target("T", "PLAN_TASKS_ON_TIME_RATE", "EQ_ALL", "100", "REPORT_PERIOD"));
        UUID one = facts.assigned(plan, "2026-03-01");
        UUID two = facts.assigned(plan, "2026-12-31");
        api.awaitFigures(plan, "T", "YEAR", "ON_TRACK", 0, 2);
        facts.completed(plan, one, 3, "2026-02-20", true);
        api.awaitFigures(plan, "T", "YEAR", "ON_TRACK", 1, 2);
        api.awaitFigures(plan, "T", "Q1", "ACHIEVED", 1, 1);
        facts.completed(plan, two, 4, "2026-11-20", true);
        api.awaitFigures(plan, "T", "YEAR", "ACHIEVED", 2, 2);
    }
}
