package vn.cchc.task.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.task.TaskApi.SYSTEM;
import static vn.cchc.task.TaskApi.assignments;
import static vn.cchc.task.TaskApi.awaitFacts;
import static vn.cchc.task.TaskApi.done;
import static vn.cchc.task.TaskApi.facts;
import static vn.cchc.task.TaskApi.get;
import static vn.cchc.task.TaskApi.move;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.task.PlanStory;
import vn.cchc.task.ServiceIT;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;
import vn.cchc.testkit.TestKafka;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class DeadlineSweepIT extends ServiceIT {

    private static final String LATE = "deadline-missed";

    private final DeadlineSweep sweep;
    private final CrashingSweep crashing;

    private final DataSource dataSource;
    private final MeterRegistry metrics;

    DeadlineSweepIT(DeadlineSweep sweep, CrashingSweep crashing, DataSource dataSource, MeterRegistry metrics) {
        this.sweep = sweep;
        this.crashing = crashing;
        this.dataSource = dataSource;
        this.metrics = metrics;
    }

    @Test
    void everyMissedDueDateIsToldOnceHoweverManySweepAtOnce() throws Exception {
        PlanStory plan = new PlanStory();
        for (int i = 0; i < 40; i++) {
            plan.task(PlanStory.UNIT, PlanStory.due("2026-05-" + (10 + i % 9)));
        }
        plan.task(PlanStory.UNIT, PlanStory.QUARTERLY);
        List<UUID> ids = assignments(plan, 41);
        TestClock.instance().setTo(LocalDate.of(2026, 7, 5));

        try (ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> runs = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                runs.add(replicas.submit(sweep::run));
            }
            for (Future<Integer> run : runs) {
                run.get();
            }
        }
        sweep.run();

        awaitFacts(ids.get(40), "assigned", LATE, LATE);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told(ids.subList(0, 40)))
                        .hasSize(40)
                        .allSatisfy((_, times) -> assertThat(times).isOne()));
        get(SYSTEM, ids.get(40)).body("version", equalTo(3)).body("occurrences[1].missed", equalTo(true));
    }

    @Test
    void aKilledSweepLosesAndRepeatsNothing() {
        UUID id = assignments(new PlanStory().task(PlanStory.UNIT, PlanStory.due("2026-05-10")), 1)
                .getFirst();

        for (String step : List.of("sweep.locked", "sweep.written")) {
            crashing.crashAt(step);
            assertThatThrownBy(sweep::run).hasMessageContaining(step);
            get(SYSTEM, id).body("version", equalTo(1));
        }
        sweep.run();
        sweep.run();

        awaitFacts(id, "assigned", LATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "task = '{}'",
                "task = 'null'",
                "progress = '{\"status\": \"LOST\"}'",
                "progress = progress - 'status'",
                "progress = progress #- '{occurrences,0,overdueFrom}'"
            })
    void aBatchFullOfUnreadableRowsStopsNoOther(String breaking) throws SQLException {
        PlanStory plan = new PlanStory();
        for (int i = 0; i < 9; i++) {
            plan.task(PlanStory.UNIT, PlanStory.due("2026-05-0" + (i + 1)));
        }
        List<UUID> ids = assignments(plan, 9);
        List<UUID> broken = ids.subList(0, 7);
        double counted = metrics.counter("cchc.sweep.unreadable").count();
        execute("update assignment set " + breaking, broken);

        try {
            assertThat(sweep.run()).isEqualTo(2);
        } finally {
            execute("delete from assignment", broken);
        }

        assertThat(metrics.counter("cchc.sweep.unreadable").count()).isEqualTo(counted + 7);
        awaitFacts(ids.get(7), "assigned", LATE);
        awaitFacts(ids.get(8), "assigned", LATE);
    }

    private void execute(String statement, List<UUID> ids) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement change = connection.prepareStatement(statement + " where id = any (?)")) {
            change.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            change.executeUpdate();
        }
    }

    @Test
    void aRowAnotherSweepHoldsIsPassedOver() throws Exception {
        UUID id = assignments(new PlanStory().task(PlanStory.UNIT, PlanStory.due("2026-05-11")), 1)
                .getFirst();
        CrashingSweep.Hold held = crashing.holdAt("sweep.written");

        try (ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first = replicas.submit(sweep::run);
            held.arrived().await();
            assertThat(sweep.run()).isZero();
            held.goOn().countDown();
            assertThat(first.get()).isPositive();
        }

        awaitFacts(id, "assigned", LATE);
    }

    @Test
    void workDoneInTimeIsNotMissedAndLateWorkSaysSo() {
        List<UUID> ids = assignments(
                new PlanStory()
                        .task(PlanStory.UNIT, PlanStory.due("2026-05-18"))
                        .task(PlanStory.UNIT, PlanStory.due("2026-05-18")),
                2);
        move(SYSTEM, ids.getFirst(), "report-done", done("2026-05-18")).statusCode(200);

        sweep.run();
        move(SYSTEM, ids.getLast(), "report-done", done("2026-05-19")).statusCode(200);
        move(SYSTEM, ids.getLast(), "verify").body("timeliness", equalTo("LATE"));

        awaitFacts(ids.getLast(), "assigned", LATE, "reported-done", "completed");
        assertThat(facts(ids.getFirst())).containsExactly("assigned", "reported-done");
    }

    @Test
    void aConditionThatNeverCameTrueHasNotArisen() {
        UUID id = assignments(new PlanStory().task(PlanStory.UNIT, PlanStory.CONDITION), 1)
                .getFirst();
        sweep.run();
        get(SYSTEM, id).body("status", equalTo("WAITING_TRIGGER"));

        TestClock.instance().setTo(LocalDate.of(2027, 1, 1));
        sweep.run();

        get(SYSTEM, id).body("status", equalTo("NOT_ARISEN"));
        awaitFacts(id, "assigned", "not-arisen");
    }

    /// How often each of these was told to be late.
    private static Map<String, Long> told(List<UUID> ids) {
        Set<String> keys = ids.stream().map(UUID::toString).collect(Collectors.toSet());
        return TestKafka.all("task").stream()
                .filter(record -> keys.contains(record.key()))
                .filter(record -> TestKafka.type(record).contains(LATE))
                .collect(Collectors.groupingBy(ConsumerRecord::key, Collectors.counting()));
    }
}
