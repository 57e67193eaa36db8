package vn.cchc.kpi.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kpi.DossierRowJson;
import vn.cchc.kpi.Facts;
import vn.cchc.kpi.KpiApi;
import vn.cchc.kpi.Rebuilding;
import vn.cchc.kpi.sql.Database;
import vn.cchc.testkit.ContractAssertions;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;
import vn.cchc.testkit.TestKafka;

/// Totals, counters and assessments are what the stored facts say, and become so again when they are not.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class RebuildIT {

    @Inject
    Database database;

    @Inject
    RebuildLock lock;

    private Facts facts;
    private KpiApi api;
    private UUID plan;
    private Rebuilding rebuilding;

    @BeforeEach
    void aPlanWithFacts() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        rebuilding = new Rebuilding(facts.department);
        api.awaitAgency(facts.otherDivision);
        api.awaitAgency(facts.division);
        plan = facts.plan(
                facts.department,
                2026,
                2026,
                Facts.target("A", "TTHC_ON_TIME_RATE", "EQ_ALL", "100", "REPORT_PERIOD"),
                Facts.target("B", "DIGITISED_BOTH_RATE", "EQ_ALL", "100", "REPORT_PERIOD"),
                Facts.target("D", "DIALOGUE_COUNT", "COUNT_GE", "5", "YEAR"),
                Facts.target("T", "PLAN_TASKS_ON_TIME_RATE", "EQ_ALL", "100", "YEAR"));
        facts.completed(plan, facts.assigned(plan, "2026-03-01"), 2, "2026-02-20", true);
        facts.assigned(plan, "2026-12-01");
        api.push(row(facts.division, 1, 8, 2), row(facts.otherDivision, 1, 5, 0))
                .statusCode(200);
        api.measure("E.dialogues", "2025-12-15", "2026-03-14", 3, 1).statusCode(201);
        awaitFigure("A", 13);
        awaitFigure("D", 3);
        awaitFigure("T", 1);
    }

    private static DossierRowJson row(String agency, int revision, int inTime, int late) {
        return DossierRowJson.of(agency)
                .with("revision", revision)
                .resolved(inTime, late)
                .metric("input_digitised", inTime + late)
                .metric("result_digitised", inTime - 1);
    }

    private void awaitFigure(String target, int numerator) {
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(
                        () -> assertThat(api.assessment(plan, target, "YEAR").get("numerator"))
                                .isEqualTo(numerator));
    }

    @Test
    void whatIsKeptIsByteForByteWhatTheFactsSay() {
        rebuilding.requireNoDifference();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update agency_window set resolved_total = 1, version = version where agency_code like ? || '%'",
                "update agency_window set row_count = 7, data_as_of = date '2024-01-01' where agency_code like ? || '%'",
                "delete from task_counter using plan_copy p where p.plan_id = task_counter.plan_id and p.agency_code = ?",
                "update task_counter set overdue = 9 from plan_copy p"
                        + " where p.plan_id = task_counter.plan_id and p.agency_code = ?",
                "update assessment set numerator = 77, status = 'ACHIEVED' where agency_code = ?",
                "delete from assessment where agency_code = ?"
            })
    void whatWasDamagedIsFoundAndMendedToTheSameBytes(String damage) {
        JsonPath before = rebuilding.compare();
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(database.update(damage, update -> update.set(facts.department)))
                        .isPositive());
        JsonPath found = rebuilding.compare();
        assertThat(found.getList("found.differing", Integer.class)).anyMatch(differing -> differing > 0);
        rebuilding.mend();
        JsonPath after = rebuilding.compare();
        assertThat(after.getList("found.differing", Integer.class)).containsOnly(0);
        assertThat(after.getList("found.keptDigest")).isEqualTo(before.getList("found.keptDigest"));
    }

    @Test
    void aTrialMendsNothing() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(
                        "update assessment set numerator = 77 where plan_id = ? and target_code = 'A'",
                        update -> update.set(plan)));
        rebuilding.compare();
        assertThat(api.assessment(plan, "A", "YEAR").get("numerator")).isEqualTo(77);
        rebuilding.mend();
        assertThat(api.assessment(plan, "A", "YEAR").get("numerator")).isEqualTo(13);
    }

    @Test
    void mendedTotalsAreTold() {
        int before = TestKafka.ofKey("dossier-metrics", facts.division).size();
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(
                        "update agency_window set resolved_total = 1 where agency_code = ?",
                        update -> update.set(facts.division)));
        rebuilding.mend();
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(() -> assertThat(TestKafka.ofKey("dossier-metrics", facts.division))
                        .hasSize(before + 1));
    }

    @Test
    void aMonthWhoseRowsAreGoneIsToldAsOfTheDayItWasKept() {
        int before = TestKafka.ofKey("dossier-metrics", facts.division).size();
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(
                        "delete from dossier_row where agency_code = ?", delete -> delete.set(facts.division)));
        rebuilding.mend();
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(() -> assertThat(TestKafka.ofKey("dossier-metrics", facts.division))
                        .hasSize(before + 1));
        String told = TestKafka.payload(
                TestKafka.ofKey("dossier-metrics", facts.division).getLast());
        ContractAssertions.assertValid("dossier-metrics", "ingested.v1", told);
        assertThat(JsonPath.from(told).getInt("rows")).isZero();
        rebuilding.requireNoDifference();
    }

    @Test
    void anAdministratorOfAnAgencyRebuildsThatAgencyAndFindsNoOtherRebuild() {
        String above = rebuilding.compare().getString("id");
        KpiApi own = new KpiApi(facts.division);
        assertProblemAt(startFor(own, "{}"), 422, "rebuild/agency-missing", "/agencyCode");
        for (String foreign : List.of(facts.department, facts.otherDivision)) {
            assertProblemAt(
                    startFor(own, "{\"agencyCode\": \"%s\"}".formatted(foreign)),
                    422,
                    "rebuild/unknown-agency",
                    "/agencyCode");
        }
        String location = await().atMost(KpiApi.PATIENCE)
                .until(
                        () -> startFor(own, "{\"agencyCode\": \"%s\", \"dryRun\": true}".formatted(facts.division)),
                        answer -> answer.extract().statusCode() == 202)
                .extract()
                .header("Location");
        own.as(Role.ADMIN).get(location).then().statusCode(200);
        own.as(Role.ADMIN).get("/api/v1/rebuilds/" + above).then().statusCode(404);
        own.as(Role.ADMIN)
                .get("/api/v1/rebuilds")
                .then()
                .statusCode(200)
                .body("items.agencyCode", equalTo(List.of(facts.division)));
        new KpiApi(facts.department).as(Role.ADMIN).get(location).then().statusCode(200);
    }

    private static ValidatableResponse startFor(KpiApi who, String body) {
        return who.as(Role.ADMIN)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/rebuilds")
                .then();
    }

    @Test
    void factsThatComeWhileItRunsAreNeitherLostNorCountedTwice() {
        CompletableFuture<Void> facing = CompletableFuture.runAsync(() -> {
            for (int revision = 2; revision <= 30; revision++) {
                api.push(row(facts.division, revision, 10 + revision, 1)).statusCode(200);
                facts.assigned(plan, "2026-11-%02d".formatted(1 + revision % 20));
            }
        });
        while (!facing.isDone()) {
            rebuilding.mend();
        }
        facing.join();
        awaitFigure("A", 45);
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(
                        () -> assertThat(api.assessment(plan, "T", "YEAR").get("denominator"))
                                .isEqualTo(31));
        rebuilding.requireNoDifference();
    }

    @Test
    void oneRunsAtATime() {
        await().atMost(KpiApi.PATIENCE).until(() -> {
            try (RebuildLock.Held _ = lock.tryHold().orElse(null)) {
                start(Role.ADMIN, "{}").then().statusCode(409).body("type", equalTo("/problems/rebuild/running"));
                return true;
            }
        });
    }

    @Test
    void oneWhoseProcessEndedIsNotSaidToRun() {
        UUID id = UUID.fromString("01900000-0000-7000-8000-00000000000a");
        QuarkusTransaction.requiringNew().run(() -> database.update("""
                insert into rebuild (id, state, dry_run, requested_by, started_at, found)
                values (?, 'RUNNING', false, 'van-hanh', now(), '[]') on conflict do nothing""", insert -> insert.set(id)));
        Rebuilding.as(Role.ADMIN)
                .get("/api/v1/rebuilds/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("INTERRUPTED"));
    }

    @Test
    void onlyAnAdministratorRebuilds() {
        start(Role.STANDING_OFFICER, "{}").then().statusCode(403);
        Rebuilding.as(Role.SYSTEM).get("/api/v1/rebuilds").then().statusCode(403);
    }

    @Test
    void anAgencyNobodyKnowsIsRefused() {
        start(Role.ADMIN, "{\"agencyCode\": \"Q99\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/agencyCode"));
        start(Role.ADMIN, "{\"agency\": \"Q99\"}").then().statusCode(400);
        start(Role.ADMIN, "").then().statusCode(422);
    }

    @Test
    void rebuildsAreListedTheNewestFirst() {
        rebuilding.compare();
        String last = rebuilding.compare().getString("id");
        Map<String, Object> first = Rebuilding.as(Role.ADMIN)
                .get("/api/v1/rebuilds?limit=2")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("items[0]");
        assertThat(first).containsEntry("id", last).containsEntry("requestedBy", "van-hanh");
        assertThat((List<?>) first.get("found")).hasSize(3);
        Rebuilding.as(Role.ADMIN).get("/api/v1/rebuilds?cursor=eA").then().statusCode(400);
        Rebuilding.as(Role.ADMIN)
                .get("/api/v1/rebuilds/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static io.restassured.response.Response start(String role, String body) {
        return Rebuilding.as(role).contentType("application/json").body(body).post("/api/v1/rebuilds");
    }
}
