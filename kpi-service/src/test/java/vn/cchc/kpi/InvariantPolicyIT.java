package vn.cchc.kpi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;
import vn.cchc.testkit.Tokens;

/// What becomes of rows that break an invariant, by default, by decision and by request.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class InvariantPolicyIT {

    private static final String FEBRUARY = "2026-02-14";

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

    /// February carries over so many, and balances.
    private DossierRowJson february(long carriedOver) {
        return DossierRowJson.of(facts.division)
                .window("2026-01-15", FEBRUARY)
                .with("dataAsOf", FEBRUARY)
                .metric("carried_over", carriedOver)
                .metric("pending_in_time", carriedOver + 1);
    }

    private static RequestSpecification admin() {
        return given().auth()
                .oauth2(Tokens.as("quan-tri").role(Role.ADMIN).sign())
                .contentType("application/json");
    }

    private ValidatableResponse decide(String onImbalance, String onCarryOverBreak) {
        return admin().body(Map.of("onImbalance", onImbalance, "onCarryOverBreak", onCarryOverBreak))
                .put("/api/v1/dossier-metrics/sources/" + api.client())
                .then();
    }

    private ValidatableResponse discrepancies() {
        return api.as(Role.VIEWER)
                .queryParam("agencyCode", facts.division)
                .get("/api/v1/dossier-metrics/discrepancies")
                .then()
                .statusCode(200);
    }

    @Test
    void byDefaultAnImbalanceIsRejectedAndABrokenCarryOverKeptAside() {
        api.push(january()).body("created", equalTo(1));
        api.push(february(7), january().with("procedureCode", "1.001613").metric("carried_over", 9))
                .statusCode(200)
                .body("accepted", equalTo(true))
                .body("quarantined", equalTo(1))
                .body("rejected", equalTo(1))
                .body("rows.outcome", contains("quarantined", "rejected"))
                .body("rows[0].code", equalTo("dossier-metrics/carry-over-broken"))
                .body("rows[0].pointer", equalTo("/metrics/carried_over"))
                .body(
                        "rows[0].message",
                        equalTo("Carried over are 7, but 2 were pending at the end of the month before"));
    }

    @Test
    void whatIsCarriedOverIsComparedWithTheMonthBeforeWhereItIsKnown() {
        api.push(february(7)).statusCode(200).body("created", equalTo(1));
        api.push(january().with("procedureCode", "1.001613")).body("created", equalTo(1));
        api.push(february(2).with("procedureCode", "1.001613")).body("created", equalTo(1));
    }

    @Test
    void theMonthBeforeMayComeLaterInTheSameImport() {
        api.push(february(2), january()).statusCode(200).body("created", equalTo(2));
        api.push(
                        february(7).with("revision", 2),
                        january().with("revision", 2).metric("carried_over", 6).metric("pending_in_time", 7))
                .statusCode(200)
                .body("updated", equalTo(2));
    }

    private static String many(IntFunction<DossierRowJson> row) {
        return IntStream.range(0, 1_050)
                .mapToObj(number -> row.apply(number)
                        .with("procedureCode", "2.%06d".formatted(number))
                        .toString())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void aLargeImportThatCarriesOverIsTakenAsAWhole() {
        api.pushLines("", many(_ -> january())).statusCode(200).body("created", equalTo(1_050));
        api.pushLines("", many(_ -> february(2)))
                .statusCode(200)
                .body("created", equalTo(1_050))
                .body("quarantined", equalTo(0));
    }

    @Test
    void monthsOfOneLargeImportAreComparedWithEachOther() {
        api.pushLines("", many(_ -> january()) + many(number -> february(number == 500 ? 3 : 2)))
                .statusCode(200)
                .body("created", equalTo(2_099))
                .body("quarantined", equalTo(1))
                .body("rows.row", contains(1_551))
                .body("rows[0].code", equalTo("dossier-metrics/carry-over-broken"));
    }

    @Test
    void aLargeImportIsComparedToo() {
        api.push(january()).body("created", equalTo(1));
        String lines = IntStream.range(0, 1_050)
                        .mapToObj(number -> february(5)
                                .with("procedureCode", "2.%06d".formatted(number))
                                .toString())
                        .collect(Collectors.joining("\n"))
                + "\n" + february(7);
        api.pushLines("", lines)
                .statusCode(200)
                .body("created", equalTo(1_050))
                .body("quarantined", equalTo(1))
                .body("rows.row", contains(1_051));
    }

    @Test
    void anOlderRevisionInTheImportIsNotTheMonthBefore() {
        api.push(january().with("revision", 2)).body("created", equalTo(1));
        api.push(january().metric("carried_over", 6).metric("pending_in_time", 7), february(7))
                .statusCode(200)
                .body("rows.code", contains("dossier-metrics/older-revision", "dossier-metrics/carry-over-broken"));
    }

    @Test
    void aSourceMayRejectBrokenCarryOversAndKeepImbalancesAside() {
        decide("QUARANTINE", "REJECT").statusCode(201);
        api.push(january()).body("created", equalTo(1));
        assertProblemAt(api.push(february(7)), 422, "dossier-metrics/batch-refused", "/0/metrics/carried_over");
        api.push(january().with("procedureCode", "1.001613").metric("carried_over", 9))
                .statusCode(200)
                .body("quarantined", equalTo(1))
                .body("rows[0].code", equalTo("dossier-metrics/unbalanced"));
    }

    @Test
    void aSourceMayHaveBrokenCarryOversAcceptedAndThenTheyAreShown() {
        decide("REJECT", "ACCEPT").statusCode(201);
        api.push(january(), february(7)).statusCode(200).body("created", equalTo(2));
        discrepancies()
                .body("items.size()", equalTo(1))
                .body("items[0].agencyCode", equalTo(facts.division))
                .body("items[0].procedureCode", equalTo("1.001612"))
                .body("items[0].window.from", equalTo("2026-01-15"))
                .body("items[0].carriedOver", equalTo(7))
                .body("items[0].pendingBefore", equalTo(2));
    }

    @Test
    void aCorrectionOfAnOldMonthIsTakenAndTheDiscrepancyShown() {
        api.push(january(), february(2)).body("created", equalTo(2));
        discrepancies().body("items", empty());
        api.push(january().with("revision", 2).metric("carried_over", 3).metric("pending_in_time", 4))
                .statusCode(200)
                .body("updated", equalTo(1));
        discrepancies().body("items.pendingBefore", contains(4)).body("items.carriedOver", contains(2));
        new KpiApi(facts.otherDivision)
                .as(Role.VIEWER)
                .queryParam("agencyCode", facts.division)
                .get("/api/v1/dossier-metrics/discrepancies")
                .then()
                .body("items", empty());
        api.as(Role.VIEWER)
                .queryParam("from", "2026-12-15")
                .get("/api/v1/dossier-metrics/discrepancies")
                .then()
                .body("items", empty());
    }

    @Test
    void oneImportMayAskForAnotherReaction() {
        api.push(january()).body("created", equalTo(1));
        assertProblem(api.push("?onBreach=reject", february(7)), 422, "dossier-metrics/batch-refused");
        api.push(
                        "?onBreach=quarantine",
                        january().with("procedureCode", "1.001613").metric("carried_over", 9))
                .statusCode(200)
                .body("quarantined", equalTo(1));
        assertProblemAt(api.push("?onBreach=ignore", february(7)), 400, "request/wrong-type", "?onBreach");
    }

    @Test
    void ofAllOrNothingNoneIsKeptAside() {
        assertProblem(
                        api.push(
                                "?mode=all-or-nothing&onBreach=quarantine",
                                january(),
                                january().with("procedureCode", "1.001613").metric("carried_over", 9)),
                        422,
                        "dossier-metrics/batch-refused")
                .body("rejected", equalTo(1))
                .body("notTaken", equalTo(1))
                .body("quarantined", equalTo(0));
        api.as(Role.VIEWER)
                .queryParam("source", api.client())
                .get("/api/v1/dossier-metrics/quarantine")
                .then()
                .body("items", empty());
    }

    @Test
    void whatOnlyRepeatsAStoredRowIsNotLookedAtAgain() {
        api.push(january(), february(2)).body("created", equalTo(2));
        api.push(january().with("revision", 2).metric("carried_over", 3).metric("pending_in_time", 4))
                .body("updated", equalTo(1));
        api.push(february(2)).statusCode(200).body("unchanged", equalTo(1)).body("quarantined", equalTo(0));
    }

    @Test
    void aPolicyIsReadDecidedAndChangedWithItsEntityTag() {
        String path = "/api/v1/dossier-metrics/sources/" + api.client();
        api.as(Role.SYSTEM)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("onImbalance", equalTo("REJECT"))
                .body("onCarryOverBreak", equalTo("QUARANTINE"));
        assertProblem(
                admin().header("If-Match", "\"3\"")
                        .body(Map.of("onImbalance", "QUARANTINE", "onCarryOverBreak", "REJECT"))
                        .put(path)
                        .then(),
                412,
                "request/stale");
        decide("QUARANTINE", "REJECT").statusCode(201).header("ETag", "\"1\"");
        decide("QUARANTINE", "REJECT").statusCode(200).header("ETag", "\"1\"");
        assertProblem(decide("REJECT", "REJECT"), 428, "request/precondition-required");
        Map<String, String> body = Map.of("onImbalance", "REJECT", "onCarryOverBreak", "ACCEPT");
        assertProblem(admin().header("If-Match", "\"7\"").body(body).put(path).then(), 412, "request/stale");
        admin().header("If-Match", "\"1\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void onlyAnAdministratorOfTheWholeSuiteDecides() {
        String path = "/api/v1/dossier-metrics/sources/" + api.client();
        Map<String, String> body = Map.of("onImbalance", "REJECT", "onCarryOverBreak", "ACCEPT");
        assertProblem(
                api.as(Role.ADMIN)
                        .contentType("application/json")
                        .body(body)
                        .put(path)
                        .then(),
                403,
                "dossier-metrics/policy-of-the-suite");
        assertProblem(
                api.as(Role.STANDING_OFFICER)
                        .contentType("application/json")
                        .body(body)
                        .put(path)
                        .then(),
                403,
                "security/forbidden");
    }

    @Test
    void thePolicyOfASourceIsReadByItAndByThoseWhoSeeEverything() {
        String path = "/api/v1/dossier-metrics/sources/" + api.client();
        decide("QUARANTINE", "REJECT").statusCode(201);
        api.as(Role.SYSTEM).get(path).then().statusCode(200).header("ETag", "\"1\"");
        admin().get(path).then().statusCode(200).header("ETag", "\"1\"");
        KpiApi elsewhere = new KpiApi(Facts.newCorner().department, "another-" + api.client());
        for (String role : List.of(Role.SYSTEM, Role.STANDING_OFFICER, Role.ADMIN)) {
            assertProblem(elsewhere.as(role).get(path).then(), 404, "resource/unknown");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"onImbalance\": \"ACCEPT\", \"onCarryOverBreak\": \"ACCEPT\"}",
                "{\"onImbalance\": \"REJECT\", \"onCarryOverBreak\": null}",
                "{\"onImbalance\": \"REJECT\", \"onCarryOverBreak\": 1}"
            })
    void aPolicyThatIsNoneIsRefused(String body) {
        int status = admin().body(body)
                .put("/api/v1/dossier-metrics/sources/" + api.client())
                .then()
                .extract()
                .statusCode();
        assertThat(status).isBetween(400, 422);
        api.as(Role.SYSTEM)
                .get("/api/v1/dossier-metrics/sources/" + api.client())
                .then()
                .header("ETag", "\"0\"");
    }

    /// March carries over so many, and balances.
    private DossierRowJson march(long carriedOver) {
        return february(carriedOver).window("2026-02-15", "2026-03-14").with("dataAsOf", "2026-03-14");
    }

    @Test
    void aMonthBeforeThatBreaksItselfIsNotTheMonthBefore() {
        api.push(january(), february(2)).body("created", equalTo(2));
        DossierRowJson broken = february(7).with("revision", 2);
        api.push(march(3), broken).body("created", equalTo(1)).body("rows.outcome", contains("created", "quarantined"));
        api.push(march(8).with("revision", 2), broken)
                .body("quarantined", equalTo(2))
                .body(
                        "rows[0].message",
                        equalTo("Carried over are 8, but 3 were pending at the end of the month before"));
    }
}
