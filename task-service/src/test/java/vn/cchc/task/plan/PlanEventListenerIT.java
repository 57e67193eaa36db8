package vn.cchc.task.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.task.TaskApi.SYSTEM;
import static vn.cchc.task.TaskApi.assignments;
import static vn.cchc.task.TaskApi.awaitAssignments;
import static vn.cchc.task.TaskApi.awaitFacts;
import static vn.cchc.task.TaskApi.facts;
import static vn.cchc.task.TaskApi.get;
import static vn.cchc.task.TaskApi.move;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import vn.cchc.task.PlanStory;
import vn.cchc.task.ServiceIT;
import vn.cchc.testkit.ContractAssertions;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestKafka;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class PlanEventListenerIT extends ServiceIT {

    private static final String TYPE = "vn.cchc.plan.activated.v1";

    /// Waits until everything sent before on the same partition has been applied.
    private static void settle(PlanStory plan) {
        PlanStory marker = new PlanStory().task(PlanStory.UNIT, PlanStory.due("2026-05-31"));
        TestKafka.send("plan", plan.id().toString(), TYPE, marker.json(1));
        awaitAssignments(marker, 1);
    }

    @Test
    void theSameActivationTwiceAssignsOnce() {
        PlanStory plan = new PlanStory().task(PlanStory.UNIT, PlanStory.due("2026-05-31"));
        String event = UUID.randomUUID().toString();

        TestKafka.send("plan", plan.id().toString(), TYPE, event, plan.json(1));
        TestKafka.send("plan", plan.id().toString(), TYPE, event, plan.json(1));
        TestKafka.send("plan", plan.id().toString(), TYPE, plan.json(1));
        settle(plan);

        UUID id = awaitAssignments(plan, 1).getFirst();
        awaitFacts(id, "assigned");
    }

    @Test
    void aNewVersionChangesTheTaskAndKeepsItsProgress() {
        PlanStory plan = new PlanStory().task(PlanStory.UNIT, PlanStory.due("2026-05-31"));
        UUID id = assignments(plan, 1).getFirst();
        move(SYSTEM, id, "start").statusCode(200);

        plan.redate(1, PlanStory.due("2026-07-31"))
                .task("Z01.05.03", PlanStory.due("2026-08-31"))
                .activate(2);

        awaitAssignments(plan, 2);
        get(SYSTEM, id)
                .body("status", equalTo("IN_PROGRESS"))
                .body("dueOn", equalTo("2026-07-31"))
                .body("version", equalTo(3));
        awaitFacts(id, "assigned", "started", "assigned");
    }

    @Test
    void anOlderVersionNeverOverwritesANewerOne() {
        PlanStory plan = new PlanStory().task(PlanStory.UNIT, PlanStory.due("2026-05-31"));
        String older = plan.json(1);
        plan.redate(1, PlanStory.due("2026-07-31")).activate(2);
        UUID id = awaitAssignments(plan, 1).getFirst();

        TestKafka.send("plan", plan.id().toString(), TYPE, older);
        settle(plan);

        get(SYSTEM, id).body("dueOn", equalTo("2026-07-31")).body("version", equalTo(1));
        assertThat(facts(id)).containsExactly("assigned");
    }

    @Test
    void aPoisonEventIsSetAsideWithItsReasonAndTheConsumerGoesOn() {
        PlanStory plan = new PlanStory().task(PlanStory.UNIT, PlanStory.due("2026-05-31"));
        String poison =
                TestKafka.send("plan", plan.id().toString(), TYPE, plan.json(1).replace("\"BY_DATE\"", "\"WHENEVER\""));

        plan.activate(2);

        awaitAssignments(plan, 1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(dead(plan)).singleElement().satisfies(letter -> {
                    assertThat(TestKafka.header(letter, "cchc_dead_reason")).contains("WHENEVER");
                    assertThat(TestKafka.header(letter, "cchc_dead_listener")).isEqualTo("task-service/plan");
                    assertThat(poison).isNotBlank();
                }));
    }

    @Test
    void everyExampleOfTheContractIsApplied() {
        ContractAssertions.examples("plan", "activated.v1").forEach((_, json) -> {
            PlanStory marker = new PlanStory().task(PlanStory.UNIT, PlanStory.due("2026-05-31"));
            TestKafka.send("plan", "example", TYPE, ContractAssertions.withUnknownField(json));
            TestKafka.send("plan", "example", TYPE, marker.json(1));
            awaitAssignments(marker, 1);
            assertThat(TestKafka.ofKey("plan.dlq", "example")).isEmpty();
        });
    }

    private static List<ConsumerRecord<String, byte[]>> dead(PlanStory plan) {
        return TestKafka.ofKey("plan.dlq", plan.id().toString());
    }
}
