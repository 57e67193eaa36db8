package vn.cchc.task.assignment.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.task.TaskApi.OFFICER;
import static vn.cchc.task.TaskApi.STANDING;
import static vn.cchc.task.TaskApi.as;
import static vn.cchc.task.TaskApi.assignments;
import static vn.cchc.task.TaskApi.done;
import static vn.cchc.task.TaskApi.get;
import static vn.cchc.task.TaskApi.move;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.task.PlanStory;
import vn.cchc.task.ServiceIT;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.Tokens;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class BadRequestIT extends ServiceIT {

    private static UUID dated() {
        return assignments(new PlanStory().task(PlanStory.UNIT, PlanStory.due("2026-05-31")), 1)
                .getFirst();
    }

    private static ValidatableResponse post(UUID id, String path, String ifMatch, String body) {
        return as(OFFICER)
                .header("If-Match", ifMatch)
                .body(body)
                .post("/api/v1/assignments/" + id + "/" + path)
                .then();
    }

    @Test
    void aWriteNeedsIfMatch() {
        UUID id = dated();

        assertProblemAt(
                as(OFFICER).post("/api/v1/assignments/" + id + "/start").then(),
                428,
                "request/precondition-required",
                "#If-Match");
        assertProblemAt(post(id, "start", "seven", ""), 400, "request/malformed-etag", "#If-Match");
        assertProblemAt(post(id, "start", "\"9\"", ""), 412, "request/stale", "#If-Match");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"doneOn\":                                   | request/malformed-json",
                "{\"doneOn\":\"2026-05-18\",\"evidence\":[],\"x\":1} | request/unknown-field",
                "{\"doneOn\":\"18/5/2026\",\"evidence\":[]}     | request/wrong-type",
                "{\"doneOn\":\"2026-05-18\",\"evidence\":\"a\"} | request/wrong-type"
            })
    void whatCannotBeReadIs400(String body, String slug) {
        assertProblem(post(dated(), "report-done", "\"1\"", body), 400, slug);
    }

    @Test
    void whatBreaksARuleIs422WithItsPlace() {
        UUID id = dated();

        assertProblemAt(post(id, "report-done", "\"1\"", "{}"), 422, "request/invalid", "/doneOn");
        assertProblemAt(
                move(OFFICER, id, "report-done", Map.of("doneOn", "2026-05-18", "evidence", List.of())),
                422,
                "request/invalid",
                "/evidence");
        assertProblemAt(
                move(OFFICER, id, "report-done", Map.of("doneOn", "0026-05-18", "evidence", List.of(Map.of()))),
                422,
                "request/invalid",
                "/doneOn");
        assertProblemAt(move(STANDING, id, "return", Map.of("reason", "  ")), 422, "request/invalid", "/reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "forged", "unsigned", "absent"})
    void withoutAGenuineTokenNothingIsShown(String kind) {
        UUID id = dated();
        Tokens token = Tokens.as("chi").role(Role.UNIT_OFFICER).agency(PlanStory.UNIT);
        var request = switch (kind) {
            case "expired" -> given().auth().oauth2(token.expired().sign());
            case "forged" -> given().auth().oauth2(token.forge());
            case "unsigned" -> given().auth().oauth2(token.unsigned());
            default -> given();
        };

        request.get("/api/v1/assignments/" + id).then().statusCode(401);
    }

    @Test
    void whatIsNotYoursDoesNotExist() {
        UUID id = dated();
        String elsewhere =
                Tokens.as("minh").role(Role.UNIT_OFFICER).agency("Z02.05").sign();
        String sibling =
                Tokens.as("nga").role(Role.UNIT_OFFICER).agency("Z01.05.03").sign();
        String nobody = Tokens.as("ai").role(Role.VIEWER).sign();

        assertProblem(get(elsewhere, id), 404, "resource/unknown");
        assertProblem(get(sibling, id), 404, "resource/unknown");
        assertProblem(get(nobody, id), 404, "resource/unknown");
        assertProblem(
                as(elsewhere)
                        .header("If-Match", "\"1\"")
                        .post("/api/v1/assignments/" + id + "/start")
                        .then(),
                404,
                "resource/unknown");
        assertProblem(get(OFFICER, UUID.randomUUID()), 404, "resource/unknown");
        as(OFFICER).get("/api/v1/assignments/not-an-id").then().statusCode(404);
    }

    @Test
    void superiorsAndAdministratorsSeeIt() {
        UUID id = dated();

        get(Tokens.as("city").role(Role.SUPERVISOR).agency("Z01").sign(), id).statusCode(200);
        get(Tokens.as("root").role(Role.ADMIN).sign(), id).statusCode(200);
    }

    @Test
    void problemsSpeakTheLanguageOfTheCaller() {
        UUID id = dated();

        as(STANDING)
                .header("If-Match", "\"1\"")
                .header("Accept-Language", "vi")
                .post("/api/v1/assignments/" + id + "/verify")
                .then()
                .statusCode(409)
                .body("title", equalTo("Nhiệm vụ chưa được báo cáo hoàn thành"));
        move(OFFICER, id, "report-done", done("2026-05-21"))
                .body("title", equalTo("The day lies in the future"))
                .body("detail", containsString("2026-05-21"));
    }
}
