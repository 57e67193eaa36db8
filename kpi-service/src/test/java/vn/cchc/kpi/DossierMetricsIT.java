package vn.cchc.kpi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.ContractAssertions;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;
import vn.cchc.testkit.TestKafka;
import vn.cchc.testkit.Tokens;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class DossierMetricsIT {

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

    private DossierRowJson row() {
        return DossierRowJson.of(facts.division);
    }

    private long told() {
        return TestKafka.ofKey("dossier-metrics", facts.division).size();
    }

    private void awaitTold(long events) {
        await().atMost(KpiApi.PATIENCE).untilAsserted(() -> assertThat(told()).isEqualTo(events));
    }

    @Test
    void aBatchIsToldOncePerAgencyAndWindowWithTheAgencysTotals() {
        api.push(row(), row().with("procedureCode", "1.001613")).statusCode(200).body("created", equalTo(2));
        awaitTold(1);
        String event = TestKafka.payload(
                TestKafka.ofKey("dossier-metrics", facts.division).getFirst());
        ContractAssertions.assertValid("dossier-metrics", "ingested.v1", event);
        assertThat(event)
                .contains("\"received_total\":20")
                .contains("\"rows\":2")
                .contains("\"version\":1");
    }

    @Test
    void theSameRowsAgainChangeNothingAndTellNobody() {
        api.push(row()).body("created", equalTo(1));
        awaitTold(1);
        api.push(row()).statusCode(200).body("unchanged", equalTo(1)).body("created", equalTo(0));
        api.push(row().with("revision", 2).resolved(7, 0)).body("updated", equalTo(1));
        awaitTold(2);
    }

    @Test
    void anOlderRevisionAndTheSameRevisionWithOtherFiguresAreRefused() {
        api.push(row().with("revision", 2)).body("created", equalTo(1));
        assertProblemAt(api.push(row()), 422, "dossier-metrics/batch-refused", "/0/revision")
                .body("errors.code", contains("dossier-metrics/older-revision"));
        assertProblemAt(
                        api.push(row().with("revision", 2).resolved(3, 0)),
                        422,
                        "dossier-metrics/batch-refused",
                        "/0/revision")
                .body("errors.code", contains("dossier-metrics/other-content"));
    }

    @Test
    void ofTwoRevisionsInOneBatchTheLaterStays() {
        api.push(row(), row().with("revision", 2).resolved(7, 0))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("updated", equalTo(1));
        awaitTold(1);
    }

    @Test
    void goodRowsAreTakenAndBadRowsNamed() {
        api.push(row(), row().with("procedureCode", "1.001613").metric("carried_over", 9))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("rejected", equalTo(1))
                .body("rows.row", contains(1, 2))
                .body("rows.outcome", contains("created", "rejected"))
                .body("rows[1].code", equalTo("dossier-metrics/unbalanced"))
                .body("rows[1].pointer", equalTo("/metrics"));
    }

    @Test
    void allOrNothingTakesNothingForOneBadRow() {
        assertProblemAt(
                api.push("?mode=all-or-nothing", row(), row().window("2026-01-14", "2025-12-15")),
                422,
                "dossier-metrics/batch-refused",
                "/1/window/from");
        api.push(row()).body("created", equalTo(1));
    }

    @Test
    void aDryRunKeepsNothing() {
        api.push("?dryRun=true", row())
                .statusCode(200)
                .body("created", equalTo(1))
                .body("dryRun", equalTo(true));
        api.push(row()).body("created", equalTo(1));
    }

    @Test
    void aBrokenLineIsNamedAndTheOthersAreKept() {
        String lines = row() + "\n\n{\"agencyCode\": nonsense\n"
                + row().with("procedureCode", "1.001613") + "\r\n"
                + row().with("procedureCode", "1.001614").with("surprise", 1) + "\n"
                + row().with("procedureCode", "1.001615").metric("carried_over", 1.5) + "\n[]";
        api.pushLines("", lines)
                .statusCode(200)
                .body("created", equalTo(2))
                .body("rejected", equalTo(4))
                .body("rows.findAll { it.code }.row", contains(3, 5, 6, 7))
                .body(
                        "rows.findAll { it.code }.code",
                        contains(
                                "request/malformed-json",
                                "request/unknown-field",
                                "request/wrong-value",
                                "request/wanted"))
                .body("rows.find { it.row == 5 }.pointer", equalTo("/surprise"));
    }

    @Test
    void whatCannotBeReadAtAllIs400() {
        assertProblem(api.pushLines("", "{\"agencyCode\""), 400, "dossier-metrics/batch-unreadable")
                .body("errors.code", contains("request/malformed-json"));
        assertProblem(
                api.as(Role.SYSTEM)
                        .contentType("application/json")
                        .body("[" + row() + ", {")
                        .post("/api/v1/dossier-metrics")
                        .then(),
                400,
                "request/malformed-json");
        assertProblem(
                api.as(Role.SYSTEM)
                        .contentType("application/json")
                        .body("{}")
                        .post("/api/v1/dossier-metrics")
                        .then(),
                400,
                "request/wrong-type");
        assertProblemAt(api.push(row().with("surprise", 1)), 400, "dossier-metrics/batch-unreadable", "/0/surprise")
                .body("errors.code", contains("request/unknown-field"));
        assertProblemAt(api.push("?mode=perhaps", row()), 400, "request/wrong-type", "?mode");
    }

    /// The announced length is enough: no byte of the body is waited for.
    @Test
    void aBodyBeyondTheLimitIs413() throws IOException {
        String token = Tokens.as("x").role(Role.SYSTEM).agency(facts.department).sign();
        String request = String.join(
                "\r\n",
                "POST /api/v1/dossier-metrics HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer " + token,
                "Content-Type: application/x-ndjson",
                "Content-Length: 1073741824",
                "",
                "");
        try (Socket socket = new Socket("localhost", RestAssured.port);
                BufferedReader answer =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aQueryThatCannotBeReadIs400() {
        assertProblemAt(
                api.as(Role.VIEWER)
                        .get("/api/v1/dossier-metrics?from=yesterday")
                        .then(),
                400,
                "request/wrong-type",
                "?from");
    }

    @Test
    void anUnknownAgencyIsRefusedAndAnotherAgencysIsForbidden() {
        assertProblemAt(api.push(DossierRowJson.of("Y99.99")), 422, "dossier-metrics/batch-refused", "/0/agencyCode")
                .body("errors.code", contains("dossier-metrics/unknown-agency"));
        KpiApi sibling = new KpiApi(facts.otherDivision);
        assertProblem(sibling.push(row()), 403, "security/other-agency");
    }

    @Test
    void anotherSourceCannotClaimTheSameFigures() {
        api.push(row());
        String other = Tokens.as("x")
                .role(Role.SYSTEM)
                .agency(facts.department)
                .client("another-system")
                .sign();
        given().auth()
                .oauth2(other)
                .contentType("application/json")
                .body("[" + row().with("revision", 5) + "]")
                .post("/api/v1/dossier-metrics")
                .then()
                .statusCode(422)
                .body("errors.code", contains("dossier-metrics/other-source"));
        assertProblem(api.push("?source=another-system", row()), 403, "dossier-metrics/foreign-source");
    }

    @Test
    void proceduresAndTheirFieldsAreNotCountedTogether() {
        api.push(row());
        api.push(row().without("procedureCode").with("fieldCode", "G03-GD10"))
                .statusCode(422)
                .body("errors.code", contains("dossier-metrics/mixed-grain"));
    }

    @Test
    void refusalsAreWordedInTheCallersLanguage() {
        api.as(Role.SYSTEM)
                .header("Accept-Language", "vi")
                .contentType("application/json")
                .body("[" + row().with("revision", 0) + "," + row() + "]")
                .post("/api/v1/dossier-metrics")
                .then()
                .statusCode(200)
                .body("rows[0].message", equalTo("Lần gửi tính từ 1, không phải 0"));
    }

    @Test
    void onlyThoseWhoPushMayPushAndOnlyWithAGenuineToken() {
        assertProblem(
                api.as(Role.VIEWER)
                        .contentType("application/json")
                        .body("[]")
                        .post("/api/v1/dossier-metrics")
                        .then(),
                403,
                "security/forbidden");
        assertProblem(given().get("/api/v1/dossier-metrics").then(), 401, "security/unauthenticated");
        String expired = Tokens.as("x").role(Role.SYSTEM).expired().sign();
        assertProblem(
                given().auth().oauth2(expired).get("/api/v1/dossier-metrics").then(), 401, "security/unauthenticated");
    }

    @Test
    void storedRowsAreListedToThoseWhoSeeTheAgency() {
        api.push(row(), DossierRowJson.of(facts.otherDivision)).body("created", equalTo(2));
        api.as(Role.VIEWER)
                .queryParam("agencyCode", facts.division)
                .get("/api/v1/dossier-metrics")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].procedureCode", equalTo("1.001612"))
                .body("items[0].source", equalTo("dossier-system"))
                .body("items[0].metrics.received_total", equalTo(10));
        new KpiApi(facts.otherDivision)
                .as(Role.VIEWER)
                .queryParam("agencyCode", facts.division)
                .get("/api/v1/dossier-metrics")
                .then()
                .body("items.size()", equalTo(0));
        String next = api.as(Role.VIEWER)
                .queryParam("limit", 1)
                .get("/api/v1/dossier-metrics")
                .then()
                .body("items[0].agencyCode", equalTo(facts.division))
                .extract()
                .path("next");
        api.as(Role.VIEWER)
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/api/v1/dossier-metrics")
                .then()
                .body("items[0].agencyCode", equalTo(facts.otherDivision));
    }

    @Test
    void aStoredRowTellsWhichImportBroughtItAndWhoLocalisedItsProcedure() {
        String batch = api.push(
                        DossierRowJson.of(facts.division).with("procedureCode", "1.001612.000.00.00.H48"),
                        DossierRowJson.of(facts.otherDivision))
                .statusCode(200)
                .extract()
                .path("batchId");
        api.as(Role.VIEWER)
                .get("/api/v1/dossier-metrics")
                .then()
                .body("items.batchId", contains(batch, batch))
                .body("items.procedureCode", contains("1.001612", "1.001612"))
                .body("items.publisher", contains("000.00.00.H48", null))
                .body("items[0]", not(hasKey("subject")));
        api.as(Role.VIEWER)
                .get("/api/v1/dossier-metrics/batches/" + batch)
                .then()
                .statusCode(200);
    }
}
