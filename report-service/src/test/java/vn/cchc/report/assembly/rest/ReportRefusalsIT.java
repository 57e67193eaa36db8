package vn.cchc.report.assembly.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ReportApi;
import vn.cchc.report.Story;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.Tokens;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class ReportRefusalsIT {

    private static Story story;

    @BeforeAll
    static void tell() {
        story = Story.begin();
        story.heard(4);
    }

    private static ReportApi officer() {
        return ReportApi.as(Role.STANDING_OFFICER, story.department).withRegime();
    }

    private static String body(String agency, String regime, String period) {
        return """
                {"agencyCode": "%s", "regime": "%s", "year": 2026, "period": "%s"}""".formatted(agency, regime, period);
    }

    @Test
    void aCutOffInTheFutureIsRefused() {
        String future = Instant.now().plusSeconds(3600).toString();

        assertProblemAt(
                officer().assemble(story.department, "Q1", "2025-12-14T16:59:59Z"),
                422,
                "report/period-not-begun",
                "/cutOff");
        assertProblemAt(
                officer().assemble(story.department, "Q1", "-1000000000-01-01T00:00:00Z"),
                400,
                "request/wrong-type",
                "/cutOff");
        assertProblemAt(officer().assemble(story.department, "Q1", future), 422, "report/cut-off-in-future", "/cutOff");
    }

    @Test
    void anUnknownRegimeIsRefused() {
        assertProblemAt(
                officer().post(body(story.department, "no-such-regime", "Q1")),
                422,
                "report/unknown-regime",
                "/regime");
    }

    @Test
    void aPeriodTheRegimeDoesNotAskForIsRefused() {
        assertProblemAt(officer().assemble(story.department, "H2"), 422, "report/unknown-period", "/period")
                .body("detail", equalTo("Its reports of 2026: Q1, H1, Q3, YEAR."));
    }

    @Test
    void aYearBeforeTheRegimeIsRefused() {
        String body = """
                {"agencyCode": "%s", "regime": "%s", "year": 2020, "period": "Q1"}""".formatted(story.department, ReportApi.REGIME);

        assertProblemAt(officer().post(body), 422, "report/unknown-period", "/period");
    }

    @Test
    void anAgencyNobodyHasHeardOfIsRefused() {
        assertProblemAt(
                ReportApi.administrator().assemble("X99.99", "Q1"), 422, "report/unknown-agency", "/agencyCode");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"agencyCode\": 5}",
                "{\"agencyCode\": \"Z01\", \"surprise\": 1}",
                "{\"period\": \"Q9\"}",
                "{\"cutOff\": \"yesterday\"}",
                "{\"year\": \"2026\"}"
            })
    void anUnreadableBodyIsRefused(String body) {
        officer().post(body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void missingFieldsAreNamed() {
        assertProblemAt(officer().post("{\"year\": 2026}"), 422, "request/invalid", "/agencyCode")
                .body("errors.pointer", org.hamcrest.Matchers.hasItems("/regime", "/period"));
    }

    @Test
    void refusalsSpeakVietnameseToThoseWhoAskForIt() {
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.as("x").role(Role.ADMIN).sign())
                .header("Accept-Language", "vi")
                .contentType("application/json")
                .body(body("X99.99", ReportApi.REGIME, "Q1"))
                .post("/api/v1/reports")
                .then()
                .statusCode(422)
                .body("title", equalTo("Không có cơ quan mang mã X99.99"));
    }

    @Test
    void withoutAGenuineTokenNothingIsAnswered() {
        String forged = Tokens.as("x").role(Role.ADMIN).forge();
        String expired = Tokens.as("x").role(Role.ADMIN).expired().sign();
        for (String token : new String[] {forged, expired}) {
            assertProblem(ReportApi.withToken(token).get("/api/v1/reports"), 401, "security/unauthenticated");
        }
        io.restassured.RestAssured.get("/api/v1/reports").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.VIEWER, Role.SUPERVISOR, Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.INSPECTOR})
    void readersMayNotAssemble(String role) {
        assertProblem(ReportApi.as(role, story.department).assemble(story.department, "Q1"), 403, "security/forbidden");
    }

    @Test
    void anotherAgencyMayNotAssembleNorLearnThatTheReportExists() {
        String id = officer()
                .assemble(story.department, "Q1")
                .statusCode(201)
                .extract()
                .path("id");
        ReportApi stranger = ReportApi.as(Role.STANDING_OFFICER, story.city + ".09");

        assertProblem(stranger.assemble(story.department, "Q1"), 403, "security/other-agency");
        assertProblem(stranger.report(id, "application/json").then(), 404, "resource/unknown");
        assertProblem(stranger.report(id, ReportApi.DOCX).then(), 404, "resource/unknown");
        stranger.get("/api/v1/reports?agencyCode=" + story.department).body("items", hasSize(0));
    }

    @Test
    void aSuperiorReadsTheReportsOfItsSubordinates() {
        String id = officer()
                .assemble(story.department, "Q1")
                .statusCode(201)
                .extract()
                .path("id");

        ReportApi.as(Role.SUPERVISOR, story.city)
                .report(id, "application/json")
                .then()
                .statusCode(200);
        assertProblem(
                ReportApi.as(Role.VIEWER, story.unit)
                        .report(id, "application/json")
                        .then(),
                404,
                "resource/unknown");
    }

    @Test
    void onlyDataAndDocumentsCanBeHad() {
        String id = officer()
                .assemble(story.department, "Q1")
                .statusCode(201)
                .extract()
                .path("id");

        assertProblem(officer().report(id, "application/pdf").then(), 406, "http/406");
        officer().report(id, "*/*").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=abc", "year=99999999999", "period=Q9", "limit=abc", "limit=1.5"})
    void aParameterThatCannotBeReadIsNamed(String parameter) {
        String name = parameter.substring(0, parameter.indexOf('='));

        assertProblemAt(officer().get("/api/v1/reports?" + parameter), 400, "request/wrong-type", "?" + name);
    }

    @Test
    void anUnknownReportIsNotFound() {
        assertProblem(
                officer()
                        .report(UUID.randomUUID().toString(), "application/json")
                        .then(),
                404,
                "resource/unknown");
        officer().report("no-uuid", "application/json").then().statusCode(404);
        assertProblem(officer().get("/api/v1/reports?cursor=bm8"), 400, "request/malformed-cursor");
    }
}
