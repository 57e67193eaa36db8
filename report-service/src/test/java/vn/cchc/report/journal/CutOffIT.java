package vn.cchc.report.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ReportApi;
import vn.cchc.report.Rows;
import vn.cchc.report.Story;
import vn.cchc.testkit.SuiteResources;

/// The same cut-off means the same facts, also while facts keep coming.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class CutOffIT {

    private static JsonPath assemble(ReportApi api, Story story) {
        return api.assemble(story.department, "Q1").statusCode(201).extract().jsonPath();
    }

    @Test
    void factsArrivingDuringAssemblyNeverChangeIt() throws Exception {
        Story story = Story.begin();
        story.plan();
        story.assignments();
        story.heard(8);
        ReportApi api = ReportApi.as(Role.STANDING_OFFICER, story.department).withRegime();
        AtomicBoolean goOn = new AtomicBoolean(true);
        Map<String, String> hashes = new LinkedHashMap<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
            Future<?> tasks = writers.submit(() -> write(
                    goOn,
                    i -> story.completed(i % 2 == 0 ? story.dated : story.yearly, LocalDate.of(2026, 1, 1 + i % 28))));
            Future<?> months = writers.submit(() ->
                    write(goOn, i -> story.dossiers(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 2, 14), i, i, i)));
            try {
                for (int i = 0; i < 12; i++) {
                    JsonPath report = assemble(api, story);
                    hashes.put(report.getString("cutOff"), report.getString("hash"));
                }
            } finally {
                goOn.set(false);
            }
            tasks.get();
            months.get();
        }

        Map<String, String> again = new LinkedHashMap<>();
        hashes.keySet()
                .forEach(cutOff -> again.put(
                        cutOff,
                        api.assemble(story.department, "Q1", cutOff)
                                .statusCode(201)
                                .extract()
                                .path("hash")));

        assertThat(again).isEqualTo(hashes);
        assertThat(hashes.values()).doesNotHaveDuplicates();
    }

    private static void write(AtomicBoolean goOn, java.util.function.IntConsumer work) {
        for (int i = 0; goOn.get(); i++) {
            work.accept(i);
        }
    }

    @Test
    void aFactOnItsWayIsWaitedFor() throws Exception {
        Story story = Story.begin();
        story.heard(4);
        ReportApi api = ReportApi.as(Role.STANDING_OFFICER, story.department).withRegime();
        try (Connection slow = Rows.connect();
                Statement insert = slow.createStatement()) {
            slow.setAutoCommit(false);
            insert.execute(dossiers(story));
            CompletableFuture<JsonPath> assembling = CompletableFuture.supplyAsync(() -> assemble(api, story));

            assertThat(assembling)
                    .as("the cut-off waits for the open transaction")
                    .failsWithin(300, TimeUnit.MILLISECONDS)
                    .withThrowableOfType(TimeoutException.class);
            slow.commit();

            String id = assembling.get(20, TimeUnit.SECONDS).getString("id");
            assertThat(api.report(id, "application/json").jsonPath().getInt("content.dossiers.total.received_total"))
                    .isEqualTo(77);
        }
    }

    @Test
    void aFactIsStampedAfterEveryCutOffEvenIfTheClockStepsBack() throws SQLException {
        Story story = Story.begin();
        story.heard(4);
        try (Connection connection = Rows.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    select setval('journal_fixed',
                                  (extract(epoch from clock_timestamp() + interval '2 seconds') * 1000000)::bigint)""");
            statement.execute(dossiers(story));
            try (var row = statement.executeQuery("""
                    select bool_and(recorded_at > journal_fixed_at()) from fact
                    where agency_code = '%s' and topic = 'dossier-metrics'""".formatted(story.department))) {
                row.next();
                assertThat(row.getBoolean(1)).isTrue();
            }
            connection.rollback();
        }
    }

    private static String dossiers(Story story) {
        return """
                insert into fact (event_id, topic, type, fact_key, agency_code, occurred_on, version, payload, recorded_at)
                values ('%s', 'dossier-metrics', 'vn.cchc.dossier-metrics.ingested.v1', 'x', '%s', '2026-02-14', 1,
                        '{"agencyCode": "%s", "window": {"from": "2026-01-15", "to": "2026-02-14"},
                          "dataAsOf": "2026-02-14", "provisional": false, "metrics": {"received_total": 77},
                          "version": 1, "occurredOn": "2026-02-14"}', journal_now())""".formatted(UUID.randomUUID(), story.department, story.department);
    }
}
