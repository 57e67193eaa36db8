package vn.cchc.plan.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.PlanFixture.completePlanOf;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Api;
import vn.cchc.plan.Heard;
import vn.cchc.testkit.ContractAssertions;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestKafka;
import vn.cchc.testkit.Tokens;

/// From the first draft to the end.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class PlanLifeIT {

    private static final Map<String, Object> END = Map.of("reason", "Tổng kết năm 2026");

    private String department = "";

    @BeforeEach
    void aDepartment() {
        department = Api.department();
    }

    @Test
    void aPlanIsReviewedSubmittedSignedAndActivated() {
        // Given
        PlanSteps plan = PlanSteps.imported(
                department,
                completePlanOf(department).without("number").without("signedOn").body());

        // When
        plan.step("review", 1, Map.of()).then().statusCode(200).body("status", equalTo("REVIEW"));
        plan.step("submission", 2, Map.of("remark", "Đã tiếp thu ý kiến"))
                .then()
                .statusCode(200);
        plan.step("signature", 3, signing("77/KH-" + department))
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("status", equalTo("SIGNED"))
                .body("number", equalTo("77/KH-" + department))
                .body("signedOn", equalTo("2026-03-03"))
                .body("signing.position", equalTo("GIÁM ĐỐC"))
                .body("signing.stamps.at", contains("2026-03-05T04:15:33Z", "2026-03-05T04:50:53Z"));
        plan.step("activation", 4, Map.of()).then().statusCode(200).body("edition", equalTo(1));

        // Then
        plan.get("/history")
                .then()
                .body("items.act", contains("IMPORTED", "SENT_FOR_REVIEW", "SUBMITTED", "SIGNED", "ACTIVATED"))
                .body("items.by", everyItem(equalTo("standing-of-" + department)))
                .body("items[2].remark", equalTo("Đã tiếp thu ý kiến"))
                .body("items[3].detail.fileSha256", equalTo("ab".repeat(32)));
        assertThat(TestKafka.type(Heard.of("plan", plan.id(), 1).getFirst())).isEqualTo("vn.cchc.plan.activated.v1");
    }

    @Test
    void aReturnedPlanIsADraftAgainAndCanBeCorrected() {
        PlanSteps plan =
                PlanSteps.imported(department, completePlanOf(department).body());
        Map<String, Object> deadline = Map.of("clauses", List.of(Map.of("kind", "BY_DATE", "date", "2026-06-30")));
        plan.step("submission", 1, Map.of()).then().statusCode(200);

        assertProblem(typed(plan, 2, deadline).then(), 409, "plan/no-longer-draft");
        plan.step("return", 2, Map.of("remark", "Bổ sung sản phẩm")).then().statusCode(200);
        typed(plan, 3, deadline).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"signature", "return", "closure", "supersession"})
    void aDraftCannotSkipTheSteps(String step) {
        PlanSteps plan =
                PlanSteps.imported(department, completePlanOf(department).body());
        PlanSteps other =
                PlanSteps.inForce(department, completePlanOf(department).body());

        assertProblem(plan.step(step, 1, anyBody(step, other.id())).then(), 409, "plan/illegal-move");
        plan.get("").then().body("version", equalTo(1));
    }

    @Test
    void aPlanInReviewIsSeenBelowAndCommentedOn() {
        // Given
        PlanSteps plan =
                PlanSteps.imported(department, completePlanOf(department).body());
        RequestSpecification[] units = {unit(".02"), unit(".03")};
        assertProblem(plan.get(unit(".02"), "").then(), 404, "resource/unknown");

        // When
        plan.step("review", 1, Map.of()).then().statusCode(200);
        comment(plan, units[0], "Đề nghị lùi thời hạn").then().statusCode(201);
        comment(plan, units[1], "Thống nhất").then().statusCode(201).body("agencyCode", equalTo(department + ".03"));

        // Then
        plan.get("/comments").then().body("items", hasSize(2));
        plan.get(unit(".02"), "/comments").then().body("items.text", contains("Đề nghị lùi thời hạn"));
        plan.step("submission", 2, Map.of()).then().statusCode(200);
        assertProblem(comment(plan, unit(".02"), "Muộn").then(), 404, "resource/unknown");
        assertProblem(comment(plan, Api.standing(department), "Muộn").then(), 409, "plan/not-in-review");
    }

    @Test
    void theNumberOfAnotherPlanIsRefused() {
        PlanSteps other =
                PlanSteps.imported(department, completePlanOf(department).body());
        String taken = other.get("").then().extract().path("number");
        PlanSteps plan = PlanSteps.imported(
                department, completePlanOf(department).without("number").body());
        plan.step("submission", 1, Map.of()).then().statusCode(200);

        assertProblem(plan.step("signature", 2, signing(taken)).then(), 409, "plan/already-imported");
    }

    @Test
    void aSignatureIsCheckedFieldByField() {
        PlanSteps plan =
                PlanSteps.imported(department, completePlanOf(department).body());
        plan.step("submission", 1, Map.of()).then().statusCode(200);
        Map<String, Object> ahead = signing("78/KH");
        ahead.put("signedOn", "2199-01-01");
        Map<String, Object> hash = signing("78/KH");
        hash.put("fileSha256", "no hash");
        Map<String, Object> stamp = signing("78/KH");
        stamp.put("stamps", List.of(Map.of("by", "A", "kind", "PERSON", "at", "2026-03-05T11:15:33")));

        assertProblemAt(plan.step("signature", 2, ahead).then(), 422, "plan/in-future", "/signedOn");
        assertProblemAt(plan.step("signature", 2, hash).then(), 422, "request/invalid", "/fileSha256");
        assertProblemAt(plan.step("signature", 2, stamp).then(), 400, "request/wrong-type", "/stamps/0/at");
        assertProblemAt(plan.step("signature", 2, Map.of()).then(), 422, "request/invalid", "/signer");
    }

    @Test
    void aClosedPlanIsToldAndStaysReadable() {
        PlanSteps plan =
                PlanSteps.inForce(department, completePlanOf(department).body());

        plan.step("closure", 2, END)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("end.reason", equalTo("Tổng kết năm 2026"));

        var told = Heard.of("plan", plan.id(), 2).getLast();
        assertThat(TestKafka.type(told)).isEqualTo("vn.cchc.plan.closed.v1");
        ContractAssertions.assertValid("plan", "closed.v1", TestKafka.payload(told));
        plan.get(unit(".02"), "").then().statusCode(200);
        assertProblem(plan.step("cancellation", 3, END).then(), 409, "plan/illegal-move");
    }

    @Test
    void aSupersededPlanNamesItsSuccessorWhichMustBeInForce() {
        PlanSteps plan =
                PlanSteps.inForce(department, completePlanOf(department).body());
        PlanSteps draft =
                PlanSteps.imported(department, completePlanOf(department).body());
        PlanSteps next =
                PlanSteps.inForce(department, completePlanOf(department).body());
        String elsewhere = Api.department();
        PlanSteps foreign =
                PlanSteps.inForce(elsewhere, completePlanOf(elsewhere).body());

        for (String wrong :
                List.of(plan.id(), draft.id(), foreign.id(), UUID.randomUUID().toString())) {
            assertProblemAt(
                    plan.step("supersession", 2, anyBody("supersession", wrong)).then(),
                    422,
                    "plan/no-successor",
                    "/supersededBy");
        }
        plan.step("supersession", 2, anyBody("supersession", next.id()))
                .then()
                .statusCode(200)
                .body("end.supersededBy", equalTo(next.id()));
        var told = Heard.of("plan", plan.id(), 2).getLast();
        ContractAssertions.assertValid("plan", "closed.v1", TestKafka.payload(told));
        assertThat(TestKafka.payload(told)).contains(next.id());
    }

    @Test
    void aCancelledDraftIsNeverToldAndFreesItsNumber() {
        Map<String, Object> body = completePlanOf(department).body();
        PlanSteps plan = PlanSteps.imported(department, body);
        plan.step("review", 1, Map.of()).then().statusCode(200);

        plan.step("cancellation", 2, Map.of("reason", "Nhập nhầm")).then().statusCode(200);

        assertProblem(plan.get(unit(".02"), "").then(), 404, "resource/unknown");
        PlanSteps again = PlanSteps.inForce(department, body);
        Heard.of("plan", again.id(), 1);
        assertThat(TestKafka.ofKey("plan", plan.id())).isEmpty();
    }

    @Test
    void theHistoryIsNotForTheUnitsBelow() {
        PlanSteps plan =
                PlanSteps.inForce(department, completePlanOf(department).body());

        assertProblem(plan.get(unit(".02"), "/history").then(), 403, "security/other-agency");
    }

    @Test
    void everyStepIsConditionalAndForTheRightPeople() {
        PlanSteps plan =
                PlanSteps.imported(department, completePlanOf(department).body());

        assertProblem(plan.step("review", 7, Map.of()).then(), 412, "request/stale");
        assertProblem(plan.step(Api.viewer(department), "review", 1, Map.of()).then(), 403, "security/forbidden");
        assertProblem(
                plan.step(Api.standing(Api.department()), "review", 1, Map.of()).then(), 404, "resource/unknown");
        assertProblem(
                Api.standing(department)
                        .body(Map.of())
                        .post("/api/v1/plans/" + plan.id() + "/review")
                        .then(),
                428,
                "request/precondition-required");
        plan.get("").then().body("status", equalTo("DRAFT")).body("signing", nullValue());
    }

    @Test
    void anEndNeedsAReasonAndADayThatHasCome() {
        PlanSteps plan =
                PlanSteps.inForce(department, completePlanOf(department).body());

        assertProblemAt(plan.step("closure", 2, Map.of()).then(), 422, "request/invalid", "/reason");
        assertProblemAt(
                plan.step("closure", 2, Map.of("reason", "Xong", "endedOn", "2199-12-31"))
                        .then(),
                422,
                "plan/in-future",
                "/endedOn");
        assertProblemAt(
                plan.step("closure", 2, Map.of("reason", "Xong", "endedOn", "2026-01-08"))
                        .then(),
                422,
                "plan/too-early",
                "/endedOn");
        plan.get("").then().body("status", containsString("ACTIVE"));
    }

    private RequestSpecification unit(String suffix) {
        return Api.as(Tokens.as("officer").role(Role.UNIT_OFFICER).agency(department + suffix));
    }

    private static Response comment(PlanSteps plan, RequestSpecification who, String text) {
        return who.body(Map.of("text", text, "pointer", "/tasks/0/deadlineText"))
                .post("/api/v1/plans/" + plan.id() + "/comments");
    }

    private Response typed(PlanSteps plan, int version, Map<String, Object> deadline) {
        return Api.standing(department)
                .header("If-Match", "\"" + version + "\"")
                .body(deadline)
                .put("/api/v1/plans/" + plan.id() + "/tasks/1/deadline");
    }

    private static Map<String, Object> anyBody(String step, String other) {
        return switch (step) {
            case "signature" -> signing("79/KH");
            case "supersession" -> Map.of("supersededBy", other, "reason", "Thay thế");
            case "return" -> Map.of();
            default -> END;
        };
    }

    private static Map<String, Object> signing(String number) {
        Map<String, Object> signing = new HashMap<>();
        signing.put("number", number);
        signing.put("signedOn", "2026-03-03");
        signing.put("signer", "Nguyễn Văn Mẫu");
        signing.put("position", "GIÁM ĐỐC");
        signing.put("fileSha256", "ab".repeat(32));
        signing.put(
                "stamps",
                List.of(
                        Map.of("by", "Nguyễn Văn Mẫu", "kind", "PERSON", "at", "2026-03-05T11:15:33+07:00"),
                        Map.of("by", "Sở", "kind", "AGENCY", "at", "2026-03-05T11:50:53+07:00")));
        return signing;
    }
}
