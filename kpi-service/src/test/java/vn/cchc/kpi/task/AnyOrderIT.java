package vn.cchc.kpi.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.kpi.DossierRowJson;
import vn.cchc.kpi.Facts;
import vn.cchc.kpi.KpiApi;
import vn.cchc.kpi.Rebuilding;
import vn.cchc.kpi.sql.Database;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;
import vn.cchc.testkit.TestKafka;

/// Whatever facts come, however often and in whatever order: what is kept incrementally is what a rebuild from
/// the stored facts gives.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class AnyOrderIT {

    private static final ReportingYear YEAR = new ReportingYear(2026);

    @Inject
    Database database;

    private record Pushed(long inTime, long late) {}

    private record Sent(UUID assignment, String fact, int version, String id, String more) {}

    private final Map<String, Pushed> stored = new HashMap<>();
    private final Map<String, Integer> revisions = new HashMap<>();
    private final Set<String> eventIds = new HashSet<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatIsKeptIncrementallyIsWhatARebuildGives(long seed) {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        Random random = new Random(seed);
        Facts facts = Facts.newCorner();
        KpiApi api = new KpiApi(facts.department);
        api.awaitAgency(facts.otherDivision);
        api.awaitAgency(facts.division);
        UUID plan = facts.plan(
                facts.department,
                2026,
                2026,
                Facts.target("A", "TTHC_ON_TIME_RATE", "EQ_ALL", "100", "REPORT_PERIOD"),
                Facts.target("D", "DIALOGUE_COUNT", "COUNT_GE", "5", "YEAR"),
                Facts.target("T", "PLAN_TASKS_ON_TIME_RATE", "EQ_ALL", "100", "REPORT_PERIOD"));
        List<Sent> tasks = taskFacts(random);
        for (Sent sent : tasks) {
            if (random.nextInt(3) == 0) {
                push(random, facts, api);
            }
            if (random.nextInt(6) == 0) {
                measure(random, facts, api);
            }
            String json = facts.taskJson(plan, sent.assignment(), sent.version(), sent.more());
            TestKafka.send(
                    "task", sent.assignment().toString(), "vn.cchc.task." + sent.fact() + ".v1", sent.id(), json);
            eventIds.add(sent.id());
        }
        awaitQuiet();
        assertTheDossierFiguresAreThoseOfTheLastRevisions(api, plan);
        assertTheCountersAreThoseOfTheAssignments(plan);
        new Rebuilding(facts.department).requireNoDifference();
    }

    private static List<Sent> taskFacts(Random random) {
        List<Sent> facts = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            UUID assignment = UUID.randomUUID();
            String due = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400)).toString();
            facts.add(sent(assignment, "assigned", 1, "\"dueOn\": \"" + due + "\""));
            for (int version = 2; version < 2 + random.nextInt(4); version++) {
                String seq = "\"seq\": %1$d, \"dueOn\": \"2026-0%1$d-10\"".formatted(1 + random.nextInt(2));
                facts.add(
                        switch (random.nextInt(7)) {
                            case 0 -> sent(assignment, "deadline-missed", version, seq);
                            case 1 -> sent(assignment, "occurrence-completed", version, seq);
                            case 2 -> sent(assignment, "triggered", version, "\"dueOn\": \"2026-07-01\"");
                            case 3 -> sent(assignment, "not-arisen", version, "\"backstop\": \"2026-12-31\"");
                            case 4 -> sent(assignment, "cancelled", version, "\"reason\": \"PLAN_AMENDED\"");
                            case 5 -> sent(assignment, "assigned", version, "\"dueOn\": \"2026-08-01\"");
                            default ->
                                sent(
                                        assignment,
                                        "completed",
                                        version,
                                        "\"doneOn\": \"2026-03-01\", \"onTime\": " + random.nextBoolean());
                        });
            }
        }
        List<Sent> twice = facts.stream().filter(_ -> random.nextInt(4) == 0).toList();
        facts.addAll(twice);
        Collections.shuffle(facts, random);
        return facts;
    }

    private static Sent sent(UUID assignment, String fact, int version, String more) {
        return new Sent(assignment, fact, version, UUID.randomUUID().toString(), more);
    }

    private void push(Random random, Facts facts, KpiApi api) {
        List<DossierRowJson> rows = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            String agency = random.nextBoolean() ? facts.division : facts.otherDivision;
            int month = 1 + random.nextInt(9);
            String procedure = "1.00161" + random.nextInt(2);
            String key = agency + "|" + month + "|" + procedure;
            int known = revisions.getOrDefault(key, 0);
            int revision = Math.max(1, known + random.nextInt(3) - 1);
            Pushed pushed = new Pushed(random.nextInt(20), random.nextInt(2));
            rows.add(DossierRowJson.of(agency)
                    .window(
                            YEAR.month(month).window().from().toString(),
                            YEAR.month(month).window().to().toString())
                    .with("dataAsOf", YEAR.month(month).window().to().toString())
                    .with("procedureCode", procedure)
                    .with("revision", revision)
                    .resolved(pushed.inTime(), pushed.late()));
            if (revision > known) {
                revisions.put(key, revision);
                stored.put(key, pushed);
            }
        }
        api.push(rows.toArray(DossierRowJson[]::new));
    }

    private static void measure(Random random, Facts facts, KpiApi api) {
        int month = 1 + random.nextInt(6);
        api.measure(KpiApi.measurement(
                facts.division,
                "E.dialogues",
                YEAR.month(month).window().from().toString(),
                YEAR.month(month).window().to().toString(),
                random.nextInt(4),
                1 + random.nextInt(3)));
    }

    /// Every fact sent has been applied, and everything told because of it has been heard.
    private void awaitQuiet() {
        await().atMost(KpiApi.PATIENCE).untilAsserted(() -> {
            assertThat(database.list(
                            "select event_id from inbox where event_id = any(?)",
                            select -> select.setArray("text", eventIds),
                            row -> row.text("event_id")))
                    .containsExactlyInAnyOrderElementsOf(eventIds);
            assertThat(count("select count(*) as count from outbox")).isZero();
            assertThat(count("select count(*) as count from inbox where listener = 'kpi-service/dossier-metrics'"))
                    .isEqualTo(TestKafka.all("dossier-metrics").size());
        });
    }

    private long count(String sql) {
        return database.list(sql, _ -> {}, row -> row.number("count")).getFirst();
    }

    private void assertTheDossierFiguresAreThoseOfTheLastRevisions(KpiApi api, UUID plan) {
        for (String period : List.of("Q1", "YEAR")) {
            int last = period.equals("Q1") ? 3 : 12;
            List<Pushed> within = stored.entrySet().stream()
                    .filter(entry -> Integer.parseInt(entry.getKey().split("\\|")[1]) <= last)
                    .map(Map.Entry::getValue)
                    .toList();
            long inTime = within.stream().mapToLong(Pushed::inTime).sum();
            long all = inTime + within.stream().mapToLong(Pushed::late).sum();
            Map<String, Object> assessed = api.assessment(plan, "A", period);
            assertThat(assessed.get("numerator")).isEqualTo(within.isEmpty() ? null : (Integer) (int) inTime);
            assertThat(assessed.get("denominator")).isEqualTo(within.isEmpty() ? null : (Integer) (int) all);
        }
    }

    private void assertTheCountersAreThoseOfTheAssignments(UUID plan) {
        Map<LocalDate, Tally> expected = new HashMap<>();
        database.list(
                        "select * from assignment_copy where plan_id = ?",
                        select -> select.set(plan),
                        Assignments::assignment)
                .forEach(one -> expected.merge(one.tally().month(), one.tally(), Tally::plus));
        List<Tally> counted = database.list(
                "select * from task_counter where plan_id = ?",
                select -> select.set(plan),
                row -> new Tally(
                        row.date("month_from"),
                        row.number("total"),
                        row.number("done_on_time"),
                        row.number("done_late"),
                        row.number("overdue")));
        assertThat(counted.stream().filter(tally -> !tally.isZero()))
                .containsExactlyInAnyOrderElementsOf(expected.values().stream()
                        .filter(tally -> !tally.isZero())
                        .toList());
    }
}
