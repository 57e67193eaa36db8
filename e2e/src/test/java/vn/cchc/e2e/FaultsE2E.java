package vn.cchc.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.cchc.launcher.component.Component;

/// Things break while facts flow. Afterwards every fact counts exactly once.
class FaultsE2E {

    private static final int TASKS = 30;
    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

    private final TheSuite suite = TheSuite.get();

    @Test
    void servicesKilledWhileFactsFlowLoseNothingAndCountNothingTwice() throws Exception {
        Workload work = Workload.plan(suite, TASKS, LATER);
        try (ExecutorService office = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> completing = office.submit(() -> {
                for (int i = 0; i < TASKS; i++) {
                    work.complete(i);
                }
            });
            for (String victim : List.of("kpi-service", "task-service", "kpi-service")) {
                Component service = suite.suite().component(victim);
                service.kill();
                service.start();
            }
            completing.get();
        }
        work.awaitCounted(TASKS);
    }

    @Test
    void commandsSucceedWhileKafkaIsAwayAndTheirFactsArriveAfterwards() {
        Workload work = Workload.plan(suite, TASKS, LATER);
        Component kafka = suite.suite().component("kafka");
        kafka.kill();
        for (int i = 0; i < TASKS; i++) {
            work.complete(i);
        }
        kafka.start();
        work.awaitCounted(TASKS);
    }

    @Test
    void aMissedDeadlineIsToldOnceHoweverManyReplicasSweep() {
        Component second = suite.suite().startReplica("task-service");
        try {
            Workload work = Workload.plan(suite, TASKS, LocalDate.of(2026, 3, 31));
            Set<String> expected = work.assignments().stream()
                    .map(assignment -> assignment.path("id").asText())
                    .collect(Collectors.toSet());
            EventTap tap = new EventTap(suite.suite().access().bootstrapServers(), "cchc.task");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(150))
                    .during(Duration.ofSeconds(5))
                    .untilAsserted(() -> {
                        List<JsonNode> missed = tap.payloads("vn.cchc.task.deadline-missed.v1").stream()
                                .filter(event -> event.path("planId").asText().equals(work.planId()))
                                .toList();
                        assertThat(missed).hasSize(TASKS);
                        assertThat(missed.stream()
                                        .map(event -> event.path("assignmentId").asText())
                                        .collect(Collectors.toSet()))
                                .isEqualTo(expected);
                    });
            assertThat(tap.payloads("vn.cchc.task.assigned.v1").stream()
                            .filter(event -> event.path("planId").asText().equals(work.planId()))
                            .toList())
                    .hasSize(TASKS);
        } finally {
            second.stop();
        }
    }

    @Test
    void aRepeatedActivationOfAPlanIsAnsweredOnce() {
        Workload work = Workload.plan(suite, 1, LATER);
        String path = "/api/v1/plans/" + work.planId();
        var officer = suite.person("hanoi.standing");
        String etag = officer.find(path).orElseThrow().etag().orElseThrow();
        var answer = officer.call(
                "POST",
                path + "/activation",
                java.net.http.HttpRequest.BodyPublishers.ofString("{}"),
                Map.of("If-Match", etag, "Content-Type", "application/json"));
        assertThat(answer.status()).isEqualTo(409);
    }
}
