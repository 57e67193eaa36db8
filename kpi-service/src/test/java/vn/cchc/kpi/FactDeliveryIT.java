package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kpi.assessment.usecase.CloseEndedPeriods;
import vn.cchc.testkit.ContractAssertions;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;
import vn.cchc.testkit.TestKafka;

/// Facts come twice, late, early, broken, or from the past.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class FactDeliveryIT {

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

    private boolean isDead(String topic, String key) {
        return TestKafka.ofKey(topic + ".dlq", key).size() == 1;
    }

    @Test
    void aRedeliveredFactCountsOnce() {
        UUID plan = facts.plan(facts.department, 2026, 2026, TASK_TARGET);
        UUID assignment = facts.assigned(plan, "2026-03-01");
        api.awaitFigures(plan, "T", "YEAR", "ON_TRACK", 0, 1);
        String type = "vn.cchc.task.completed.v1";
        String done = facts.taskJson(plan, assignment, 3, "\"doneOn\": \"2026-02-20\", \"onTime\": true");
        String id = UUID.randomUUID().toString();
        for (int delivery = 0; delivery < 3; delivery++) {
            TestKafka.send("task", assignment.toString(), type, id, done);
        }
        TestKafka.send("task", assignment.toString(), type, done);
        facts.assigned(plan, "2026-03-02");
        api.awaitFigures(plan, "T", "YEAR", "ON_TRACK", 1, 2);
        assertThat((Integer) api.assessment(plan, "T", "YEAR").get("version")).isLessThanOrEqualTo(4);
    }

    @Test
    void tasksHeardOfBeforeTheirPlanCountOnceItIsActivated() {
        UUID plan = UUID.randomUUID();
        UUID assignment = facts.assigned(plan, "2026-03-01");
        facts.completed(plan, assignment, 2, "2026-02-20", true);
        facts.plan(plan, 1, facts.department, 2026, 2026, List.of(), TASK_TARGET);
        api.awaitFigures(plan, "T", "Q1", "ACHIEVED", 1, 1);
    }

    @Test
    void aUnitsPlanCountsInThePlanAboveIt() {
        UUID above = facts.plan(facts.department, 2026, 2026, TASK_TARGET);
        UUID below = facts.plan(UUID.randomUUID(), 1, facts.division, 2026, 2026, List.of(above));
        facts.assigned(above, "2026-03-01");
        UUID unitTask = facts.assigned(below, "2026-04-01");
        api.awaitFigures(above, "T", "YEAR", "ON_TRACK", 0, 2);
        facts.missed(below, unitTask, 2, 1);
        api.awaitFigures(above, "T", "YEAR", "AT_RISK", 0, 2);
    }

    @Test
    void aTaskThatNeverAroseIsTakenOutAgain() {
        UUID plan = facts.plan(facts.department, 2026, 2026, TASK_TARGET);
        UUID assignment = facts.assigned(plan, "2026-03-01");
        api.awaitFigures(plan, "T", "YEAR", "ON_TRACK", 0, 1);
        facts.task(plan, assignment, "not-arisen", 2, "\"backstop\": \"2026-12-31\"");
        api.awaitFigures(plan, "T", "YEAR", "NOT_ARISEN", 0, 0);
    }

    @Test
    void anOlderVersionOfAPlanChangesNothingAndANewerOneReplacesItsTargets() {
        UUID plan = UUID.randomUUID();
        String dialogues = Facts.target("D", "DIALOGUE_COUNT", "COUNT_GE", "2", "YEAR");
        facts.plan(plan, 2, facts.department, 2026, 2026, List.of(), TASK_TARGET);
        facts.plan(plan, 1, facts.department, 2026, 2026, List.of(), dialogues);
        api.awaitFigures(plan, "T", "YEAR", "NO_DATA", null, null);
        facts.plan(plan, 3, facts.department, 2026, 2026, List.of(), dialogues);
        api.awaitFigures(plan, "D", "YEAR", "NO_DATA", null, null);
        assertThat(api.assessment(plan, "T", "YEAR")).isEmpty();
    }

    @Test
    void aPoisonEventIsSetAsideWithItsReasonAndTheNextOnesAreHeard() {
        UUID poison =
                facts.plan(facts.department, 2026, 2026, Facts.target("P", "DIALOGUE_COUNT", "ROUGHLY", "2", "YEAR"));
        UUID good = facts.plan(facts.department, 2026, 2026, TASK_TARGET);
        UUID broken = UUID.randomUUID();
        TestKafka.sendRaw(
                "task",
                broken.toString(),
                "no event".getBytes(StandardCharsets.UTF_8),
                Map.of("ce_id", broken.toString()));
        TestKafka.send("task", "incomplete", "vn.cchc.task.completed.v1", "{\"version\": 1}");
        api.awaitFigures(good, "T", "YEAR", "NO_DATA", null, null);
        await().atMost(KpiApi.PATIENCE).untilAsserted(() -> {
            assertThat(isDead("plan", poison.toString())).isTrue();
            assertThat(isDead("task", broken.toString())).isTrue();
            assertThat(isDead("task", "incomplete")).isTrue();
        });
        assertThat(TestKafka.header(
                        TestKafka.ofKey("plan.dlq", poison.toString()).getFirst(), "cchc_dead_reason"))
                .contains("ROUGHLY");
        assertThat(api.assessment(poison, "P", "YEAR")).isEmpty();
    }

    @Test
    void aPeriodThatEndsTurnsNotYetIntoNotAchieved() {
        TestClock.instance().setTo(LocalDate.of(2026, 5, 1));
        UUID plan = facts.plan(
                facts.department, 2026, 2026, Facts.target("D", "DIALOGUE_TTHC_COUNT", "COUNT_GE", "2", "HALF_YEAR"));
        api.awaitFigures(plan, "D", "H1", "NO_DATA", null, null);
        api.measure("E.dialogues_tthc", "2025-12-15", "2026-03-14", 1, 1).statusCode(201);
        api.awaitFigures(plan, "D", "H1", "ON_TRACK", 1, null);
        TestClock.instance().setTo(LocalDate.of(2026, 6, 15));
        closeEndedPeriods.handle();
        api.awaitFigures(plan, "D", "H1", "NOT_ACHIEVED", 1, null);
        api.measure("E.dialogues_tthc", "2026-03-15", "2026-06-14", 1, 1).statusCode(201);
        api.awaitFigures(plan, "D", "H1", "ACHIEVED", 2, null);
    }

    @Test
    void anAgencyThatMovesTakesItsCountsAlong() {
        String stray = facts.division + ".01";
        facts.agency(stray, null, 1);
        UUID plan =
                facts.plan(facts.department, 2026, 2026, Facts.target("D", "DIALOGUE_COUNT", "COUNT_GE", "2", "YEAR"));
        api.awaitFigures(plan, "D", "YEAR", "NO_DATA", null, null);
        KpiApi own = new KpiApi(stray);
        own.awaitAgency(stray);
        own.measure("E.dialogues", "2025-12-15", "2026-03-14", 2, 1).statusCode(201);
        facts.agency(stray, facts.division, 2);
        api.awaitFigures(plan, "D", "YEAR", "ACHIEVED", 2, null);
        facts.agency(stray, null, 3);
        api.awaitFigures(plan, "D", "YEAR", "NO_DATA", null, null);
    }

    @Test
    void everyExampleOfTheContractsIsHeardWithAndWithoutUnknownFields() {
        for (String topic : List.of("agency", "plan", "task", "dossier-metrics")) {
            facts(topic)
                    .forEach(fact -> ContractAssertions.examples(topic, fact).values().stream()
                            .flatMap(json -> List.of(json, ContractAssertions.withUnknownField(json)).stream())
                            .forEach(json -> TestKafka.send(topic, "example", "vn.cchc." + topic + "." + fact, json)));
        }
        UUID plan = UUID.fromString("019b0000-0000-7000-8000-000000000001");
        KpiApi department = new KpiApi("Z01.05");
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(() -> assertThat(department
                                .as(vn.cchc.kit.identity.Role.VIEWER)
                                .get("/api/v1/assessments?planId=" + plan)
                                .then()
                                .extract()
                                .jsonPath()
                                .getList("items"))
                        .isNotEmpty());
        for (String topic : List.of("agency", "plan", "task", "dossier-metrics")) {
            TestKafka.send(topic + ".dlq", "probe", "vn.cchc.probe.v1", "{}");
            assertThat(TestKafka.ofKey(topic + ".dlq", "example")).isEmpty();
        }
    }

    private static List<String> facts(String topic) {
        return switch (topic) {
            case "agency" -> List.of("changed.v1");
            case "plan" -> List.of("activated.v1", "amended.v1", "closed.v1");
            case "task" ->
                List.of(
                        "assigned.v1",
                        "triggered.v1",
                        "occurrence-completed.v1",
                        "deadline-missed.v1",
                        "completed.v1",
                        "not-arisen.v1",
                        "cancelled.v1",
                        "started.v1",
                        "reported-done.v1",
                        "returned.v1");
            default -> List.of("ingested.v1");
        };
    }
}
