package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemException;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics.Command;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// One summary for every import, and who pushed what when.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class BatchesIT {

    @Inject
    ImportDossierMetrics imports;

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

    private static final String PATH = "/api/v1/dossier-metrics/batches";

    private ValidatableResponse list(String query) {
        return api.as(Role.VIEWER)
                .get(PATH + "?source=" + api.client() + query)
                .then()
                .statusCode(200);
    }

    @Test
    void everyRowOfASmallImportIsNamedWithItsOutcome() {
        api.push(january(), january().with("procedureCode", "1.001613"))
                .body("rows.outcome", contains("created", "created"));
        api.push(
                        january(),
                        january()
                                .with("procedureCode", "1.001613")
                                .with("revision", 2)
                                .resolved(3, 0),
                        january().with("procedureCode", "1.001614"),
                        january().with("revision", 0))
                .statusCode(200)
                .body("accepted", equalTo(true))
                .body("created", equalTo(1))
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("rejected", equalTo(1))
                .body("quarantined", equalTo(0))
                .body("notTaken", equalTo(0))
                .body("rows.row", contains(1, 2, 3, 4))
                .body("rows.outcome", contains("unchanged", "updated", "created", "rejected"))
                .body("rowsTruncated", equalTo(false));
    }

    @Test
    void ofALargeImportOnlyRowsAtFaultAreNamed() {
        String lines = IntStream.range(0, 1_001)
                .mapToObj(number -> january()
                        .with("procedureCode", "1.%06d".formatted(number))
                        .with("revision", number == 500 ? 0 : 1)
                        .toString())
                .collect(Collectors.joining("\n"));
        api.pushLines("", lines)
                .statusCode(200)
                .body("created", equalTo(1_000))
                .body("rows.row", contains(501))
                .body("rowsTruncated", equalTo(false));
    }

    @Test
    void aRefusedImportIsAProblemWithTheMembersOfASummary() {
        assertProblem(
                        api.push("?mode=all-or-nothing", january(), january().with("revision", 0)),
                        422,
                        "dossier-metrics/batch-refused")
                .body("errors.pointer", contains("/1/revision"))
                .body("batchId", notNullValue())
                .body("accepted", equalTo(false))
                .body("dryRun", equalTo(false))
                .body("created", equalTo(0))
                .body("rejected", equalTo(1))
                .body("notTaken", equalTo(1))
                .body("rows.outcome", contains("not-taken", "rejected"))
                .body("rows[1].code", equalTo("dossier-metrics/revision-not-positive"))
                .body("rowsTruncated", equalTo(false));
    }

    @Test
    void anImportRefusedByItsReaderIsKeptWithWhatWasReadOfIt() {
        String broken = "[" + january() + "," + january().with("revision", 0) + ",{";
        assertProblem(pushBody("?dryRun=true", broken), 400, "request/malformed-json");
        list("").body("items", empty());
        assertProblem(pushBody("", broken), 400, "request/malformed-json");
        list("").body("items.size()", equalTo(1))
                .body("items[0].accepted", equalTo(false))
                .body("items[0].created", equalTo(0))
                .body("items[0].rejected", equalTo(1))
                .body("items[0].notTaken", equalTo(1));
        assertProblem(pushBody("", "{}"), 400, "request/wrong-type");
        list("").body("items.accepted", contains(false, false)).body("items[0].notTaken", equalTo(0));
    }

    private ValidatableResponse pushBody(String query, String body) {
        return api.as(Role.SYSTEM)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/dossier-metrics" + query)
                .then();
    }

    @Test
    void importsAreListedTheNewestFirstAndReadAgain() {
        api.push(january(), january().with("revision", 0)).statusCode(200);
        String id = list("").body("items.size()", equalTo(1))
                .body("items[0].pushedBy", equalTo("can-bo"))
                .body("items[0].agencyCode", equalTo(facts.department))
                .body("items[0].accepted", equalTo(true))
                .body("items[0].created", equalTo(1))
                .body("items[0].rejected", equalTo(1))
                .body("items[0].rows", nullValue())
                .extract()
                .path("items[0].batchId");
        api.as(Role.VIEWER)
                .header("Accept-Language", "vi")
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("rows.outcome", contains("created", "rejected"))
                .body("rows[1].message", equalTo("Lần gửi tính từ 1, không phải 0"));
        api.push(january().with("revision", 2).resolved(3, 0)).body("updated", equalTo(1));
        String next =
                list("&limit=1").body("items[0].updated", equalTo(1)).extract().path("next");
        list("&limit=1&cursor=" + next).body("items.batchId", contains(id));
    }

    @Test
    void aWrongValueIsWordedAgainForEachReader() {
        String wrong = january().metric("carried_over", "?").toString().replace("\"?\"", "8.0");
        api.pushLines("", january() + "\n" + wrong).statusCode(200);
        String id = list("").extract().path("items[0].batchId");
        api.as(Role.VIEWER)
                .get(PATH + "/" + id)
                .then()
                .body(
                        "rows[1].message",
                        equalTo("\"8.0\" is not what is wanted here: a whole number up to 9223372036854775807"));
    }

    @Test
    void refusedImportsAreRememberedWithoutTheirRowsAndTrialsAreNot() {
        api.push("?dryRun=true", january()).statusCode(200);
        api.push("?dryRun=true", january().with("revision", 0)).statusCode(422);
        list("").body("items", empty());
        String id = api.push(january().with("revision", 0))
                .statusCode(422)
                .extract()
                .path("batchId");
        list("&accepted=false").body("items.batchId", contains(id));
        list("&accepted=true").body("items", empty());
        api.as(Role.VIEWER)
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(false))
                .body("rejected", equalTo(1))
                .body("rows", nullValue());
    }

    @Test
    void anImportThatOnlyRepeatsIsNotKept() {
        api.push(january()).body("created", equalTo(1));
        api.push(january()).body("unchanged", equalTo(1));
        list("").body("items.size()", equalTo(1));
    }

    @Test
    void onlyWhoSeesTheAgencyOfThePusherSeesTheImport() {
        String id = api.push(january()).extract().path("batchId");
        KpiApi below = new KpiApi(facts.division);
        below.as(Role.VIEWER).get(PATH + "?source=" + api.client()).then().body("items", empty());
        assertProblem(below.as(Role.VIEWER).get(PATH + "/" + id).then(), 404, "resource/unknown");
    }

    @Test
    void importsAreFoundByTheDayTheyWerePushed() {
        api.push(january()).statusCode(200);
        list("&from=2026-11-22&to=2026-11-22").body("items.size()", equalTo(1));
        list("&from=2026-11-23").body("items", empty());
        list("&to=2026-11-21").body("items", empty());
        assertProblemAt(
                api.as(Role.VIEWER).get(PATH + "?accepted=perhaps").then(), 400, "request/wrong-type", "?accepted");
    }

    private Command failing(RuntimeException failure) {
        Caller system = Caller.of("x", "x", api.client(), facts.department, Set.of(Role.SYSTEM));
        return new Command(
                () -> {
                    throw failure;
                },
                api.client(),
                false,
                false,
                system);
    }

    @Test
    void aFailureOfTheServiceIsNoRefusalOfTheSender() {
        assertThatThrownBy(() -> imports.handle(failing(new UncheckedIOException(new IOException("disk full")))))
                .isInstanceOf(UncheckedIOException.class);
        list("").body("items", empty());
        assertThatThrownBy(() -> imports.handle(
                        failing(Problem.of(400, "request/malformed-json", 1, 1).toException())))
                .isInstanceOf(ProblemException.class);
        list("").body("items.accepted", contains(false));
    }
}
