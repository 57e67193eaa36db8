package vn.cchc.kpi;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class MeasurementIT {

    private static final String FROM = "2025-12-15";
    private static final String TO = "2026-03-14";

    private Facts facts;
    private KpiApi api;

    @BeforeEach
    void aCornerIsKnown() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        api.awaitAgency(facts.division);
    }

    @Test
    void aRevisionIsTakenOnceAndALaterOneCorrectsIt() {
        String place = api.measure("F.received", FROM, TO, 36, 1)
                .statusCode(201)
                .extract()
                .header("Location");
        api.as(Role.VIEWER).get(place).then().statusCode(200).body("value", equalTo(36));
        api.measure("F.received", FROM, TO, 36, 1)
                .statusCode(200)
                .header("Location", nullValue())
                .body("value", equalTo(36));
        api.measure("F.received", FROM, TO, 40, 2).statusCode(200).body("value", equalTo(40));
        api.as(Role.VIEWER)
                .queryParam("metric", "F.received")
                .get("/api/v1/measurements")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].value", equalTo(40))
                .body("items[0].evidence[0].documentNumber", equalTo("12/BC-MH"));
    }

    @Test
    void anOlderRevisionAndTheSameRevisionWithAnotherFigureAreRefused() {
        api.measure("F.received", FROM, TO, 40, 2).statusCode(201);
        assertProblemAt(api.measure("F.received", FROM, TO, 36, 1), 409, "measurement/older-revision", "/revision");
        assertProblemAt(api.measure("F.received", FROM, TO, 41, 2), 409, "measurement/other-content", "/revision");
    }

    @Test
    void whatIsSummedMayNotOverlapButAnInventoryMay() {
        api.measure("F.received", FROM, TO, 1, 1).statusCode(201);
        assertProblemAt(
                api.measure("F.received", FROM, "2026-06-14", 1, 1), 409, "measurement/overlapping-window", "/window");
        api.measure("P.total", FROM, TO, 1, 1).statusCode(201);
        api.measure("P.total", FROM, "2026-06-14", 1, 1).statusCode(201);
    }

    @Test
    void eachRefusalSaysWhere() {
        assertProblemAt(api.measure("F.received", TO, FROM, 1, 1), 422, "measurement/reversed-window", "/window/from");
        assertProblemAt(
                api.measure("F.received", "2026-01-01", TO, 1, 1), 422, "measurement/not-reporting-months", "/window");
        assertProblemAt(
                api.measure("F.received", "2026-09-15", "2027-01-14", 1, 1),
                422,
                "measurement/not-reporting-months",
                "/window");
        assertProblemAt(
                api.measure("F.received", FROM, "2026-12-14", 1, 1), 422, "measurement/as-of-in-future", "/dataAsOf");
        assertProblemAt(api.measure("Q.none", FROM, TO, 1, 1), 422, "measurement/unknown-metric", "/metric");
        assertProblemAt(api.measure("D.received_online", FROM, TO, 1, 1), 422, "measurement/not-manual", "/metric");
        assertProblemAt(api.measure("T.plan.total", FROM, TO, 1, 1), 422, "measurement/not-manual", "/metric");
        assertProblemAt(
                api.measure(KpiApi.measurement("Y99.98", "F.received", FROM, TO, 1, 1)),
                422,
                "measurement/unknown-agency",
                "/agencyCode");
        assertProblemAt(api.measure("F.received", FROM, TO, -1, 1), 422, "request/invalid", "/value");
    }

    @Test
    void aDayNoFigureCanBeAboutIs422() {
        for (String[] window : new String[][] {{"+20260-01-15", "+20260-02-14"}, {"1998-12-15", "1999-01-14"}}) {
            assertProblemAt(
                    api.measure("E.dialogues", window[0], window[1], 1, 1),
                    422,
                    "measurement/implausible-day",
                    "/window/from");
        }
    }

    @Test
    void aMeasurementNeedsEvidence() {
        String bare =
                KpiApi.measurement(facts.division, "F.received", FROM, TO, 1, 1).replaceAll("\\[\\{.*\\}\\]", "[]");
        assertProblemAt(api.measure(bare), 422, "request/invalid", "/evidence");
        String unknown = KpiApi.measurement(facts.division, "F.received", FROM, TO, 1, 1)
                .replace("\"revision\"", "\"surprise\": 1, \"revision\"");
        assertProblemAt(api.measure(unknown), 400, "request/unknown-field", "/surprise");
        assertProblem(api.measure("{\"agencyCode\": "), 400, "request/malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "https://", "https://a b", "/bao-cao"})
    void evidenceIsFoundAtAWebAddressOrNotAtAll(String url) {
        assertProblemAt(api.measure(evidenceAt(url)), 422, "request/invalid", "/evidence/0/url");
    }

    @Test
    void evidenceAtAWebAddressIsKept() {
        api.measure(evidenceAt("https://z.example/bc.pdf"))
                .statusCode(201)
                .body("evidence[0].url", equalTo("https://z.example/bc.pdf"));
    }

    private String evidenceAt(String url) {
        return KpiApi.measurement(facts.division, "F.received", FROM, TO, 1, 1)
                .replace("\"kind\"", "\"url\": \"" + url + "\", \"kind\"");
    }

    @Test
    void nobodyMeasuresForAnotherAgency() {
        KpiApi sibling = new KpiApi(facts.otherDivision);
        sibling.awaitAgency(facts.otherDivision);
        assertProblem(
                sibling.measure(KpiApi.measurement(facts.division, "F.received", FROM, TO, 1, 1)),
                403,
                "security/other-agency");
        assertProblem(
                api.as(Role.VIEWER)
                        .contentType("application/json")
                        .body(KpiApi.measurement(facts.division, "F.received", FROM, TO, 1, 1))
                        .post("/api/v1/measurements")
                        .then(),
                403,
                "security/forbidden");
    }

    @Test
    void aRepeatedIdempotencyKeyGetsTheFirstAnswer() {
        for (int attempt = 0; attempt < 2; attempt++) {
            api.as(Role.STANDING_OFFICER)
                    .header("Idempotency-Key", "m-" + facts.department)
                    .contentType("application/json")
                    .body(KpiApi.measurement(facts.division, "F.handled", FROM, TO, 1, 1))
                    .post("/api/v1/measurements")
                    .then()
                    .statusCode(201);
        }
    }
}
