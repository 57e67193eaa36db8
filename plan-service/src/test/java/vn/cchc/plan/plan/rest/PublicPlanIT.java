package vn.cchc.plan.plan.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.PlanFixture.completePlanOf;
import static vn.cchc.plan.PlanFixture.planOf;
import static vn.cchc.plan.PlanFixture.target;
import static vn.cchc.plan.PlanFixture.task;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.Api;
import vn.cchc.plan.PlanFixture;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class PublicPlanIT {

    private static final String OPEN = "/api/v1/public/plans";

    private String department = "";

    @BeforeEach
    void aDepartment() {
        department = Api.department();
    }

    @Test
    void whatIsInForceWithoutNumberOrDateIsNotPublic() {
        String department = Api.department();
        for (String blank : List.of("number", "signedOn")) {
            PlanSteps plan = PlanSteps.inForce(
                    department,
                    PlanFixture.completePlanOf(department)
                            .without(blank)
                            .with("title", blank)
                            .body());

            assertProblem(given().get("/api/v1/public/plans/" + plan.id()).then(), 404, "resource/unknown");
        }
    }

    @Test
    void anybodyReadsASignedPlanAsPrinted() {
        String id = active(completePlanOf(department)
                .target(target("T-01", 90))
                .with("legalBases", List.of(Map.of("type", "Nghị quyết", "number", "76/NQ-CP"))));

        given().get(OPEN + "/" + id)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=60"))
                .body("title", equalTo("Kế hoạch cải cách hành chính năm 2026"))
                .body("issuer", equalTo("Sở Giáo dục và Đào tạo " + department.substring(0, 3)))
                .body("status", equalTo("ACTIVE"))
                .body("legalBases.number", contains("76/NQ-CP"))
                .body("tasks", equalTo(1));
        given().get(OPEN + "/" + id + "/tasks")
                .then()
                .statusCode(200)
                .body("items.content", contains("Rà soát quy trình nội bộ"))
                .body("items[0].leads", contains("Văn phòng Sở"))
                .body("items[0].deadlineText", equalTo("Quý II/2026"));
        given().get(OPEN + "/" + id + "/targets")
                .then()
                .statusCode(200)
                .body("items.text", contains("Tỷ lệ hồ sơ trực tuyến"))
                .body("items[0].value", equalTo(90));
    }

    @Test
    void whatIsNotPrintedStaysInside() {
        String id = active(completePlanOf(department).target(target("T-01", 90)));

        Map<String, Object> plan = given().get(OPEN + "/" + id).path("$");
        Map<String, Object> row = given().get(OPEN + "/" + id + "/tasks").path("items[0]");
        Map<String, Object> target = given().get(OPEN + "/" + id + "/targets").path("items[0]");

        assertThat(plan)
                .containsOnlyKeys(
                        "id",
                        "agencyCode",
                        "issuer",
                        "number",
                        "title",
                        "kind",
                        "signedOn",
                        "yearFrom",
                        "yearTo",
                        "status",
                        "edition",
                        "tasks",
                        "targets",
                        "superiorPlanNumbers",
                        "legalBases");
        assertThat(row)
                .containsOnlyKeys(
                        "ordinal",
                        "no",
                        "area",
                        "group",
                        "content",
                        "leads",
                        "coordinating",
                        "products",
                        "deadlineText");
        assertThat(target).containsOnlyKeys("text", "area", "value", "unit", "strength");
    }

    @Test
    void aDraftIsNotThere() {
        String id = imported(completePlanOf(department));

        for (String path : List.of("", "/tasks", "/targets")) {
            assertProblem(given().get(OPEN + "/" + id + path).then(), 404, "resource/unknown");
        }
        given().get(OPEN + "?agencyCode=" + department).then().body("items", empty());
    }

    @Test
    void aPlanKeptInternalIsNotThereUntilItIsPublicAgain() {
        String id = active(completePlanOf(department));

        decide(id, "\"2\"", "{\"public\": false}")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("public", equalTo(false))
                .body("shown", equalTo(false));
        for (String path : List.of("", "/tasks", "/targets")) {
            assertProblem(given().get(OPEN + "/" + id + path).then(), 404, "resource/unknown");
        }
        given().get(OPEN + "?agencyCode=" + department).then().body("items", empty());
        Api.viewer(department)
                .get("/api/v1/plans/" + id + "/publication")
                .then()
                .header("ETag", "\"3\"")
                .body("public", equalTo(false));
        decide(id, "\"3\"", "{\"public\": true}").then().statusCode(200).body("shown", equalTo(true));
        given().get(OPEN + "/" + id).then().statusCode(200);
    }

    @Test
    void theDecisionMayComeBeforeTheSignatureAndTwiceChangesNothing() {
        String id = imported(completePlanOf(department));

        decide(id, "\"1\"", "{\"public\": true}").then().statusCode(200).header("ETag", "\"1\"");
        decide(id, "\"1\"", "{\"public\": false}").then().statusCode(200).header("ETag", "\"2\"");
        decide(id, "\"2\"", "{\"public\": false}").then().statusCode(200).header("ETag", "\"2\"");
        activate(id, "\"2\"");
        assertProblem(given().get(OPEN + "/" + id).then(), 404, "resource/unknown");
    }

    @Test
    void onlyWhoWritesThePlanDecides() {
        String id = active(completePlanOf(department));
        String path = "/api/v1/plans/" + id + "/publication";
        String body = "{\"public\": false}";

        assertProblem(
                Api.viewer(department)
                        .header("If-Match", "\"2\"")
                        .body(body)
                        .put(path)
                        .then(),
                403,
                "security/forbidden");
        assertProblem(
                Api.approver(department + ".01")
                        .header("If-Match", "\"2\"")
                        .body(body)
                        .put(path)
                        .then(),
                403,
                "security/other-agency");
        assertProblem(
                Api.approver(Api.department())
                        .header("If-Match", "\"2\"")
                        .body(body)
                        .put(path)
                        .then(),
                404,
                "resource/unknown");
        assertProblem(Api.approver(department).body(body).put(path).then(), 428, "request/precondition-required");
        assertProblem(decide(id, "\"1\"", body).then(), 412, "request/stale");
        assertProblemAt(decide(id, "\"2\"", "{}").then(), 422, "request/invalid", "/public");
        assertProblem(decide(id, "\"2\"", "{\"public\": \"no\"}").then(), 400, "request/wrong-type");
        given().get(OPEN + "/" + id).then().statusCode(200);
    }

    @Test
    void whoHasItAlreadyIsNotSentItAgain() {
        String id = active(completePlanOf(department));

        for (String path : List.of("/" + id, "/" + id + "/tasks", "/" + id + "/targets", "?agencyCode=" + department)) {
            String tag = given().get(OPEN + path).header("ETag");
            Response again = given().header("If-None-Match", tag).get(OPEN + path);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.header("Cache-Control")).isEqualTo("public, max-age=60");
            assertThat(again.body().asByteArray()).isEmpty();
            assertThat(given().header("If-None-Match", "\"other\"")
                            .get(OPEN + path)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void theListIsSearchedAndNarrowedAndTheLatestComesFirst() {
        String first = active(completePlanOf(department)
                .with("title", "Kế hoạch kiểm tra công vụ")
                .with("yearTo", 2027));
        String second = active(completePlanOf(department).with("number", "416/KH-SGDĐT"));
        String list = OPEN + "?agencyCode=" + department;

        given().get(list).then().body("items.id", contains(second, first));
        given().get(list + "&q=cong vu").then().body("items.id", contains(first));
        given().get(list + "&q=416/kh-sg").then().body("items.id", contains(second));
        given().get(list + "&year=2027").then().body("items.id", contains(first));
        given().get(OPEN).then().body("items.id", hasItem(second));
        given().get(OPEN + "?agencyCode=" + department + ".01").then().body("items", empty());
        String next = given().get(list + "&limit=1").path("next");
        given().get(list + "&limit=1&cursor=" + next)
                .then()
                .body("items.id", contains(first))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=x", "year=x", "cursor=xx", "q=%00", "q=%22%22", "agencyCode=%00"})
    void aParameterThatIsNoneIsRefused(String parameter) {
        given().urlEncodingEnabled(false)
                .get(OPEN + "?" + parameter)
                .then()
                .statusCode(not(equalTo(200)))
                .contentType("application/problem+json");
    }

    @Test
    void aTokenMakesNoDifference() {
        String id = imported(completePlanOf(department));

        assertProblem(Api.approver(department).get(OPEN + "/" + id).then(), 404, "resource/unknown");
        assertProblem(given().get(OPEN + "/no-uuid").then(), 404, "http/404");
    }

    @Test
    void longAppendicesArePaged() {
        PlanFixture plan = planOf(department);
        for (int i = 0; i < 5; i++) {
            plan.task(task("Văn phòng Sở", "Quý II/2026"));
        }
        String tasks = OPEN + "/" + active(plan) + "/tasks?limit=3";

        String next = given().get(tasks).path("next");

        given().get(tasks + "&cursor=" + next).then().body("items.ordinal", contains(4, 5));
    }

    private String active(PlanFixture plan) {
        String id = imported(plan);
        activate(id, "\"1\"");
        return id;
    }

    private String imported(PlanFixture plan) {
        return Api.id(Api.standing(department).body(plan.body()).post("/api/v1/plans"));
    }

    private void activate(String id, String version) {
        Api.approver(department)
                .header("If-Match", version)
                .post("/api/v1/plans/" + id + "/activation")
                .then()
                .statusCode(200);
    }

    private Response decide(String id, String version, String body) {
        return Api.approver(department)
                .header("If-Match", version)
                .body(body)
                .put("/api/v1/plans/" + id + "/publication");
    }
}
