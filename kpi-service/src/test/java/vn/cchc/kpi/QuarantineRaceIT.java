package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// People and imports at the same quarantined row at once: what a person wrote is never lost, no import fails.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class QuarantineRaceIT {

    private static final String PATH = "/api/v1/dossier-metrics/quarantine";
    private static final String FEBRUARY = "2026-02-14";

    @Inject
    DataSource dataSource;

    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
    private Facts facts;
    private KpiApi api;
    private String id;

    @BeforeEach
    void aBrokenCarryOverIsInQuarantine() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department, "system-" + UUID.randomUUID());
        api.awaitAgency(facts.division);
        api.push(DossierRowJson.of(facts.division)).body("created", equalTo(1));
        api.push(february(7)).body("quarantined", equalTo(1));
        id = api.as(Role.VIEWER)
                .get(PATH + "?source=" + api.client())
                .then()
                .extract()
                .path("items[0].id");
    }

    @AfterEach
    void allAreDone() {
        others.close();
    }

    private DossierRowJson february(long carriedOver) {
        return DossierRowJson.of(facts.division)
                .window("2026-01-15", FEBRUARY)
                .with("dataAsOf", FEBRUARY)
                .metric("carried_over", carriedOver)
                .metric("pending_in_time", carriedOver + 1);
    }

    private ValidatableResponse correct(DossierRowJson row) {
        return api.as(Role.STANDING_OFFICER)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(row.toString())
                .put(PATH + "/" + id)
                .then();
    }

    private ValidatableResponse replay(String version) {
        return api.as(Role.STANDING_OFFICER)
                .header("If-Match", version)
                .post(PATH + "/" + id + "/replay?acceptCarryOver=true")
                .then();
    }

    private ValidatableResponse replayAll() {
        return api.as(Role.STANDING_OFFICER)
                .post(PATH + "/replay?acceptCarryOver=true&source=" + api.client())
                .then();
    }

    private ValidatableResponse read() {
        return api.as(Role.VIEWER).get(PATH + "/" + id).then().statusCode(200);
    }

    private Connection holding(String sql, Object value) throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement hold = connection.prepareStatement(sql)) {
            hold.setObject(1, value);
            hold.execute();
        }
        return connection;
    }

    private Connection holdingTheMonth() throws SQLException {
        return holding(
                "select 1 from agency_window where agency_code = ? and window_to = '2026-02-14' for update",
                facts.division);
    }

    /// Until so many sessions wait for others.
    private static void awaitWaiting(Connection connection, int sessions) {
        await().until(() -> {
            try (PreparedStatement select = connection.prepareStatement("""
                            select count(*) from pg_stat_activity
                            where datname = current_database() and wait_event_type = 'Lock'""");
                    ResultSet row = select.executeQuery()) {
                return row.next() && row.getInt(1) >= sessions;
            }
        });
    }

    @Test
    void aCorrectionMadeWhileTheRowIsReplayedIsNotLost() throws SQLException {
        CompletableFuture<ValidatableResponse> replayed;
        try (Connection held = holdingTheMonth()) {
            replayed = CompletableFuture.supplyAsync(() -> replay("\"1\""), others);
            awaitWaiting(held, 1);
            correct(february(8)).statusCode(200).header("ETag", "\"2\"");
            held.rollback();
        }
        assertProblem(replayed.join(), 412, "request/stale");
        read().body("state", equalTo("OPEN")).body("row.metrics.carried_over", equalTo(8));
        replay("\"2\"").statusCode(200).body("created", equalTo(1));
        read().body("state", equalTo("REPLAYED"));
    }

    @Test
    void aCorrectionMadeWhileAllRowsAreReplayedIsNotLost() throws SQLException {
        CompletableFuture<ValidatableResponse> replayed;
        try (Connection held = holdingTheMonth()) {
            replayed = CompletableFuture.supplyAsync(this::replayAll, others);
            awaitWaiting(held, 1);
            correct(february(8)).statusCode(200);
            held.rollback();
        }
        assertProblem(replayed.join(), 409, "dossier-metrics/quarantine-changed");
        read().body("state", equalTo("OPEN")).body("row.metrics.carried_over", equalTo(8));
        replayAll().statusCode(200).body("created", equalTo(1));
        read().body("state", equalTo("REPLAYED")).body("changes.action", contains("CORRECTED", "REPLAYED"));
    }

    @Test
    void aReplayThatBreaksTheRuleAgainDoesNotUndoACorrection() throws SQLException {
        CompletableFuture<ValidatableResponse> replayed;
        try (Connection held = holdingTheMonth()) {
            replayed = CompletableFuture.supplyAsync(
                    () -> api.as(Role.STANDING_OFFICER)
                            .header("If-Match", "\"1\"")
                            .post(PATH + "/" + id + "/replay")
                            .then(),
                    others);
            awaitWaiting(held, 1);
            correct(february(8)).statusCode(200);
            held.rollback();
        }
        assertProblem(replayed.join(), 412, "request/stale");
        read().header("ETag", "\"2\"").body("row.metrics.carried_over", equalTo(8));
    }

    @Test
    void anImportWaitsForWhoeverCorrectsARowOfItsSource() throws SQLException {
        CompletableFuture<ValidatableResponse> corrected;
        CompletableFuture<ValidatableResponse> pushed;
        try (Connection held =
                holding("select 1 from dossier_quarantine where id = ? for update", UUID.fromString(id))) {
            corrected = CompletableFuture.supplyAsync(() -> correct(february(8)), others);
            awaitWaiting(held, 1);
            pushed = CompletableFuture.supplyAsync(() -> api.push(february(2).with("revision", 2)), others);
            awaitWaiting(held, 2);
            held.rollback();
        }
        assertThat(corrected.join().extract().statusCode()).isEqualTo(200);
        pushed.join().statusCode(200).body("created", equalTo(1));
        read().header("ETag", "\"3\"")
                .body("state", equalTo("DISCARDED"))
                .body("changes.action", contains("CORRECTED", "SUPERSEDED"));
    }

    @Test
    void aReplayAndAnImportThatBringTheSameNewProcedureDoNotWaitInACircle() throws SQLException {
        String code = "2.990771";
        api.awaitAgency(facts.otherDivision);
        DossierRowJson january = DossierRowJson.of(facts.division).with("procedureCode", code);
        api.push("?onBreach=quarantine", january.metric("carried_over", 9)).body("quarantined", equalTo(1));
        id = api.as(Role.VIEWER)
                .get(PATH + "?code=dossier-metrics/unbalanced&source=" + api.client())
                .then()
                .extract()
                .path("items[0].id");
        correct(january.metric("carried_over", 1)).statusCode(200);
        CompletableFuture<ValidatableResponse> replayed;
        CompletableFuture<ValidatableResponse> pushed;
        try (Connection held = holding(
                "select pg_advisory_xact_lock(hashtextextended('dossier-quarantine ' || ?, 0))", api.client())) {
            replayed = CompletableFuture.supplyAsync(() -> replay("\"2\""), others);
            awaitWaiting(held, 1);
            pushed = CompletableFuture.supplyAsync(
                    () -> api.push(DossierRowJson.of(facts.otherDivision).with("procedureCode", code)), others);
            awaitWaiting(held, 2);
            held.rollback();
        }
        replayed.join().statusCode(200).body("created", equalTo(1));
        pushed.join().statusCode(200).body("created", equalTo(1));
    }
}
