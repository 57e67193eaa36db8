package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kpi.sql.Database;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;
import vn.cchc.testkit.TestKafka;

/// What was said before is said differently: plans amended, figures taken back, agencies moved.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class AmendmentIT {

    private static final String TASK_TARGET =
            Facts.target("T", "PLAN_TASKS_ON_TIME_RATE", "EQ_ALL", "100", "REPORT_PERIOD");

    @Inject
    Database database;

    @Inject
    AgroalDataSource dataSource;

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

    /// A plan with one task.
    private void activate(UUID plan, int version, UUID task, String... leads) {
        String led = Stream.of(leads).map(code -> "\"" + code + "\"").collect(Collectors.joining(","));
        TestKafka.send("plan", plan.toString(), "vn.cchc.plan.activated.v1", """
                {"planId": "%s", "agencyCode": "%s", "title": "Kế hoạch mẫu", "kind": "ANNUAL_CCHC_PLAN",
                 "yearFrom": 2026, "yearTo": 2026, "superiorPlanIds": [], "version": %d, "occurredOn": "2026-01-10",
                 "tasks": [{"taskId": "%s", "ordinal": 1, "area": "STEERING", "content": "Việc", "leads": [%s],
                            "coordinating": [], "products": [], "deadline": {"clauses": []}}],
                 "targets": [%s]}""".formatted(
                        plan, facts.department, version, task, led, TASK_TARGET));
    }

    private void assign(UUID plan, UUID task, String lead) {
        UUID assignment = UUID.randomUUID();
        TestKafka.send("task", assignment.toString(), "vn.cchc.task.assigned.v1", """
                {"assignmentId": "%s", "planId": "%s", "taskId": "%s", "ordinal": 1, "agencyCode": "%s",
                 "planAgencyCode": "%s", "area": "STEERING", "dueOn": "2026-12-01", "occurrences": [], "version": 1,
                 "occurredOn": "2026-02-01"}""".formatted(
                        assignment, plan, task, lead, facts.department));
    }

    @Test
    void aMetricTakenBackByALaterRevisionCountsNoMore() {
        UUID plan = facts.plan(
                facts.department, 2026, 2026, Facts.target("F", "FEE_PAID_ONLINE_RATE", "GE", "40", "REPORT_PERIOD"));
        api.push(DossierRowJson.of(facts.division).metric("fee_bearing", 9).metric("fee_paid_online", 5));
        api.awaitFigures(plan, "F", "Q1", "ACHIEVED", 5, 9);
        api.push(DossierRowJson.of(facts.division).with("revision", 2));
        api.awaitFigures(plan, "F", "Q1", "NO_DATA", null, null);
    }

    @Test
    void aUnitThatNoLongerLeadsATaskIsNotCountedUntilItDoesAgain() {
        UUID plan = UUID.randomUUID();
        UUID task = UUID.randomUUID();
        activate(plan, 1, task, facts.division, facts.otherDivision);
        assign(plan, task, facts.division);
        assign(plan, task, facts.otherDivision);
        api.awaitFigures(plan, "T", "YEAR", "ON_TRACK", 0, 2);
        activate(plan, 2, task, facts.division);
        api.awaitFigures(plan, "T", "YEAR", "ON_TRACK", 0, 1);
        assign(plan, task, facts.otherDivision);
        assign(plan, task, facts.division);
        api.awaitFigures(plan, "T", "YEAR", "ON_TRACK", 0, 2);
        activate(plan, 3, task, facts.division, facts.otherDivision);
        api.awaitFigures(plan, "T", "YEAR", "ON_TRACK", 0, 4);
    }

    @Test
    void aPlanThatIsNoLongerAboveAnotherForgetsItsTasks() {
        UUID above = facts.plan(facts.department, 2026, 2026, TASK_TARGET);
        UUID below = UUID.randomUUID();
        facts.plan(below, 1, facts.division, 2026, 2026, List.of(above));
        facts.assigned(above, "2026-03-01");
        facts.assigned(below, "2026-04-01");
        api.awaitFigures(above, "T", "YEAR", "ON_TRACK", 0, 2);
        facts.plan(below, 2, facts.division, 2026, 2026, List.of());
        api.awaitFigures(above, "T", "YEAR", "ON_TRACK", 0, 1);
    }

    @Test
    void yearsAndPeriodsAPlanNoLongerHasAreNotAssessedAnyMore() {
        UUID plan = UUID.randomUUID();
        facts.plan(plan, 1, facts.department, 2026, 2027, List.of(), TASK_TARGET);
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(
                        () -> assertThat(api.assessment(plan, "T", "H1", 2027)).isNotEmpty());
        facts.plan(plan, 2, facts.department, 2026, 2026, List.of(), TASK_TARGET.replace("REPORT_PERIOD", "YEAR"));
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(() ->
                        assertThat(api.assessment(plan, "T", "YEAR", 2027)).isEmpty());
        assertThat(api.assessment(plan, "T", "H1", 2026)).isEmpty();
        assertThat(api.assessment(plan, "T", "YEAR", 2026)).isNotEmpty();
    }

    @Test
    void anAgencyThatMovesReadsTheIndexOfWhereItStandsAndSoDoThoseBelowIt() {
        String stray = facts.division + ".01";
        String below = stray + ".01";
        facts.agency(stray, null, 1);
        facts.agency(below, stray, 1);
        String ranked = Facts.target("R", "CITY_CCHC_INDEX_RANK", "RANK_LE", "5", "YEAR");
        UUID own = facts.plan(stray, 2026, 2026, ranked);
        UUID under = facts.plan(below, 2026, 2026, ranked);
        KpiApi strays = new KpiApi(stray);
        strays.awaitAgency(below);
        strays.awaitFigures(own, "R", "YEAR", "PENDING_EXTERNAL", null, null);
        strays.awaitFigures(under, "R", "YEAR", "PENDING_EXTERNAL", null, null);
        api.measure("X.CITY_CCHC_INDEX.rank", "2025-12-15", "2026-06-14", 4, 1).statusCode(201);
        facts.agency(stray, facts.division, 2);
        strays.awaitFigures(own, "R", "YEAR", "ACHIEVED", 4, null);
        strays.awaitFigures(under, "R", "YEAR", "ACHIEVED", 4, null);
        facts.agency(stray, null, 3);
        strays.awaitFigures(under, "R", "YEAR", "PENDING_EXTERNAL", null, null);
    }

    /// Activations and changes of the tree run alone, facts side by side: whoever waits, waits for somebody who does
    /// not.
    @Test
    void factsActivationsAndChangesOfTheTreeNeverWaitInACircle() {
        String stray = facts.division + ".01";
        long deadlocks = deadlocks();
        UUID plan = UUID.randomUUID();
        UUID task = UUID.randomUUID();
        for (int round = 1; round <= 15; round++) {
            activate(plan, round, task, facts.division, round % 2 == 0 ? facts.otherDivision : stray);
            facts.agency(stray, round % 2 == 0 ? facts.division : facts.department, round);
            assign(plan, task, facts.division);
            api.push(DossierRowJson.of(facts.division).with("revision", round).resolved(round, 0))
                    .statusCode(200);
            api.measure("E.dialogues", "2025-12-15", "2026-03-14", round, round);
        }
        api.awaitFigures(plan, "T", "YEAR", "ON_TRACK", 0, 15);
        assertThat(deadlocks()).isEqualTo(deadlocks);
    }

    @Test
    void aCircleWouldBeCounted() {
        long before = deadlocks();
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        assertThatThrownBy(() -> CompletableFuture.allOf(
                                CompletableFuture.runAsync(() -> lock(1, bothHoldOne, 2), Thread::startVirtualThread),
                                CompletableFuture.runAsync(() -> lock(2, bothHoldOne, 1), Thread::startVirtualThread))
                        .join())
                .hasStackTraceContaining("deadlock detected");
        assertThat(deadlocks()).isEqualTo(before + 1);
    }

    private void lock(int first, CyclicBarrier between, int second) {
        QuarkusTransaction.requiringNew().run(() -> {
            take(first);
            try {
                between.await(20, TimeUnit.SECONDS);
            } catch (Exception late) {
                throw new IllegalStateException(late);
            }
            take(second);
        });
    }

    private void take(int name) {
        database.list(
                "select pg_advisory_xact_lock(?::int, ?::int)",
                lock -> lock.set(name).set(name),
                _ -> true);
    }

    /// A connection tells of its deadlocks when it has time, at the latest when it ends: so all that did any work
    /// here end first.
    private long deadlocks() {
        Set<Long> workers = workers();
        dataSource.flush(AgroalDataSource.FlushMode.GRACEFUL);
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(() -> assertThat(workers()).doesNotContainAnyElementsOf(workers));
        return database.list(
                        "select deadlocks from pg_stat_database where datname = current_database()",
                        _ -> {},
                        row -> row.number("deadlocks"))
                .getFirst();
    }

    /// All connections but the two that the outbox keeps: one listens, one holds the relay's lock.
    private Set<Long> workers() {
        return Set.copyOf(database.list("""
                select pid from pg_stat_activity
                where datname = current_database() and backend_type = 'client backend' and query not ilike 'listen%'
                and pid not in (select pid from pg_locks where locktype = 'advisory')""", _ -> {}, row -> row.number("pid")));
    }
}
