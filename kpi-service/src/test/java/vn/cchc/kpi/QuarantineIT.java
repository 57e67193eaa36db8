package vn.cchc.kpi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Cursor;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// Rows in quarantine: listed, corrected, replayed, given up, by those who see their agency.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class QuarantineIT {

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

    private static final String PATH = "/api/v1/dossier-metrics/quarantine";

    private DossierRowJson unbalanced() {
        return january().metric("carried_over", 9);
    }

    private String quarantined() {
        api.push("?onBreach=quarantine", unbalanced()).statusCode(200).body("quarantined", equalTo(1));
        return list("").extract().path("items[0].id");
    }

    private ValidatableResponse list(String query) {
        return api.as(Role.VIEWER)
                .get(PATH + "?source=" + api.client() + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse read(String id) {
        return api.as(Role.VIEWER).get(PATH + "/" + id).then();
    }

    private ValidatableResponse put(String id, String etag, Object row) {
        return api.as(Role.STANDING_OFFICER)
                .contentType("application/json")
                .header("If-Match", etag)
                .body(row.toString())
                .put(PATH + "/" + id)
                .then();
    }

    private ValidatableResponse post(String id, String action, String etag, String body) {
        return api.as(Role.STANDING_OFFICER)
                .contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .post(PATH + "/" + id + "/" + action)
                .then();
    }

    private ValidatableResponse stored() {
        return api.as(Role.VIEWER)
                .queryParam("agencyCode", facts.division)
                .get("/api/v1/dossier-metrics")
                .then();
    }

    @Test
    void aQuarantinedRowIsShownAsItWasUnderstoodWithItsReason() {
        String id = quarantined();
        read(id).statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("OPEN"))
                .body("source", equalTo(api.client()))
                .body("number", equalTo(1))
                .body("code", equalTo("dossier-metrics/unbalanced"))
                .body("pointer", equalTo("/metrics"))
                .body("message", startsWith("Carried over and received are 19"))
                .body("row.agencyCode", equalTo(facts.division))
                .body("row.procedureCode", equalTo("1.001612"))
                .body("row.window.from", equalTo("2025-12-15"))
                .body("row.revision", equalTo(1))
                .body("row.provisional", equalTo(false))
                .body("row.metrics.carried_over", equalTo(9))
                .body("row.metrics.received_total", nullValue())
                .body("recordedBy", equalTo("can-bo"))
                .body("recordedAt", notNullValue())
                .body("changes", empty());
        stored().body("items", empty());
    }

    @Test
    void aBrokenCarryOverIsKeptInTheSameForm() {
        api.push(january().with("procedureCode", "1.001612.000.00.00.H48")).body("created", equalTo(1));
        api.push(february(7).with("procedureCode", "1.001612.000.00.00.H48")).body("quarantined", equalTo(1));
        String id = list("").extract().path("items[0].id");
        read(id).body("code", equalTo("dossier-metrics/carry-over-broken"))
                .body("message", startsWith("Carried over are 7, but 2"))
                .body("row.procedureCode", equalTo("1.001612.000.00.00.H48"))
                .body("row.window.to", equalTo(FEBRUARY))
                .body("row.metrics.carried_over", equalTo(7))
                .body("row.metrics.received_total", nullValue());
    }

    @Test
    void totalsThatWereLeftOutStayOutAndCanBeCorrected() {
        String file = DossierCsv.file(DossierCsv.of(facts.division, "1.001612").with("tracked_and_synced", "99"));
        api.pushCsv("?onBreach=quarantine", file).statusCode(200).body("quarantined", equalTo(1));
        String id = list("").extract().path("items[0].id");
        read(id).body("code", equalTo("dossier-metrics/part-exceeds-whole"))
                .body("row.metrics.tracked_and_synced", equalTo(99))
                .body("row.metrics.received_total", nullValue())
                .body("row.metrics.resolved_total", nullValue())
                .body("row.metrics.pending_total", nullValue());
        put(id, "\"1\"", january().metric("received_total", 10))
                .statusCode(200)
                .body("row.metrics.received_total", equalTo(10))
                .body("row.metrics.pending_total", nullValue());
    }

    @Test
    void whoDoesNotSeeTheAgencyFindsNothing() {
        String id = quarantined();
        KpiApi other = new KpiApi(facts.otherDivision, api.client());
        other.as(Role.VIEWER).get(PATH).then().statusCode(200).body("items", empty());
        assertProblem(other.as(Role.VIEWER).get(PATH + "/" + id).then(), 404, "resource/unknown");
        assertProblem(
                other.as(Role.STANDING_OFFICER)
                        .contentType("application/json")
                        .header("If-Match", "\"1\"")
                        .body(january().toString())
                        .put(PATH + "/" + id)
                        .then(),
                404,
                "resource/unknown");
        assertProblem(
                other.as(Role.STANDING_OFFICER)
                        .header("If-Match", "\"1\"")
                        .post(PATH + "/" + id + "/replay")
                        .then(),
                404,
                "resource/unknown");
        other.as(Role.STANDING_OFFICER)
                .post(PATH + "/replay?source=" + api.client())
                .then()
                .statusCode(200)
                .body("created", equalTo(0));
        read(id).body("state", equalTo("OPEN"));
    }

    @Test
    void aCorrectedRowIsReplayedAndItsHistoryKept() {
        String id = quarantined();
        put(id, "\"1\"", january())
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("row.metrics.carried_over", equalTo(1))
                .body("state", equalTo("OPEN"));
        post(id, "replay", "\"2\"", "")
                .statusCode(200)
                .body("created", equalTo(1))
                .body("rows.outcome", contains("created"));
        read(id).header("ETag", "\"3\"")
                .body("state", equalTo("REPLAYED"))
                .body("closingBatchId", notNullValue())
                .body("changes.action", contains("CORRECTED", "REPLAYED"))
                .body("changes[0].row.metrics.carried_over", equalTo(9))
                .body("changes[0].by", equalTo("can-bo"));
        stored().body("items.source", contains(api.client()));
        assertProblem(post(id, "replay", "\"3\"", ""), 409, "dossier-metrics/quarantine-closed");
        assertProblem(put(id, "\"3\"", january()), 409, "dossier-metrics/quarantine-closed");
    }

    @Test
    void aRowThatBreaksTheRuleAgainStaysAsItWas() {
        String id = quarantined();
        post(id, "replay", "\"1\"", "")
                .statusCode(200)
                .body("quarantined", equalTo(1))
                .body("created", equalTo(0));
        read(id).header("ETag", "\"1\"").body("state", equalTo("OPEN"));
    }

    @Test
    void aBrokenCarryOverMayBeTakenKnowingly() {
        api.push(january()).body("created", equalTo(1));
        api.push(february(7)).body("quarantined", equalTo(1));
        String id = list("").extract().path("items[0].id");
        post(id, "replay", "\"1\"", "").statusCode(200).body("quarantined", equalTo(1));
        post(id, "replay?acceptCarryOver=true", "\"1\"", "").statusCode(200).body("created", equalTo(1));
        read(id).body("state", equalTo("REPLAYED"));
    }

    @Test
    void aReplayThatCannotBeTakenAtAllIsRefusedAndTheRowStaysOpen() {
        String id = quarantined();
        api.push(january().with("revision", 1).with("provisional", true)).body("created", equalTo(1));
        list("&state=OPEN").body("items", empty());
        read(id).body("state", equalTo("DISCARDED"));

        api.push("?onBreach=quarantine", unbalanced().with("revision", 2)).body("quarantined", equalTo(1));
        String open = list("&state=OPEN").extract().path("items[0].id");
        put(open, "\"1\"", january().with("revision", 2)).statusCode(200);
        new KpiApi(facts.department, "another-" + api.client())
                .push(january().with("revision", 1))
                .body("created", equalTo(1));
        assertProblem(post(open, "replay", "\"2\"", ""), 422, "dossier-metrics/batch-refused")
                .body("rows.code", contains("dossier-metrics/other-source"));
        read(open).body("state", equalTo("OPEN"));
    }

    @ParameterizedTest
    @CsvSource({
        "unbalanced, /metrics, dossier-metrics/unbalanced",
        "agency, /agencyCode, dossier-metrics/correction-of-another",
        "month, /window, dossier-metrics/correction-of-another",
        "procedure, /procedureCode, dossier-metrics/correction-of-another",
        "revision, /revision, dossier-metrics/revision-not-positive"
    })
    void aCorrectionKeepsTheRulesAndTheSubject(String what, String pointer, String code) {
        api.awaitAgency(facts.otherDivision);
        String id = quarantined();
        DossierRowJson row = switch (what) {
            case "unbalanced" -> unbalanced();
            case "agency" -> DossierRowJson.of(facts.otherDivision);
            case "month" -> february(2);
            case "procedure" -> january().with("procedureCode", "1.001613");
            default -> january().with("revision", 0);
        };
        assertProblemAt(put(id, "\"1\"", row), 422, "dossier-metrics/correction-refused", pointer)
                .body("errors.code", contains(code));
        read(id).header("ETag", "\"1\"");
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String id = quarantined();
        assertProblem(put(id, "\"9\"", january()), 412, "request/stale");
        assertProblem(post(id, "replay", "\"9\"", ""), 412, "request/stale");
        assertProblem(
                api.as(Role.STANDING_OFFICER).post(PATH + "/" + id + "/replay").then(),
                428,
                "request/precondition-required");
        assertProblem(post(id, "discard", "\"9\"", "{\"reason\": \"x\"}"), 412, "request/stale");
        assertProblem(
                api.as(Role.VIEWER)
                        .header("If-Match", "\"1\"")
                        .post(PATH + "/" + id + "/replay")
                        .then(),
                403,
                "security/forbidden");
    }

    @Test
    void aSystemMendsItsOwnRowsOnly() {
        String id = quarantined();
        assertProblem(
                new KpiApi(facts.department, "another-system")
                        .as(Role.SYSTEM)
                        .header("If-Match", "\"1\"")
                        .post(PATH + "/" + id + "/replay")
                        .then(),
                403,
                "dossier-metrics/foreign-source");
    }

    @Test
    void aRowThatIsGivenUpStaysGivenUpWhenItIsSentAgain() {
        String id = quarantined();
        post(id, "discard", "\"1\"", "{\"reason\": \"  \"}").statusCode(422);
        post(id, "discard", "\"1\"", "{\"reason\": \"Gửi nhầm\"}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("DISCARDED"))
                .body("reason", equalTo("Gửi nhầm"));
        api.push("?onBreach=quarantine", unbalanced())
                .statusCode(200)
                .body("quarantined", equalTo(0))
                .body("unchanged", equalTo(1))
                .body("rows.outcome", contains("unchanged"));
        list("").body("items.state", contains("DISCARDED"));
        api.push("?onBreach=quarantine", unbalanced().with("revision", 2)).body("quarantined", equalTo(1));
        list("").body("items.state", contains("DISCARDED", "OPEN"));
    }

    @Test
    void whatIsSentAgainIsNotKeptTwiceAndANewerRevisionTakesItsPlace() {
        String id = quarantined();
        quarantined();
        list("").body("items.id", contains(id));
        read(id).header("ETag", "\"1\"");
        api.push("?onBreach=quarantine", unbalanced().with("revision", 2)).body("quarantined", equalTo(1));
        list("").body("items.id", contains(id));
        read(id).header("ETag", "\"2\"").body("row.revision", equalTo(2)).body("changes.action", contains("RESENT"));
        api.push(january().with("revision", 3)).body("created", equalTo(1));
        read(id).body("state", equalTo("DISCARDED")).body("reason", nullValue());
    }

    @Test
    void aCorrectedAndReplayedRowIsNotQuarantinedAnewByTheOldFile() {
        String id = quarantined();
        put(id, "\"1\"", january()).statusCode(200);
        post(id, "replay", "\"2\"", "").body("created", equalTo(1));
        api.push("?onBreach=quarantine", unbalanced()).statusCode(200).body("rows.outcome", contains("unchanged"));
        list("&state=OPEN").body("items", empty());
    }

    @Test
    void aBreachInAnOlderRevisionThanIsStoredIsRejectedAndNotKept() {
        api.push(january().with("revision", 2)).body("created", equalTo(1));
        api.push("?onBreach=quarantine", unbalanced(), january().with("procedureCode", "1.001613"))
                .statusCode(200)
                .body("quarantined", equalTo(0))
                .body("rejected", equalTo(1))
                .body("rows.outcome", contains("rejected", "created"))
                .body("rows[0].code", equalTo("dossier-metrics/older-revision"));
        assertProblem(
                        api.push("?onBreach=quarantine", unbalanced().with("revision", 2)),
                        422,
                        "dossier-metrics/batch-refused")
                .body("quarantined", equalTo(0))
                .body("rejected", equalTo(1))
                .body("rows.code", contains("dossier-metrics/other-content"));
        list("").body("items", empty());
    }

    @Test
    void aBreachInAnOlderRevisionThanIsKeptAsideIsRejected() {
        api.push("?onBreach=quarantine", unbalanced().with("revision", 3)).body("quarantined", equalTo(1));
        assertProblem(
                        api.push("?onBreach=quarantine", unbalanced().with("revision", 2)),
                        422,
                        "dossier-metrics/batch-refused")
                .body("rows.code", contains("dossier-metrics/older-revision"));
        list("").body("items.row.revision", contains(3));
    }

    @Test
    void ofBreachesAboutTheSameThingAsManyAreCountedAsAreKept() {
        api.push(
                        "?onBreach=quarantine",
                        unbalanced(),
                        unbalanced().with("revision", 2).metric("carried_over", 8),
                        unbalanced().with("revision", 2),
                        unbalanced().with("revision", 2))
                .statusCode(200)
                .body("quarantined", equalTo(1))
                .body("rejected", equalTo(2))
                .body("unchanged", equalTo(1))
                .body("rows.outcome", contains("rejected", "rejected", "unchanged", "quarantined"));
        list("").body("items.number", contains(4)).body("items.row.revision", contains(2));
    }

    @Test
    void rowsAreListedByFilterAndPage() {
        api.push(
                        "?onBreach=quarantine",
                        unbalanced(),
                        unbalanced().with("procedureCode", "1.001613"),
                        january().with("procedureCode", "1.001614").metric("received_total", 99))
                .body("quarantined", equalTo(3));
        list("&code=dossier-metrics/not-the-sum").body("items.number", contains(3));
        list("&state=REPLAYED").body("items", empty());
        list("&agencyCode=" + facts.otherDivision).body("items", empty());
        String next =
                list("&limit=2").body("items.number", contains(1, 2)).extract().path("next");
        list("&limit=2&cursor=" + next).body("items.number", contains(3)).body("next", nullValue());
        assertProblemAt(api.as(Role.VIEWER).get(PATH + "?state=LOST").then(), 400, "request/wrong-type", "?state");
        for (String place : new String[] {"x", "0000|1", UUID.randomUUID() + "|", UUID.randomUUID() + "|x\0"}) {
            assertProblemAt(
                    api.as(Role.VIEWER)
                            .get(PATH + "?cursor=" + Cursor.encode(place))
                            .then(),
                    400,
                    "request/malformed-cursor",
                    "?cursor");
        }
        assertProblem(read("no-id"), 404, "http/404");
        assertProblem(read(UUID.randomUUID().toString()), 404, "resource/unknown");
    }

    @Test
    void allThatPassAreReplayedTogether() {
        api.push(january()).body("created", equalTo(1));
        api.push(february(7), february(8).with("procedureCode", "1.001613"))
                .body("quarantined", equalTo(1))
                .body("created", equalTo(1));
        api.push(january().with("revision", 2).metric("carried_over", 6).metric("pending_in_time", 7))
                .body("updated", equalTo(1));
        api.push("?onBreach=quarantine", unbalanced().with("procedureCode", "1.001615"))
                .body("quarantined", equalTo(1));
        api.as(Role.STANDING_OFFICER)
                .post(PATH + "/replay?source=" + api.client())
                .then()
                .statusCode(200)
                .body("created", equalTo(1))
                .body("quarantined", equalTo(1))
                .body("rows.outcome", contains("created", "quarantined"));
        list("").body("items.state", contains("REPLAYED", "OPEN"));
    }

    @Test
    void manyRowsAreKeptAndReplayedWhateverTheirNumber() {
        int many = 2_500;
        String lines = IntStream.range(0, many)
                .mapToObj(number -> unbalanced()
                        .with("procedureCode", "1.%06d".formatted(number))
                        .toString())
                .collect(Collectors.joining("\n"));
        api.pushLines("?onBreach=quarantine", lines)
                .statusCode(200)
                .body("quarantined", equalTo(many))
                .body("rows.size()", equalTo(1_000))
                .body("rowsTruncated", equalTo(true));
        api.pushLines("?onBreach=quarantine", lines).statusCode(200).body("quarantined", equalTo(many));
        api.as(Role.STANDING_OFFICER)
                .post(PATH + "/replay?source=" + api.client())
                .then()
                .statusCode(200)
                .body("quarantined", equalTo(many));
        list("&limit=1000").body("items.size()", equalTo(1_000)).body("items[999].number", equalTo(1_000));
    }

    @Test
    void rowsOfSeveralSourcesAreNotReplayedTogether() {
        quarantined();
        new KpiApi(facts.department, "second-" + api.client())
                .push("?onBreach=quarantine", unbalanced())
                .body("quarantined", equalTo(1));
        assertProblemAt(
                api.as(Role.STANDING_OFFICER).post(PATH + "/replay").then(),
                422,
                "dossier-metrics/replay-of-one-source",
                "?source");
    }

    @Test
    void aReplayNeverTakesTheMonthOfAnotherSource() {
        String id = quarantined();
        put(id, "\"1\"", january()).statusCode(200);
        new KpiApi(facts.department, "another-" + api.client())
                .push(january().with("provisional", true))
                .body("created", equalTo(1));
        assertProblem(post(id, "replay", "\"2\"", ""), 422, "dossier-metrics/batch-refused")
                .body("rows.code", contains("dossier-metrics/other-source"));
        read(id).body("state", equalTo("OPEN"));
        stored().body("items.source", contains("another-" + api.client()));
    }

    @Test
    void aReplayNeverReplacesAMonthOfAnotherGrain() {
        String id = quarantined();
        put(id, "\"1\"", january()).statusCode(200);
        api.push(january()
                        .without("procedureCode")
                        .with("fieldCode", "G03-GD10")
                        .with("provisional", true))
                .body("created", equalTo(1));
        assertProblem(post(id, "replay", "\"2\"", ""), 422, "dossier-metrics/batch-refused")
                .body("rows.code", contains("dossier-metrics/mixed-grain"));
        stored().body("items.fieldCode", contains("G03-GD10"));
    }
}
