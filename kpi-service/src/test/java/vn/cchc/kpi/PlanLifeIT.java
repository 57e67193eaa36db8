package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kpi.assessment.usecase.CloseEndedPeriods;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;
import vn.cchc.testkit.TestKafka;

/// What becomes of assessments when a plan is amended, closed, cancelled or superseded.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class PlanLifeIT {

    private static final String TASK_TARGET =
            Facts.target("T", "PLAN_TASKS_ON_TIME_RATE", "EQ_ALL", "100", "REPORT_PERIOD");

    @Inject
    CloseEndedPeriods closeEndedPeriods;

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

    private static String dialogues(int wanted) {
        return Facts.target("D", "DIALOGUE_COUNT", "COUNT_GE", Integer.toString(wanted), "YEAR");
    }

    private void held(int dialogues, int revision) {
        api.measure("E.dialogues", "2025-12-15", "2026-03-14", dialogues, revision)
                .statusCode(201);
    }

    private void awaitPlanStatus(UUID plan, String target, String status) {
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(
                        () -> assertThat(api.assessment(plan, target, "YEAR")).containsEntry("planStatus", status));
    }

    @Test
    void aTargetTightenedOrRelaxedByAnAmendmentIsAssessedAgainAndTold() {
        UUID plan = facts.plan(facts.department, 2026, 2026, dialogues(2), TASK_TARGET);
        api.awaitFigures(plan, "D", "YEAR", "NO_DATA", null, null);
        held(2, 1);
        api.awaitFigures(plan, "D", "YEAR", "ACHIEVED", 2, null);

        facts.amended(plan, 2, facts.department, dialogues(4));

        Map<String, Object> tightened = api.awaitFigures(plan, "D", "YEAR", "AT_RISK", 2, null);
        assertThat(api.assessment(plan, "T", "YEAR")).isEmpty();
        facts.amended(plan, 3, facts.department, dialogues(1));
        api.awaitFigures(plan, "D", "YEAR", "ACHIEVED", 2, null);
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(() -> assertThat(told(tightened)).containsSequence("ACHIEVED", "AT_RISK", "ACHIEVED"));
    }

    @Test
    void aTargetRelaxedWithoutConsequenceIsToldAsWell() {
        UUID plan = facts.plan(facts.department, 2026, 2026, dialogues(2));
        api.awaitFigures(plan, "D", "YEAR", "NO_DATA", null, null);
        held(3, 1);
        Map<String, Object> before = api.awaitFigures(plan, "D", "YEAR", "ACHIEVED", 3, null);

        int next = Integer.parseInt(String.valueOf(before.get("version"))) + 1;
        facts.amended(plan, 2, facts.department, dialogues(1));

        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(() -> assertThat(api.assessment(plan, "D", "YEAR"))
                        .containsEntry("version", next)
                        .containsEntry("targetValue", 1));
        facts.amended(plan, 3, facts.department, dialogues(1), TASK_TARGET);
        api.awaitFigures(plan, "T", "YEAR", "NO_DATA", null, null);
        assertThat(api.assessment(plan, "D", "YEAR")).containsEntry("version", next);
    }

    private static List<String> told(Map<String, Object> assessment) {
        return TestKafka.ofKey("indicator", String.valueOf(assessment.get("id"))).stream()
                .filter(record -> TestKafka.type(record).contains("status-changed"))
                .map(record -> vn.cchc.kit.json.EventJson.tree(
                                new String(record.value(), java.nio.charset.StandardCharsets.UTF_8))
                        .get("status")
                        .asText())
                .toList();
    }

    @Test
    void aCancelledTaskLeavesNumeratorAndDenominatorAndComesBackWhenItIsAssignedAgain() {
        UUID plan = facts.plan(facts.department, 2026, 2026, TASK_TARGET);
        UUID done = facts.assigned(plan, "2026-12-01");
        UUID open = facts.assigned(plan, "2026-12-01");
        facts.completed(plan, done, 2, "2026-02-20", true);
        api.awaitFigures(plan, "T", "YEAR", "ON_TRACK", 1, 2);

        facts.task(plan, open, "cancelled", 2, "\"reason\": \"PLAN_AMENDED\"");
        api.awaitFigures(plan, "T", "YEAR", "ACHIEVED", 1, 1);

        facts.task(plan, open, "assigned", 3, "\"dueOn\": \"2026-12-01\", \"occurrences\": []");
        api.awaitFigures(plan, "T", "YEAR", "ON_TRACK", 1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CANCELLED", "SUPERSEDED"})
    void aPlanThatWasCancelledOrSupersededIsAssessedNoMoreAndItsHistoryStays(String status) {
        UUID above = facts.plan(facts.department, 2026, 2026, TASK_TARGET);
        UUID below = UUID.randomUUID();
        facts.plan(below, 1, facts.division, 2026, 2026, List.of(above), dialogues(2), TASK_TARGET);
        UUID own = facts.assigned(above, "2026-12-01");
        UUID given = facts.assigned(below, "2026-12-01");
        facts.completed(below, given, 2, "2026-02-20", true);
        api.awaitFigures(above, "T", "YEAR", "ON_TRACK", 1, 2);
        Map<String, Object> before = api.awaitFigures(below, "T", "YEAR", "ACHIEVED", 1, 1);

        facts.closed(below, 3, facts.division, status);

        api.awaitFigures(above, "T", "YEAR", "ON_TRACK", 0, 1);
        facts.completed(above, own, 2, "2026-02-20", true);
        facts.assigned(below, "2026-12-02");
        new KpiApi(facts.division)
                .measure("E.dialogues", "2025-12-15", "2026-03-14", 2, 1)
                .statusCode(201);
        facts.amended(below, 2, facts.division, dialogues(9));
        api.awaitFigures(above, "T", "YEAR", "ACHIEVED", 1, 1);
        TestClock.instance().setTo(LocalDate.of(2026, 12, 20));
        closeEndedPeriods.handle();
        awaitPlanStatus(below, "T", status);
        assertThat(api.assessment(below, "T", "YEAR"))
                .containsEntry("version", before.get("version"))
                .containsEntry("status", "ACHIEVED");
        assertThat(api.assessment(below, "D", "YEAR")).containsEntry("status", "NO_DATA");
    }

    @Test
    void aPlanThatWasClosedKeepsItsAssessments() {
        UUID plan = facts.plan(facts.department, 2026, 2026, dialogues(2));
        api.awaitFigures(plan, "D", "YEAR", "NO_DATA", null, null);

        facts.closed(plan, 2, facts.department, "CLOSED");
        awaitPlanStatus(plan, "D", "CLOSED");

        held(2, 1);
        api.awaitFigures(plan, "D", "YEAR", "ACHIEVED", 2, null);
    }

    @Test
    void anEndHeardOfFirstIsNotUndoneByWhatWasBeforeIt() {
        UUID plan = UUID.randomUUID();
        facts.closed(plan, 3, facts.department, "CANCELLED");
        facts.plan(plan, 1, facts.department, 2026, 2026, List.of(), dialogues(2));
        UUID next = facts.plan(facts.department, 2026, 2026, dialogues(2));
        TestKafka.send("plan", plan.toString(), "vn.cchc.plan.activated.v1", "{}");
        api.awaitFigures(next, "D", "YEAR", "NO_DATA", null, null);
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(() ->
                        assertThat(TestKafka.ofKey("plan.dlq", plan.toString())).hasSize(1));

        assertThat(api.assessment(plan, "D", "YEAR")).isEmpty();
    }

    @Test
    void contentThatComesAfterTheEndOfAPlanThatWasSummedUpIsAssessedAndThePlanStaysClosed() {
        UUID plan = UUID.randomUUID();
        facts.closed(plan, 3, facts.department, "CLOSED");

        facts.plan(plan, 1, facts.department, 2026, 2026, List.of(), dialogues(2));
        awaitPlanStatus(plan, "D", "CLOSED");
        facts.amended(plan, 2, facts.department, dialogues(4));

        held(3, 1);
        api.awaitFigures(plan, "D", "YEAR", "ON_TRACK", 3, null);
        assertThat(api.assessment(plan, "D", "YEAR")).containsEntry("planStatus", "CLOSED");
        facts.amended(plan, 4, facts.department, dialogues(3));
        awaitPlanStatus(plan, "D", "ACTIVE");
        api.awaitFigures(plan, "D", "YEAR", "ACHIEVED", 3, null);
    }

    @Test
    void aCancelledPlanThatComesIntoForceAgainIsAssessedAgain() {
        UUID plan = facts.plan(facts.department, 2026, 2026, dialogues(2));
        api.awaitFigures(plan, "D", "YEAR", "NO_DATA", null, null);
        facts.closed(plan, 2, facts.department, "CANCELLED");
        awaitPlanStatus(plan, "D", "CANCELLED");
        held(2, 1);
        assertThat(api.assessment(plan, "D", "YEAR")).containsEntry("status", "NO_DATA");

        facts.amended(plan, 3, facts.department, dialogues(2));

        api.awaitFigures(plan, "D", "YEAR", "ACHIEVED", 2, null);
    }
}
