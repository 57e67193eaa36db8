package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// Two systems that claim the same month.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class TwoSourcesIT {

    private static final String JANUARY = "2026-01-14";

    private Facts facts;
    private KpiApi api;

    @BeforeEach
    void aCornerIsKnown() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department, "system-" + UUID.randomUUID());
        api.awaitAgency(facts.division);
    }

    /// January: one carried over, two pending at its end.
    private DossierRowJson january() {
        return DossierRowJson.of(facts.division);
    }

    private static final String PATH = "/api/v1/dossier-metrics/takeovers";

    private KpiApi other() {
        return new KpiApi(facts.department, "other-" + api.client());
    }

    private ValidatableResponse handOver(KpiApi caller, String role, String body) {
        return caller.as(role)
                .contentType("application/json")
                .body(body)
                .post(PATH)
                .then();
    }

    private String decision(String agency, String from, String source) {
        return """
                {"agencyCode": "%s", "windowFrom": "%s", "source": "%s", "reason": "Đổi hệ thống"}""".formatted(agency, from, source);
    }

    @Test
    void theAnswerNamesTheSourceThatWasFirst() {
        api.push(january()).body("created", equalTo(1));
        other().push(january().with("revision", 2))
                .statusCode(422)
                .body("rows.code", contains("dossier-metrics/other-source"))
                .body("rows[0].message", startsWith("The source \"" + api.client() + "\" already reports"));
    }

    @Test
    void ofTwoThatPushAtOnceExactlyOneWins() {
        for (int round = 1; round <= 5; round++) {
            String code = "1.00%04d".formatted(round);
            String from = LocalDate.of(2025, 12, 15).plusMonths(round - 1L).toString();
            String to = LocalDate.of(2026, 1, 14).plusMonths(round - 1L).toString();
            List<Integer> statuses = List.of(api, other()).stream()
                    .map(one -> CompletableFuture.supplyAsync(() -> one.push(DossierRowJson.of(facts.division)
                                    .with("procedureCode", code)
                                    .window(from, to)
                                    .with("dataAsOf", to))
                            .extract()
                            .statusCode()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 422);
        }
    }

    @Test
    void anAdministratorHandsAFinalMonthOver() {
        api.push(
                        january().with("revision", 7),
                        january().with("procedureCode", "1.001613").with("revision", 7))
                .body("created", equalTo(2));
        handOver(api, Role.ADMIN, decision(facts.division, "2025-12-15", other().client()))
                .statusCode(201)
                .body("fromSource", equalTo(api.client()))
                .body("toSource", equalTo(other().client()))
                .body("window.to", equalTo(JANUARY))
                .body("decidedBy", equalTo("can-bo"));
        api.push(january().with("revision", 7)).body("unchanged", equalTo(1));
        other().push(january()).statusCode(200).body("created", equalTo(1));
        api.push(january().with("revision", 8))
                .statusCode(422)
                .body("rows.code", contains("dossier-metrics/other-source"));
        api.as(Role.VIEWER)
                .queryParam("agencyCode", facts.division)
                .get("/api/v1/dossier-metrics")
                .then()
                .body("items.source", contains(other().client()))
                .body("items.revision", contains(1));
        api.as(Role.VIEWER)
                .queryParam("agencyCode", facts.division)
                .get(PATH)
                .then()
                .body("items.reason", contains("Đổi hệ thống"));
    }

    @Test
    void aMonthIsHandedOverOnceOnly() {
        api.push(january()).body("created", equalTo(1));
        handOver(api, Role.ADMIN, decision(facts.division, "2025-12-15", other().client()))
                .statusCode(201);
        other().push(january()).body("created", equalTo(1));
        api.push(january()).statusCode(422);
        new KpiApi(facts.department, "third-" + api.client()).push(january()).statusCode(422);
    }

    @Test
    void onlyAnAdministratorWhoSeesTheAgencyHandsOver() {
        api.push(january()).body("created", equalTo(1));
        String body = decision(facts.division, "2025-12-15", "x");
        assertProblem(handOver(api, Role.STANDING_OFFICER, body), 403, "security/forbidden");
        assertProblem(handOver(new KpiApi(facts.otherDivision), Role.ADMIN, body), 404, "resource/unknown");
        new KpiApi(facts.otherDivision).as(Role.VIEWER).get(PATH).then().body("items", empty());
    }

    @Test
    void whatNobodyReportsNeedsNoHandingOver() {
        assertProblemAt(
                handOver(api, Role.ADMIN, decision(facts.division, "2025-12-15", "x")),
                422,
                "dossier-metrics/nothing-to-hand-over",
                "/windowFrom");
        api.push(january()).body("created", equalTo(1));
        assertProblemAt(
                handOver(api, Role.ADMIN, decision(facts.division, "2025-12-15", api.client())),
                422,
                "dossier-metrics/reports-it-already",
                "/source");
        handOver(api, Role.ADMIN, decision(facts.division, "2025-12-15", "với dấu"))
                .statusCode(422);
        handOver(api, Role.ADMIN, "{}").statusCode(422);
    }

    /// February carries over so many, and balances.
    private DossierRowJson february(long carriedOver) {
        return january()
                .window("2026-01-15", "2026-02-14")
                .with("dataAsOf", "2026-02-14")
                .metric("carried_over", carriedOver)
                .metric("pending_in_time", carriedOver + 1);
    }

    private ValidatableResponse february() {
        return api.as(Role.VIEWER)
                .queryParam("agencyCode", facts.division)
                .queryParam("from", "2026-01-15")
                .get("/api/v1/dossier-metrics")
                .then()
                .statusCode(200);
    }

    @Test
    void aProvisionalMonthStaysWhenNoRowOfTheOtherSourceIsTaken() {
        api.push(january(), february(2).with("provisional", true)).body("created", equalTo(2));
        other().push(february(7)).statusCode(200).body("quarantined", equalTo(1));
        february().body("items.source", contains(api.client()));
        api.push(february(2).with("revision", 2)).body("updated", equalTo(1));
        Rebuilding rebuilding = new Rebuilding(facts.department);
        rebuilding.requireNoDifference();
    }

    @Test
    void aProvisionalMonthOfAnotherGrainStaysWhenNoRowIsTaken() {
        api.push(
                        january().without("procedureCode").with("fieldCode", "G03-GD10"),
                        february(2).with("provisional", true))
                .body("created", equalTo(2));
        api.push(february(7)
                        .without("procedureCode")
                        .with("fieldCode", "G03-GD10")
                        .with("revision", 2))
                .body("quarantined", equalTo(1));
        february().body("items.procedureCode", contains("1.001612"));
    }

    @Test
    void oneRowThatIsTakenReplacesTheMonthAsAWhole() {
        api.push(
                        january(),
                        february(2).with("provisional", true),
                        february(5).with("procedureCode", "1.001613").with("provisional", true))
                .body("created", equalTo(3));
        other().push(february(7), february(4).with("procedureCode", "1.001614"))
                .body("created", equalTo(1))
                .body("quarantined", equalTo(1))
                .body("rows.outcome", contains("quarantined", "created"));
        february().body("items.procedureCode", contains("1.001614"));
        new Rebuilding(facts.department).requireNoDifference();
    }

    @Test
    void aMonthTakenOverIsComparedWithTheMonthThatIsTakenOverBeforeIt() {
        api.push(january().with("provisional", true), february(2).with("provisional", true))
                .body("created", equalTo(2));
        other().push(january().with("procedureCode", "1.001613"), february(9)).body("created", equalTo(2));
        february().body("items.metrics.carried_over", contains(9));
    }

    @Test
    void aHandOverOutlivesAChangeOfGrainAndKeepsOthersAway() {
        api.push(january().with("provisional", true)).body("created", equalTo(1));
        handOver(api, Role.ADMIN, decision(facts.division, "2025-12-15", other().client()))
                .statusCode(201);
        KpiApi third = new KpiApi(facts.department, "third-" + api.client());
        third.push(january()).statusCode(422).body("rows.code", contains("dossier-metrics/other-source"));
        api.push(january().without("procedureCode").with("fieldCode", "G03-GD10"))
                .body("created", equalTo(1));
        third.push(january()).statusCode(422);
        other().push(january()).statusCode(200).body("created", equalTo(1));
        api.push(january()).statusCode(422);
    }

    private ValidatableResponse decisions() {
        return api.as(Role.VIEWER)
                .queryParam("agencyCode", facts.division)
                .get(PATH)
                .then()
                .statusCode(200);
    }

    @Test
    void aHandOverIsWithdrawnByNamingThePresentSource() {
        api.push(january()).body("created", equalTo(1));
        handOver(api, Role.ADMIN, decision(facts.division, "2025-12-15", other().client()))
                .statusCode(201)
                .body("pending", equalTo(true));
        String stays = decision(facts.division, "2025-12-15", api.client());
        handOver(api, Role.ADMIN, stays)
                .statusCode(201)
                .body("fromSource", equalTo(api.client()))
                .body("toSource", equalTo(api.client()))
                .body("pending", equalTo(false));
        decisions()
                .body("items.toSource", contains(api.client(), other().client()))
                .body("items.pending", contains(false, false));
        other().push(january()).statusCode(422).body("rows.code", contains("dossier-metrics/other-source"));
        api.push(january().with("revision", 2)).body("updated", equalTo(1));
        assertProblemAt(handOver(api, Role.ADMIN, stays), 422, "dossier-metrics/reports-it-already", "/source");
    }

    @Test
    void aDecisionIsPendingUntilItsSourceReportsOrAnotherOneIsMade() {
        api.push(january()).body("created", equalTo(1));
        handOver(api, Role.ADMIN, decision(facts.division, "2025-12-15", "third-" + api.client()))
                .statusCode(201);
        handOver(api, Role.ADMIN, decision(facts.division, "2025-12-15", other().client()))
                .statusCode(201);
        decisions().body("items.pending", contains(true, false));
        other().push(january()).body("created", equalTo(1));
        decisions().body("items.pending", contains(false, false));
        handOver(api, Role.ADMIN, decision(facts.division, "2025-12-15", api.client()))
                .statusCode(201);
        handOver(api, Role.ADMIN, decision(facts.division, "2025-12-15", "third-" + api.client()))
                .statusCode(201);
        api.push(january()).statusCode(422);
        decisions().body("items.pending", contains(true, false, false, false));
    }
}
