package vn.cchc.task.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.task.PlanStory.AMENDED_ON;
import static vn.cchc.task.PlanStory.UNIT;
import static vn.cchc.task.PlanStory.due;
import static vn.cchc.task.TaskApi.SYSTEM;
import static vn.cchc.task.TaskApi.as;
import static vn.cchc.task.TaskApi.assignments;
import static vn.cchc.task.TaskApi.awaitAssignments;
import static vn.cchc.task.TaskApi.awaitFacts;
import static vn.cchc.task.TaskApi.done;
import static vn.cchc.task.TaskApi.facts;
import static vn.cchc.task.TaskApi.get;
import static vn.cchc.task.TaskApi.list;
import static vn.cchc.task.TaskApi.move;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.task.PlanStory;
import vn.cchc.task.ServiceIT;
import vn.cchc.task.sweep.DeadlineSweep;
import vn.cchc.testkit.ContractAssertions;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;
import vn.cchc.testkit.TestKafka;

/// What becomes of assignments when their plan is amended, closed, cancelled or superseded.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class PlanAmendmentIT extends ServiceIT {

    private final DeadlineSweep sweep;

    PlanAmendmentIT(DeadlineSweep sweep) {
        this.sweep = sweep;
    }

    /// Waits until everything sent before on the same partition has been applied.
    private static void settle(PlanStory plan) {
        PlanStory marker = new PlanStory().task(UNIT, due("2026-05-31"));
        TestKafka.send("plan", plan.id().toString(), "vn.cchc.plan.activated.v1", marker.json(1));
        awaitAssignments(marker, 1);
    }

    @Test
    void oneAmendmentAddsRemovesAndChangesAndProgressIsKept() {
        PlanStory plan = new PlanStory()
                .task(UNIT, due("2026-05-31"))
                .task(UNIT, due("2026-06-30"))
                .task(UNIT, due("2026-07-31"))
                .task("Z01.05.03", due("2026-08-31"));
        List<UUID> ids = assignments(plan, 4);
        ids.subList(0, 3).forEach(id -> move(SYSTEM, id, "start").statusCode(200));
        move(SYSTEM, ids.get(2), "report-done", done("2026-05-18")).statusCode(200);
        move(SYSTEM, ids.get(2), "verify").statusCode(200);

        plan.redate(1, due("2026-09-30")).remove(2);
        plan.remove(3);
        plan.lead(4, UNIT).task(UNIT, due("2026-05-10")).amend(2);

        awaitAssignments(plan, 6);
        awaitFacts(ids.get(0), "assigned", "started", "assigned");
        get(SYSTEM, ids.get(0)).body("status", equalTo("IN_PROGRESS")).body("dueOn", equalTo("2026-09-30"));
        awaitFacts(ids.get(1), "assigned", "started", "cancelled");
        get(SYSTEM, ids.get(1))
                .body("status", equalTo("CANCELLED"))
                .body("cancelled.reason", equalTo("PLAN_AMENDED"))
                .body("cancelled.on", equalTo(AMENDED_ON))
                .body("cancelled.was", equalTo("IN_PROGRESS"));
        get(SYSTEM, ids.get(2)).body("status", equalTo("COMPLETED"));
        awaitFacts(ids.get(3), "assigned", "cancelled");
        list(SYSTEM, "?planId=" + plan.id() + "&status=ASSIGNED")
                .body("items.ordinal", contains(4, 5))
                .body("items.agencyCode", contains(UNIT, UNIT));
        list(SYSTEM, "?planId=" + plan.id() + "&status=CANCELLED").body("items.ordinal", contains(2, 4));
        UUID added = list(SYSTEM, "?planId=" + plan.id() + "&dueBefore=2026-05-11")
                .extract()
                .jsonPath()
                .getUUID("items[0].id");
        get(SYSTEM, added).body("pastDueAtActivation", equalTo(true));
    }

    @Test
    void cancelledAssignmentsLeaveTheDenominatorAndAreListedAsSuch() {
        PlanStory plan = new PlanStory().task(UNIT, due("2026-04-30")).task(UNIT, due("2026-04-30"));
        List<UUID> ids = assignments(plan, 2);

        plan.remove(1);
        plan.amend(2);
        awaitFacts(ids.get(0), "assigned", "cancelled");

        list(SYSTEM, "/summary?planId=" + plan.id())
                .body("total", equalTo(2))
                .body("counted", equalTo(1))
                .body("byStatus.CANCELLED", equalTo(1))
                .body("overdue", equalTo(1));
        assertThat(as(SYSTEM)
                        .accept("text/csv")
                        .get("/api/v1/assignments?planId=" + plan.id())
                        .asString())
                .contains(",CANCELLED,false,");
        assertProblem(move(SYSTEM, ids.get(0), "start"), 409, "task/owed-no-longer");
        sweep.run();
        assertThat(facts(ids.get(0))).containsExactly("assigned", "cancelled");
    }

    @Test
    void aCancelledAssignmentComesBackWithItsProgress() {
        PlanStory plan = new PlanStory().task(UNIT, due("2026-06-30")).task(UNIT, due("2026-06-30"));
        UUID id = assignments(plan, 2).getFirst();
        move(SYSTEM, id, "report-done", done("2026-05-18")).statusCode(200);
        Map<String, Object> row = plan.remove(1);
        plan.amend(2);
        awaitFacts(id, "assigned", "reported-done", "cancelled");

        plan.restore(row).amend(3);

        awaitFacts(id, "assigned", "reported-done", "cancelled", "assigned");
        get(SYSTEM, id)
                .body("status", equalTo("REPORTED_DONE"))
                .body("cancelled", nullValue())
                .body("report.doneOn", equalTo("2026-05-18"));
        move(SYSTEM, id, "verify").body("timeliness", equalTo("EARLY"));
        awaitAssignments(plan, 2);
    }

    @Test
    void aNewActivationThatLacksATaskCancelsItAsWell() {
        PlanStory plan = new PlanStory().task(UNIT, due("2026-06-30")).task(UNIT, due("2026-06-30"));
        UUID id = assignments(plan, 2).getFirst();

        plan.remove(1);
        plan.activate(2);

        awaitFacts(id, "assigned", "cancelled");
    }

    @Test
    void redeliveredAndReorderedEventsChangeNothing() {
        PlanStory plan = new PlanStory().task(UNIT, due("2026-06-30")).task(UNIT, due("2026-06-30"));
        String activated = plan.json(1);
        plan.redate(1, due("2026-07-31")).remove(2);
        String amended = plan.amendedJson(2);
        String key = plan.id().toString();

        plan.amend(2);
        UUID id = awaitAssignments(plan, 1).getFirst();
        TestKafka.send("plan", key, "vn.cchc.plan.activated.v1", activated);
        TestKafka.send("plan", key, "vn.cchc.plan.amended.v1", amended);
        plan.close(3, "SUPERSEDED", "2026-05-19");
        TestKafka.send("plan", key, "vn.cchc.plan.amended.v1", amended);
        plan.close(3, "CANCELLED", "2026-05-19");
        settle(plan);

        awaitAssignments(plan, 1);
        awaitFacts(id, "assigned", "cancelled");
        get(SYSTEM, id).body("cancelled.reason", equalTo("PLAN_SUPERSEDED")).body("dueOn", equalTo("2026-07-31"));
    }

    @Test
    void anEndHeardOfFirstIsNotUndoneByWhatWasBeforeIt() {
        PlanStory plan = new PlanStory().task(UNIT, due("2026-06-30"));

        plan.close(3, "CANCELLED", "2026-05-19");
        plan.activate(1);
        settle(plan);

        awaitAssignments(plan, 0);
    }

    @Test
    void whatComesAfterThePlanWasSummedUpIsAssignedAndOwedUntilThatDay() {
        PlanStory plan = new PlanStory().task(UNIT, due("2026-05-31")).task(UNIT, due("2026-05-10"));
        plan.close(4, "CLOSED", "2026-05-19");

        plan.activate(1);

        List<UUID> ids = awaitAssignments(plan, 2);
        get(SYSTEM, ids.get(0)).body("status", equalTo("ASSIGNED")).body("owedUntil", equalTo("2026-05-19"));
        plan.task(UNIT, due("2026-07-31")).amend(3);
        UUID added = awaitAssignments(plan, 3).get(2);
        get(SYSTEM, added).body("owedUntil", equalTo("2026-05-19"));
        TestClock.instance().setTo(LocalDate.of(2026, 8, 5));
        sweep.run();
        awaitFacts(ids.get(1), "assigned", "assigned", "deadline-missed");
        assertThat(facts(added)).containsExactly("assigned");
        plan.close(3, "CANCELLED", "2026-05-18");
        settle(plan);
        get(SYSTEM, added).body("status", equalTo("ASSIGNED"));
    }

    @Test
    void ofAPlanThatWasCancelledNothingIsAssignedAnyMoreUnlessItGoesOn() {
        PlanStory plan = new PlanStory().task(UNIT, due("2026-06-30"));
        UUID id = assignments(plan, 1).getFirst();
        plan.close(3, "CANCELLED", "2026-05-19");
        awaitFacts(id, "assigned", "cancelled");

        plan.task(UNIT, due("2026-07-31")).amend(2);
        settle(plan);

        awaitAssignments(plan, 1);
        assertThat(facts(id)).containsExactly("assigned", "cancelled");
        plan.amend(4);
        awaitAssignments(plan, 2);
        awaitFacts(id, "assigned", "cancelled", "assigned");
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED, PLAN_CANCELLED", "SUPERSEDED, PLAN_SUPERSEDED"})
    void thePlansEndCancelsWhatIsNotCompleted(String status, String reason) {
        PlanStory plan = new PlanStory()
                .task(UNIT, due("2026-06-30"))
                .task(UNIT, PlanStory.CONDITION)
                .task(UNIT, due("2026-06-30"));
        List<UUID> ids = assignments(plan, 3);
        move(SYSTEM, ids.get(2), "report-done", done("2026-05-18")).statusCode(200);
        move(SYSTEM, ids.get(2), "verify").statusCode(200);

        plan.close(2, status, "2026-05-19");

        awaitFacts(ids.get(0), "assigned", "cancelled");
        awaitFacts(ids.get(1), "assigned", "cancelled");
        get(SYSTEM, ids.get(0)).body("cancelled.reason", equalTo(reason)).body("cancelled.on", equalTo("2026-05-19"));
        get(SYSTEM, ids.get(2)).body("status", equalTo("COMPLETED"));
    }

    @Test
    void aClosedPlanMissesNothingMoreAndMayStillBeReported() {
        PlanStory plan = new PlanStory().task(UNIT, due("2026-05-31")).task(UNIT, due("2026-05-10"));
        List<UUID> ids = assignments(plan, 2);

        plan.close(2, "CLOSED", "2026-05-20");
        settle(plan);
        TestClock.instance().setTo(LocalDate.of(2026, 7, 5));
        sweep.run();

        awaitFacts(ids.get(1), "assigned", "deadline-missed");
        get(SYSTEM, ids.get(0)).body("status", equalTo("ASSIGNED")).body("owedUntil", equalTo("2026-05-20"));
        list(SYSTEM, "?planId=" + plan.id()).body("items.overdue", contains(false, true));
        move(SYSTEM, ids.get(0), "report-done", done("2026-07-01")).statusCode(200);
        awaitFacts(ids.get(0), "assigned", "reported-done");
    }

    @Test
    void everyExampleOfTheContractIsApplied() {
        for (String fact : List.of("amended.v1", "closed.v1")) {
            ContractAssertions.examples("plan", fact).forEach((_, json) -> {
                PlanStory marker = new PlanStory().task(UNIT, due("2026-05-31"));
                TestKafka.send(
                        "plan", "example-end", "vn.cchc.plan." + fact, ContractAssertions.withUnknownField(json));
                TestKafka.send("plan", "example-end", "vn.cchc.plan.activated.v1", marker.json(1));
                awaitAssignments(marker, 1);
                assertThat(TestKafka.ofKey("plan.dlq", "example-end")).isEmpty();
            });
        }
    }
}
