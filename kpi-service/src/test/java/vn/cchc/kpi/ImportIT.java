package vn.cchc.kpi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;
import vn.cchc.testkit.Tokens;

/// Imports that are slow, large, overlapping, or meet provisional figures.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class ImportIT {

    /// Enough rows to be written and copied in several pieces.
    private static final int MANY = 4_200;

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

    private static String lines(String agency, int revision) {
        return lines(agency, revision, false);
    }

    private static String lines(String agency, int revision, boolean provisional) {
        return IntStream.range(0, MANY)
                .mapToObj(number -> DossierRowJson.of(agency)
                        .with("procedureCode", "1.%06d".formatted(number))
                        .with("revision", revision)
                        .with("provisional", provisional)
                        .toString())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String token() {
        return Tokens.as("x")
                .role(Role.SYSTEM)
                .agency(facts.department)
                .client("dossier-system")
                .sign();
    }

    @Test
    void aSlowSenderKeepsNobodyWaiting() throws IOException {
        byte[] body = lines(facts.division, 1).getBytes(StandardCharsets.UTF_8);
        String request = String.join(
                "\r\n",
                "POST /api/v1/dossier-metrics HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer " + token(),
                "Content-Type: application/x-ndjson",
                "Content-Length: " + body.length,
                "Connection: close",
                "",
                "");
        try (Socket socket = new Socket("localhost", RestAssured.port);
                BufferedReader answer =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.write(body, 0, body.length - 100);
            out.flush();
            CompletableFuture<Integer> other = CompletableFuture.supplyAsync(
                    () -> api.push(row()).extract().path("created"));
            assertThat(other.orTimeout(10, java.util.concurrent.TimeUnit.SECONDS)
                            .join())
                    .isEqualTo(1);
            out.write(body, body.length - 100, 100);
            out.flush();
            assertThat(answer.readLine()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void importsThatOverlapInAnyOrderAllSucceed() {
        for (int round = 1; round <= 3; round++) {
            String first = lines(facts.division, round);
            String second = lines(facts.otherDivision, round);
            List<CompletableFuture<Integer>> pushes = List.of(first + second, second + first).stream()
                    .map(body -> CompletableFuture.supplyAsync(
                            () -> api.pushLines("", body).extract().statusCode()))
                    .toList();
            assertThat(pushes).extracting(CompletableFuture::join).containsOnly(200);
        }
    }

    @Test
    void anElementThatIsTooLongIsRejectedAndTheOthersAreTaken() {
        String filler = "\"x\",".repeat(40_000) + "\"x\"";
        api.as(Role.SYSTEM)
                .contentType("application/json")
                .body("[{\"agencyCode\": [" + filler + "]}, " + row() + "]")
                .post("/api/v1/dossier-metrics")
                .then()
                .statusCode(200)
                .body("created", equalTo(1))
                .body("rows.findAll { it.code }.code", contains("dossier-metrics/row-too-long"));
    }

    @Test
    void rowsAboutTheSameThingFollowEachOtherAsTheyStand() {
        DossierRowJson second = row().with("revision", 2).resolved(7, 0);
        String lines = row() + "\n" + second + "\n" + second + "\n" + row() + "\n"
                + row().with("revision", 2).resolved(3, 0) + "\n";
        api.pushLines("", lines)
                .statusCode(200)
                .body("created", equalTo(1))
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("rows.findAll { it.code }.row", contains(4, 5))
                .body(
                        "rows.findAll { it.code }.code",
                        contains("dossier-metrics/older-revision", "dossier-metrics/other-content"));
        stored().body("items.metrics.received_total", contains(7));
    }

    @Test
    void aRowSentOverAndOverInOneImportIsRefusedInTheEnd() {
        api.pushLines("", (row() + "\n").repeat(60))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("unchanged", equalTo(49))
                .body("rejected", equalTo(10))
                .body("rows.find { it.code }.row", equalTo(51))
                .body("rows.find { it.code }.code", equalTo("dossier-metrics/repeated-too-often"));
    }

    @Test
    void aConsolidatedRowIsRefused() {
        assertProblemAt(
                        api.push(DossierRowJson.of(facts.department).with("consolidated", true)),
                        422,
                        "dossier-metrics/batch-refused",
                        "/0/consolidated")
                .body("errors.code", contains("dossier-metrics/consolidated"));
        api.push(DossierRowJson.of(facts.department).with("consolidated", false))
                .body("created", equalTo(1));
    }

    @Test
    void provisionalFiguresMayComeInAnotherGrainFinalOnesMayNot() {
        DossierRowJson byField =
                DossierRowJson.of(facts.division).without("procedureCode").with("fieldCode", "G03-GD10");
        api.push(
                        row().with("provisional", true),
                        row().with("procedureCode", "1.001613").with("provisional", true))
                .body("created", equalTo(2));
        api.push("?dryRun=true", byField).body("created", equalTo(1)).body("displaced", equalTo(2));
        api.push(byField).statusCode(200).body("created", equalTo(1)).body("displaced", equalTo(2));
        api.as(Role.VIEWER)
                .queryParam("agencyCode", facts.division)
                .get("/api/v1/dossier-metrics")
                .then()
                .body("items.fieldCode", contains("G03-GD10"));
        api.push(row()).statusCode(422).body("errors.code", contains("dossier-metrics/mixed-grain"));
    }

    @Test
    void twoGrainsInOneImportDoNotReplaceEachOther() {
        api.push(
                        row().with("provisional", true),
                        row().without("procedureCode")
                                .with("fieldCode", "G03-GD10")
                                .with("provisional", true))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("rows.findAll { it.code }.code", contains("dossier-metrics/mixed-grain"));
    }

    @Test
    void provisionalFiguresMayComeFromAnotherSourceFinalOnesMayNot() {
        api.push(row().with("provisional", true).with("revision", 7)).body("created", equalTo(1));
        pushFrom("another-system", row().toString())
                .statusCode(200)
                .body("created", equalTo(1))
                .body("displaced", equalTo(1));
        api.push(row().with("revision", 8))
                .statusCode(422)
                .body("errors.code", contains("dossier-metrics/other-source"));
    }

    @Test
    void anotherSourceTakesOverAProvisionalMonthOfAnyLength() {
        api.pushLines("", lines(facts.division, 7, true)).body("created", equalTo(MANY));
        pushFrom("another-system", lines(facts.division, 1, false))
                .statusCode(200)
                .body("created", equalTo(MANY))
                .body("displaced", equalTo(MANY))
                .body("rejected", equalTo(0));
    }

    @Test
    void aMonthIsNeverTheSumOfTwoSources() {
        DossierRowJson other = row().with("procedureCode", "1.001613");
        api.push(row().with("provisional", true), other.with("provisional", true))
                .body("created", equalTo(2));
        pushFrom("another-system", row().toString()).body("created", equalTo(1));
        stored().body("items.source", contains("another-system")).body("items.procedureCode", contains("1.001612"));
        api.push(other).statusCode(422).body("errors.code", contains("dossier-metrics/other-source"));
    }

    @Test
    void anImportOfTwoGrainsSentAgainChangesNothing() {
        DossierRowJson byField =
                row().without("procedureCode").with("fieldCode", "G03-GD10").with("provisional", true);
        String body = lines(facts.division, 1, true) + byField;
        api.pushLines("", body).body("created", equalTo(MANY)).body("rejected", equalTo(1));
        api.pushLines("", body)
                .statusCode(200)
                .body("unchanged", equalTo(MANY))
                .body("created", equalTo(0))
                .body("updated", equalTo(0))
                .body("rows.findAll { it.code }.code", contains("dossier-metrics/mixed-grain"));
        stored().body("items.procedureCode", hasItem("1.000000"));
    }

    private ValidatableResponse stored() {
        return api.as(Role.VIEWER)
                .queryParam("agencyCode", facts.division)
                .get("/api/v1/dossier-metrics")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse pushFrom(String source, String lines) {
        String token = Tokens.as("x")
                .role(Role.SYSTEM)
                .agency(facts.department)
                .client(source)
                .sign();
        return given().auth()
                .oauth2(token)
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/dossier-metrics")
                .then();
    }
}
