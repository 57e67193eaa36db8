package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kpi.dossier.intake.TreeRows;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics.Command;
import vn.cchc.kpi.dossier.usecase.ImportOutcome;
import vn.cchc.kpi.dossier.usecase.Treatment;
import vn.cchc.kpi.sql.Database;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// Imports that share a transaction, as messages that are read together do, and one that meets another's.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class SharedTransactionIT {

    @Inject
    ImportDossierMetrics imports;

    @Inject
    ObjectMapper json;

    @Inject
    Database database;

    private Facts facts;
    private KpiApi api;

    @BeforeEach
    void aCornerIsKnown() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department, "system-" + UUID.randomUUID());
        api.awaitAgency(facts.otherDivision);
        api.awaitAgency(facts.division);
    }

    /// January: one carried over, two pending at its end.
    private DossierRowJson january() {
        return DossierRowJson.of(facts.division);
    }

    /// February carries over what was pending, and balances.
    private DossierRowJson february() {
        return january()
                .window("2026-01-15", "2026-02-14")
                .with("dataAsOf", "2026-02-14")
                .metric("carried_over", 2)
                .metric("pending_in_time", 3);
    }

    private ImportOutcome join(String source, DossierRowJson... rows) {
        Caller system = Caller.of(source, source, source, facts.department, Set.of(Role.SYSTEM));
        String list = Arrays.stream(rows).map(DossierRowJson::toString).collect(Collectors.joining(",", "[", "]"));
        try {
            return imports.join(new Command(
                    new TreeRows(json.readTree(list), json), source, false, false, system, Treatment.OF_MESSAGES));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ValidatableResponse stored() {
        return api.as(Role.VIEWER)
                .queryParam("agencyCode", facts.division)
                .get("/api/v1/dossier-metrics")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse quarantined(String source) {
        return api.as(Role.VIEWER)
                .queryParam("source", source)
                .get("/api/v1/dossier-metrics/quarantine")
                .then()
                .statusCode(200);
    }

    @Test
    void whatWasSaidOfRowsOfOneImportIsNotSaidOfTheNext() {
        api.push(january().with("revision", 5)).body("created", equalTo(1));
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(join(api.client(), january().with("revision", 4)).tally().rejected())
                    .isEqualTo(1);
            assertThat(join(api.client(), january().with("procedureCode", "1.001613"))
                            .tally()
                            .created())
                    .isEqualTo(1);
        });
        stored().body("items.procedureCode", containsInAnyOrder("1.001612", "1.001613"));
    }

    @Test
    void whatOneImportKeepsAsideIsNotKeptByTheNext() {
        String second = "second-" + api.client();
        QuarkusTransaction.requiringNew().run(() -> {
            join(api.client(), january().metric("carried_over", 9));
            join(second, DossierRowJson.of(facts.otherDivision).metric("carried_over", 9));
        });
        quarantined(api.client()).body("items.row.agencyCode", contains(facts.division));
        quarantined(second).body("items.row.agencyCode", contains(facts.otherDivision));
    }

    @Test
    void aMonthWaitsForTheMonthBeforeThatIsBeingImported() {
        api.push(january()).body("created", equalTo(1));
        CompletableFuture<ValidatableResponse> next = QuarkusTransaction.requiringNew()
                .call(() -> {
                    join(
                            api.client(),
                            january()
                                    .with("revision", 2)
                                    .metric("carried_over", 3)
                                    .metric("pending_in_time", 4));
                    CompletableFuture<ValidatableResponse> push =
                            CompletableFuture.supplyAsync(() -> api.push(february()));
                    await().pollInSameThread().atMost(KpiApi.PATIENCE).until(() -> push.isDone() || somebodyWaits());
                    return push;
                });
        next.join()
                .statusCode(200)
                .body("created", equalTo(0))
                .body("rows.code", contains("dossier-metrics/carry-over-broken"));
    }

    /// For what this transaction holds.
    private boolean somebodyWaits() {
        return database.first(
                        "select 1 from pg_locks l where not l.granted and pg_backend_pid() = any(pg_blocking_pids(l.pid))",
                        _ -> {},
                        _ -> true)
                .isPresent();
    }
}
