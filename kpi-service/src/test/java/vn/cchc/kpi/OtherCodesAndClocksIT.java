package vn.cchc.kpi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// Agency codes of the older form, and senders whose clocks are ahead.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class OtherCodesAndClocksIT {

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

    private String department = "";

    /// An agency that has a code in the older form: two levels below the top.
    private String legacy() {
        department = facts.division;
        return "000." + department.substring(7) + "." + department.substring(4, 6) + "." + department.substring(0, 3);
    }

    @AfterEach
    void theClockIsBack() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void rowsMeasurementsAndFiltersTakeTheOlderForm() {
        String legacy = legacy();
        api.push(january().with("agencyCode", legacy)).statusCode(200).body("created", equalTo(1));
        api.as(Role.VIEWER)
                .queryParam("agencyCode", legacy)
                .get("/api/v1/dossier-metrics")
                .then()
                .body("items.agencyCode", contains(department));
        api.measure(KpiApi.measurement(legacy, "E.dialogues", "2025-12-15", "2026-01-14", 1, 1))
                .statusCode(201)
                .body("agencyCode", equalTo(department));
        api.as(Role.VIEWER)
                .queryParam("agencyCode", legacy)
                .get("/api/v1/measurements")
                .then()
                .body("items.agencyCode", contains(department));
        api.push(january()).body("unchanged", equalTo(1));
    }

    @Test
    void anOldCodeThatMeansNobodyIsNamedAsItWasSent() {
        assertProblemAt(
                        api.push(january().with("agencyCode", "001.00.53.H48")),
                        422,
                        "dossier-metrics/batch-refused",
                        "/0/agencyCode")
                .body("errors.detail", contains("No agency has the code 001.00.53.H48"));
    }

    @Test
    void aSenderAheadByMinutesMayBeInTomorrowOneAheadByHoursMayNot() {
        DossierRowJson row = DossierRowJson.of(facts.division)
                .window("2026-11-15", "2026-12-14")
                .with("dataAsOf", "2026-11-23")
                .with("provisional", true);
        TestClock.instance().setTo(Instant.parse("2026-11-22T16:49:00Z"));
        assertProblemAt(api.push(row), 422, "dossier-metrics/batch-refused", "/0/dataAsOf")
                .body("errors.code", contains("dossier-metrics/as-of-ahead-of-clock"))
                .body("errors.detail", contains(startsWith("Figures cannot be as of 2026-11-23, which has not begun")));
        TestClock.instance().setTo(Instant.parse("2026-11-22T16:51:00Z"));
        api.push(row).statusCode(200).body("created", equalTo(1));
        assertProblem(
                        api.push(row.with("dataAsOf", "2026-11-24").with("revision", 2)),
                        422,
                        "dossier-metrics/batch-refused")
                .body("errors.code", contains("dossier-metrics/as-of-in-future"));
    }

    @Test
    void figuresOfAWindowThatIsYearsAgoAreRefused() {
        assertProblemAt(
                        api.push(january().window("2024-12-15", "2025-01-14").with("dataAsOf", "2026-01-15")),
                        422,
                        "dossier-metrics/batch-refused",
                        "/0/dataAsOf")
                .body("errors.code", contains("dossier-metrics/as-of-too-late"));
    }
}
