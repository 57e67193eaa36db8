package vn.cchc.kpi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kpi.dossier.form.FormFile;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// Form II.06 goes in as a workbook, comes out as one, and goes in again.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class DossierFormIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Facts facts;
    private KpiApi api;

    @BeforeEach
    void aCornerIsKnown() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        api.awaitAgency(facts.otherDivision);
        api.awaitAgency(facts.division);
    }

    private FormFile form() {
        return FormFile.of(facts.division);
    }

    private ValidatableResponse push(String query, byte[] file) {
        return push(api, Role.STANDING_OFFICER, query, file);
    }

    private static ValidatableResponse push(KpiApi by, String role, String query, byte[] file) {
        return by.as(role)
                .contentType(XLSX)
                .body(file)
                .post("/api/v1/dossier-metrics" + query)
                .then();
    }

    private ValidatableResponse stored() {
        return api.as(Role.VIEWER)
                .queryParam("agencyCode", facts.division)
                .get("/api/v1/dossier-metrics")
                .then();
    }

    @Test
    void aFieldOnTwoLinesRefusesTheFormSoThatNoDossierIsLost() {
        byte[] file =
                form().field(1, "Hộ tịch").field(2, "Thú y").field(3, "Hộ tịch").bytes();
        assertProblemAt(push("?revision=1", file), 422, "dossier-metrics/form-repeated-fields", "Sheet1!B8")
                .body("errors[0].code", equalTo("dossier-metrics/form-repeated-field"));
        stored().body("items.size()", equalTo(0));
    }

    @Test
    void everyFieldOfTheFormIsStoredAndTheSameFormChangesNothing() {
        byte[] file = form().field(1, "Giáo dục Trung học (G03-GD10)")
                .field(2, "Hộ tịch")
                .sums("", "Tổng cộng", 2)
                .bytes();
        push("?revision=1", file)
                .statusCode(200)
                .body("created", equalTo(2))
                .body("rejected", equalTo(0))
                .body("derivedFields.name", contains("Hộ tịch"))
                .body("derivedFields.code", contains("LV-HO-TICH"))
                .body("derivedFields.row", contains(7));
        stored().body("items.fieldCode", containsInAnyOrder("G03-GD10", "LV-HO-TICH"))
                .body("items[0].metrics.received_direct", equalTo(2))
                .body("items[0].metrics.received_postal", equalTo(0))
                .body("items[0].metrics.resolved_total", equalTo(9))
                .body("items[0].dataAsOf", equalTo("2026-01-14"));
        push("?revision=1", file).body("unchanged", equalTo(2)).body("created", equalTo(0));
    }

    @Test
    void aBadLineIsNamedByItsCellAndTheRestIsTaken() {
        push(
                        "?revision=1",
                        form().field(1, "Hộ tịch")
                                .field(2, "Thú y")
                                .with("D7", "12,5")
                                .bytes())
                .statusCode(200)
                .body("created", equalTo(1))
                .body("rows.findAll { it.code }.row", contains(7))
                .body("rows.findAll { it.code }.pointer", contains("Sheet1!D7"))
                .body("rows.findAll { it.code }.code", contains("dossier-metrics/form-no-count"))
                .body("rows.findAll { it.code }.message", contains("\"12,5\" is no count"));
    }

    @Test
    void oneBadLineRefusesAFormThatIsTakenWholeOrNotAtAll() {
        byte[] file =
                form().field(1, "Hộ tịch").field(2, "Thú y").with("D7", -1).bytes();
        assertProblemAt(
                push("?revision=1&mode=all-or-nothing", file), 422, "dossier-metrics/batch-refused", "Sheet1!D7");
        stored().body("items.size()", equalTo(0));
    }

    @Test
    void sumsThatAreNotSoRefuseTheForm() {
        byte[] file = form().field(1, "Hộ tịch")
                .sums("", "Tổng cộng", 1)
                .with("G7", 10)
                .bytes();
        assertProblemAt(push("?revision=1", file), 422, "dossier-metrics/form-wrong-sums", "Sheet1!G7")
                .body("errors[0].detail", equalTo("The total is 10, its parts add up to 9"));
        stored().body("items.size()", equalTo(0));
    }

    @Test
    void whatARuleOfRowsRefusesIsNamedByItsCellToo() {
        byte[] file = form().field(1, "Hộ tịch")
                .field(2, "Thú y")
                .with("H7", 6)
                .with("G7", 10)
                .bytes();
        push("?revision=1", file)
                .body("created", equalTo(1))
                .body("rows.findAll { it.code }.pointer", contains(containsString("Sheet1!B7")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dryRun", "dryRun=", "dryRun=true&dryRun=false", "mode=", "provisional", "onBreach"})
    void aChoiceOfAFormThatSaysNothingIsRefused(String query) {
        byte[] file = form().field(1, "Hộ tịch").bytes();
        assertProblemAt(
                push("?revision=1&" + query, file), 400, "request/wrong-type", "?" + query.replaceAll("[=&].*", ""));
        stored().body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dry_run", "dry-run", "dryrun", "revison"})
    void aParameterNobodyKnowsRefusesTheForm(String name) {
        byte[] file = form().field(1, "Hộ tịch").bytes();
        assertProblemAt(push("?revision=1&" + name + "=true", file), 400, "request/unknown-parameter", "?" + name);
        stored().body("items.size()", equalTo(0));
    }

    @Test
    void aDryRunKeepsNothing() {
        byte[] file = form().field(1, "Hộ tịch").bytes();
        push("?revision=1&dryRun=true", file).body("created", equalTo(1)).body("dryRun", equalTo(true));
        stored().body("items.size()", equalTo(0));
    }

    @Test
    void theRequestMustAgreeAndSayWhatTheFormDoesNot() {
        byte[] file = form().field(1, "Hộ tịch").bytes();
        assertProblemAt(
                push("?revision=1&agencyCode=" + facts.otherDivision, file),
                422,
                "dossier-metrics/form-contradiction",
                "?agencyCode");
        assertProblemAt(push("", file), 422, "dossier-metrics/form-unsaid", "?revision");
        assertProblemAt(push("?revision=x", file), 400, "request/wrong-type", "?revision");
        assertProblemAt(push("?revision=1&provisional=maybe", file), 400, "request/wrong-type", "?provisional");
    }

    @Test
    void aFormOfAnotherAgencyIsNotTaken() {
        byte[] file = form().field(1, "Hộ tịch").bytes();
        assertProblem(
                push(new KpiApi(facts.otherDivision), Role.STANDING_OFFICER, "?revision=1", file),
                403,
                "security/other-agency");
        assertProblem(push(api, Role.VIEWER, "?revision=1", file), 403, "security/forbidden");
    }

    @Test
    void whatIsNoWorkbookIsRefusedByWhatItIs() {
        assertProblem(
                push("?revision=1", "agencyCode,window".getBytes(StandardCharsets.UTF_8)),
                415,
                "dossier-metrics/form-no-workbook");
        assertProblem(
                push("?revision=1", FormFile.packedWith(form().bytes(), "xl/vbaProject.bin", 10)),
                422,
                "dossier-metrics/form-has-macros");
    }

    @Test
    void aFormThatWasFetchedCanBePushedAgain() {
        push("?revision=1", form().field(1, "G03-GD10").field(2, "Hộ tịch").bytes())
                .statusCode(200);
        byte[] fetched = fetch(api, facts.division, "2025-12-15")
                .statusCode(200)
                .contentType(XLSX)
                .extract()
                .asByteArray();
        push("?revision=1", fetched)
                .statusCode(200)
                .body("unchanged", equalTo(2))
                .body("derivedFields.size()", equalTo(0));
    }

    @Test
    void aFormOfOthersOrOfNoMonthIsNotFound() {
        push("?revision=1", form().field(1, "Hộ tịch").bytes()).statusCode(200);
        assertProblem(fetch(api, facts.otherDivision, "2025-12-15"), 404, "resource/unknown");
        assertProblem(fetch(new KpiApi(facts.otherDivision), facts.division, "2025-12-15"), 404, "resource/unknown");
    }

    @Test
    void aFormIsOfOneReportingMonthOfAnAgencyThatIsNamed() {
        for (String from : new String[] {"2025-11-15", "2025-12-16"}) {
            assertProblemAt(fetch(api, facts.division, from), 400, "dossier-metrics/not-a-reporting-month", "?from");
        }
        assertProblemAt(fetch(api, "", "2025-12-15"), 400, "dossier-metrics/missing-parameter", "?agencyCode")
                .body("title", equalTo("The parameter \"agencyCode\" is missing"));
    }

    private static ValidatableResponse fetch(KpiApi by, String agency, String from) {
        return by.as(Role.VIEWER)
                .queryParam("agencyCode", agency)
                .queryParam("from", from)
                .queryParam("to", "2026-01-14")
                .get("/api/v1/dossier-metrics/form")
                .then();
    }

    private ValidatableResponse batches() {
        return api.as(Role.VIEWER)
                .queryParam("agencyCode", facts.department)
                .get("/api/v1/dossier-metrics/batches")
                .then()
                .statusCode(200);
    }

    @Test
    void aFileThatIsNoWorkbookIsRememberedAsARefusedImport() {
        byte[] file = "agencyCode,window".getBytes(StandardCharsets.UTF_8);
        assertProblem(push("?revision=1&dryRun=true", file), 415, "dossier-metrics/form-no-workbook");
        batches().body("items.size()", equalTo(0));
        assertProblem(push("?revision=1", file), 415, "dossier-metrics/form-no-workbook");
        batches()
                .body("items.accepted", contains(false))
                .body("items.rejected", contains(0))
                .body("items.notTaken", contains(0));
    }

    @Test
    void aRevisionIsAsLongAsThatOfARow() {
        byte[] file = form().field(1, "Hộ tịch").bytes();
        push("?revision=3000000000", file).statusCode(200).body("created", equalTo(1));
        stored().body("items.revision", contains(3_000_000_000L));
        assertProblemAt(push("?revision=9223372036854775808", file), 400, "request/wrong-type", "?revision");
    }
}
