package vn.cchc.kpi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.SuiteResources;

/// Rows in quarantine are imported anew: one by one or all of a selection.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class ReplayIT extends QuarantineCorner {

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

    @Test
    void aCorrectedAndReplayedRowIsNotQuarantinedAnewByTheOldFile() {
        String id = quarantined();
        put(id, "\"1\"", january()).statusCode(200);
        post(id, "replay", "\"2\"", "").body("created", equalTo(1));
        api.push("?onBreach=quarantine", unbalanced()).statusCode(200).body("rows.outcome", contains("unchanged"));
        list("&state=OPEN").body("items", empty());
    }

    /// Any other figures in the revision that is stored are refused as before.
    @Test
    void aCorrectedAndReplayedCarryOverIsNotRefusedWhenTheOldFileComesAgain() {
        api.push(january()).body("created", equalTo(1));
        api.push(february(7)).body("quarantined", equalTo(1));
        String id = list("").extract().path("items[0].id");
        put(id, "\"1\"", february(2)).statusCode(200);
        post(id, "replay", "\"2\"", "").statusCode(200).body("created", equalTo(1));
        for (DossierRowJson again : List.of(february(7), february(2))) {
            api.push(again)
                    .statusCode(200)
                    .body("unchanged", equalTo(1))
                    .body("rejected", equalTo(0))
                    .body("rows.outcome", contains("unchanged"));
        }
        api.push(january(), february(7)).statusCode(200).body("unchanged", equalTo(2));
        api.push(february(8)).statusCode(422).body("rows.code", contains("dossier-metrics/other-content"));
        new KpiApi(facts.department, "another-" + api.client())
                .push(february(7))
                .statusCode(422)
                .body("rows.code", contains("dossier-metrics/other-source"));
        list("&state=OPEN").body("items", empty());
    }

    @Test
    void whatWasGivenUpStaysSoWhenOtherFiguresAreStored() {
        api.push(january()).body("created", equalTo(1));
        api.push(february(7)).body("quarantined", equalTo(1));
        String id = list("").extract().path("items[0].id");
        post(id, "discard", "\"1\"", "{\"reason\": \"Gửi nhầm\"}").statusCode(200);
        api.push(february(2)).body("created", equalTo(1));
        api.push(february(7)).statusCode(200).body("unchanged", equalTo(1));
        api.push(february(2).metric("received_online", 99)).statusCode(422);
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

    private RequestSpecification keyed() {
        return api.as(Role.STANDING_OFFICER)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    @Test
    void aReplayIsCarriedOutOnceWithOrWithoutAnIdempotencyKey() {
        String id = quarantined();
        put(id, "\"1\"", january()).statusCode(200);
        RequestSpecification one = keyed().header("If-Match", "\"2\"");
        one.post(PATH + "/" + id + "/replay").then().statusCode(200).body("created", equalTo(1));
        assertProblem(one.post(PATH + "/" + id + "/replay").then(), 412, "request/stale");

        DossierRowJson other = january().with("procedureCode", "1.001613");
        api.push("?onBreach=quarantine", other.metric("carried_over", 9)).body("quarantined", equalTo(1));
        put(list("&state=OPEN").extract().path("items[0].id"), "\"1\"", other.metric("carried_over", 1))
                .statusCode(200);
        RequestSpecification all = keyed();
        all.post(PATH + "/replay?source=" + api.client()).then().statusCode(200).body("created", equalTo(1));
        all.post(PATH + "/replay?source=" + api.client())
                .then()
                .statusCode(200)
                .body("created", equalTo(0))
                .body("unchanged", equalTo(0));
        stored().body("items.size()", equalTo(2));
    }
}
