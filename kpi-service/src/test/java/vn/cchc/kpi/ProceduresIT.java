package vn.cchc.kpi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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

/// Unknown procedure codes are registered, not lost.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class ProceduresIT {

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

    private static final String PATH = "/api/v1/procedures";

    /// A code no other test sends.
    private static String freshCode() {
        return "3.%06d".formatted(Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 1_000_000));
    }

    private ValidatableResponse describe(String code, String etag, String body) {
        return given().auth()
                .oauth2(Tokens.as("quan-tri").role(Role.ADMIN).sign())
                .contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .put(PATH + "/" + code)
                .then();
    }

    @Test
    void aCodeNobodyKnewIsRegisteredWithTheFirstRowThatIsTaken() {
        String code = freshCode();
        String batch = api.push(
                        january().with("procedureCode", code + ".000.00.00.H48").with("fieldCode", "G03-GD10"))
                .statusCode(200)
                .body("newProcedures.count", equalTo(1))
                .body("newProcedures.first", contains(code))
                .extract()
                .path("batchId");
        api.push(january()
                        .with("procedureCode", code + ".000.00.00.H24")
                        .with("revision", 2)
                        .resolved(1, 0))
                .body("newProcedures.count", equalTo(0));
        for (String form : List.of(code, code + ".000.00.00.H99")) {
            api.as(Role.VIEWER)
                    .get(PATH + "/" + form)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("code", equalTo(code))
                    .body("fieldCode", equalTo("G03-GD10"))
                    .body("confirmed", equalTo(false))
                    .body("publishers", contains("000.00.00.H24", "000.00.00.H48"))
                    .body("firstSeenIn.batchId", equalTo(batch))
                    .body("firstSeenIn.source", equalTo(api.client()));
        }
    }

    @Test
    void rowsThatAreNotTakenRegisterNothing() {
        String code = freshCode();
        api.push("?onBreach=quarantine", january().with("procedureCode", code).metric("carried_over", 9))
                .statusCode(200)
                .body("newProcedures.count", equalTo(0));
        api.push("?dryRun=true", january().with("procedureCode", code)).body("newProcedures.count", equalTo(1));
        api.push(
                        "?mode=all-or-nothing",
                        january().with("procedureCode", code),
                        january().with("revision", 0))
                .statusCode(422);
        assertProblem(api.as(Role.VIEWER).get(PATH + "/" + code).then(), 404, "resource/unknown");
    }

    @Test
    void ofALargeImportOnlyWhatIsStoredIsRegistered() {
        api.awaitAgency(facts.otherDivision);
        String refused = freshCode();
        String taken = freshCode();
        new KpiApi(facts.department, "first-" + api.client()).push(january()).body("created", equalTo(1));
        String lines = IntStream.range(0, 1_050)
                        .mapToObj(number -> DossierRowJson.of(facts.otherDivision)
                                .with("procedureCode", "1.%06d".formatted(number))
                                .toString())
                        .collect(Collectors.joining("\n"))
                + "\n" + january().with("procedureCode", refused)
                + "\n" + DossierRowJson.of(facts.otherDivision).with("procedureCode", taken);
        api.pushLines("", lines).statusCode(200).body("rejected", equalTo(1)).body("created", equalTo(1_051));
        api.as(Role.VIEWER).get(PATH + "/" + taken).then().statusCode(200);
        api.as(Role.VIEWER).get(PATH + "/" + refused).then().statusCode(404);
    }

    @Test
    void aLargeImportOfAMonthNobodyReportedRegistersItsProcedures() {
        String code = freshCode();
        String lines = IntStream.range(0, 1_050)
                        .mapToObj(number -> january()
                                .with("procedureCode", "1.%06d".formatted(number))
                                .toString())
                        .collect(Collectors.joining("\n"))
                + "\n" + january().with("procedureCode", code + ".000.00.00.H48");
        api.pushLines("", lines).statusCode(200).body("created", equalTo(1_051));
        api.as(Role.VIEWER).get(PATH + "/" + code).then().body("publishers", contains("000.00.00.H48"));
    }

    @Test
    void aPersonNamesAndConfirmsIt() {
        String code = freshCode();
        api.push(january().with("procedureCode", code)).statusCode(200);
        String body = """
                {"name": "Thủ tục %s", "fieldCode": "G03-GD11", "level": "COMMUNE", "confirmed": true}""".formatted(code);
        assertProblem(describe(code, "", body), 428, "request/precondition-required");
        assertProblem(describe(code, "\"5\"", body), 412, "request/stale");
        describe(code, "\"1\"", body)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Thủ tục " + code))
                .body("level", equalTo("COMMUNE"))
                .body("confirmed", equalTo(true))
                .body("changedBy", equalTo("quan-tri"));
        describe(code + ".000.00.00.H48", "", body).statusCode(200).header("ETag", "\"2\"");
        api.as(Role.VIEWER)
                .queryParam("q", "thủ tục " + code)
                .queryParam("confirmed", true)
                .queryParam("fieldCode", "G03-GD11")
                .get(PATH)
                .then()
                .body("items.code", contains(code));
        api.as(Role.VIEWER)
                .queryParam("q", code)
                .queryParam("confirmed", false)
                .get(PATH)
                .then()
                .body("items", empty());
        assertProblem(
                api.as(Role.VIEWER)
                        .contentType("application/json")
                        .body(body)
                        .put(PATH + "/" + code)
                        .then(),
                403,
                "security/forbidden");
        assertProblemAt(
                api.as(Role.VIEWER).get(PATH + "?confirmed=maybe").then(), 400, "request/wrong-type", "?confirmed");
    }

    @Test
    void nobodyWhoActsForOneAgencyDescribesWhatIsTheSameForAll() {
        String code = freshCode();
        api.push(january().with("procedureCode", code)).statusCode(200);
        String body = "{\"name\": \"Khác\", \"confirmed\": true}";
        for (KpiApi city : List.of(api, new KpiApi(Facts.newCorner().department))) {
            assertProblem(
                    city.as(Role.ADMIN)
                            .contentType("application/json")
                            .header("If-Match", "\"1\"")
                            .body(body)
                            .put(PATH + "/" + code)
                            .then(),
                    403,
                    "procedures/of-the-suite");
            city.as(Role.STANDING_OFFICER)
                    .contentType("application/json")
                    .header("If-Match", "\"1\"")
                    .body(body)
                    .put(PATH + "/" + code)
                    .then()
                    .statusCode(403);
        }
        api.as(Role.VIEWER)
                .get(PATH + "/" + code)
                .then()
                .header("ETag", "\"1\"")
                .body("name", nullValue())
                .body("confirmed", equalTo(false));
    }

    @Test
    void whoSentItFirstIsToldToThoseWhoSeeThatAgency() {
        String code = freshCode();
        api.push(january().with("procedureCode", code)).statusCode(200);
        KpiApi elsewhere = new KpiApi(Facts.newCorner().department);
        for (String path : List.of(PATH + "/" + code, PATH + "?q=" + code)) {
            String seen = path.contains("?") ? "items[0]." : "";
            elsewhere
                    .as(Role.STANDING_OFFICER)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body(seen + "code", equalTo(code))
                    .body(seen + "firstSeenIn", nullValue());
            api.as(Role.VIEWER).get(path).then().body(seen + "firstSeenIn.source", equalTo(api.client()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"confirmed\": true}",
                "{\"name\": \" \", \"confirmed\": true}",
                "{\"name\": \"x\"}",
                "{\"name\": \"x\", \"confirmed\": true, \"fieldCode\": \"a b\"}",
                "{\"name\": \"x\\u0000\", \"confirmed\": true}",
                "{\"name\": \"x\", \"confirmed\": true, \"level\": \"HUYEN\"}",
                "{\"name\": 7, \"confirmed\": true}"
            })
    void aDescriptionThatIsNoneIsRefused(String body) {
        String code = freshCode();
        api.push(january().with("procedureCode", code)).statusCode(200);
        assertThat(describe(code, "\"1\"", body).extract().statusCode()).isBetween(400, 422);
        api.as(Role.VIEWER).get(PATH + "/" + code).then().header("ETag", "\"1\"");
    }

    @Test
    void importsThatBringTheSameNewCodesInAnyOrderAllSucceed() {
        api.awaitAgency(facts.otherDivision);
        List<String> codes =
                IntStream.range(0, 50).mapToObj(_ -> freshCode()).distinct().toList();
        List<CompletableFuture<Integer>> pushes = List.of(facts.division, facts.otherDivision).stream()
                .map(agency -> {
                    List<String> order = agency.equals(facts.division) ? codes : codes.reversed();
                    String lines = order.stream()
                            .map(code -> DossierRowJson.of(agency)
                                    .with("procedureCode", code)
                                    .toString())
                            .collect(Collectors.joining("\n"));
                    return CompletableFuture.supplyAsync(
                            () -> api.pushLines("", lines).extract().statusCode());
                })
                .toList();
        assertThat(pushes).extracting(CompletableFuture::join).containsOnly(200);
    }
}
