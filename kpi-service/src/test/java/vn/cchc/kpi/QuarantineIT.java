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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Cursor;
import vn.cchc.testkit.SuiteResources;

/// Rows in quarantine: listed, corrected, given up, by those who see their agency.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class QuarantineIT extends QuarantineCorner {

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
    void whatAPersonCorrectedIsNotUndoneByTheSameBytes() {
        String id = quarantined();
        put(id, "\"1\"", january()).statusCode(200);
        api.push("?onBreach=quarantine", unbalanced())
                .statusCode(200)
                .body("unchanged", equalTo(1))
                .body("quarantined", equalTo(0));
        read(id).header("ETag", "\"2\"")
                .body("row.metrics.carried_over", equalTo(1))
                .body("changes.action", contains("CORRECTED"));
        post(id, "replay", "\"2\"", "").body("created", equalTo(1));
        stored().body("items.metrics.carried_over", contains(1));
    }

    @Test
    void aCorrectedCarryOverIsNotUndoneByAnyRowThatWasCorrected() {
        api.push(january()).body("created", equalTo(1));
        api.push(february(7)).body("quarantined", equalTo(1));
        String id = list("").extract().path("items[0].id");
        put(id, "\"1\"", february(8)).statusCode(200);
        put(id, "\"2\"", february(2)).statusCode(200);
        api.push(february(7)).body("unchanged", equalTo(1));
        api.push(february(8)).body("unchanged", equalTo(1));
        read(id).header("ETag", "\"3\"").body("row.metrics.carried_over", equalTo(2));
    }

    @Test
    void aNewerRevisionTakesThePlaceOfACorrection() {
        String id = quarantined();
        put(id, "\"1\"", january()).statusCode(200);
        api.push("?onBreach=quarantine", unbalanced().with("revision", 2)).body("quarantined", equalTo(1));
        read(id).body("row.revision", equalTo(2))
                .body("row.metrics.carried_over", equalTo(9))
                .body("changes.action", contains("CORRECTED", "RESENT"));
    }

    @Test
    void otherFiguresThanWereCorrectedTakeThePlaceOfACorrection() {
        String id = quarantined();
        put(id, "\"1\"", january()).statusCode(200);
        api.push("?onBreach=quarantine", unbalanced().metric("carried_over", 8)).body("quarantined", equalTo(1));
        api.push("?onBreach=quarantine", unbalanced()).body("unchanged", equalTo(1));
        read(id).body("row.metrics.carried_over", equalTo(8)).body("changes.action", contains("CORRECTED", "RESENT"));
    }

    @Test
    void aCorrectionThatBreaksAnotherRuleIsNotUndoneEither() {
        api.push(january()).body("created", equalTo(1));
        DossierRowJson unbalanced = february(2).metric("pending_in_time", 99);
        api.push("?onBreach=quarantine", unbalanced).body("quarantined", equalTo(1));
        String id = list("").extract().path("items[0].id");
        put(id, "\"1\"", february(8)).statusCode(200);
        post(id, "replay", "\"2\"", "").body("quarantined", equalTo(1));
        read(id).header("ETag", "\"3\"").body("code", equalTo("dossier-metrics/carry-over-broken"));
        api.push("?onBreach=quarantine", unbalanced).body("unchanged", equalTo(1));
        read(id).header("ETag", "\"3\"").body("row.metrics.carried_over", equalTo(8));
    }

    @Test
    void aListedRowCanBeMendedByItsVersion() {
        String id = quarantined();
        list("").body("items.version", contains(1));
        put(id, "\"1\"", january()).statusCode(200).body("version", equalTo(2));
        list("").body("items.version", contains(2));
    }
}
