package vn.cchc.plan.unitname;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.PlanFixture.planOf;
import static vn.cchc.plan.PlanFixture.task;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.Api;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class UnitMatchResourceIT {

    private static final String PATH = "/api/v1/agencies/matches";

    private String department = "";

    @BeforeEach
    void aDepartment() {
        department = Api.department();
    }

    @Test
    void anAbbreviationIsDecidedAndSaysHow() {
        matches("P. KHTC")
                .body("decided", equalTo(department + ".03"))
                .body("issuer", equalTo(department))
                .body("candidates", hasSize(1))
                .body("candidates[0].name", equalTo("Phòng Kế hoạch Tài chính"))
                .body("candidates[0].kind", equalTo("AGENCY"))
                .body("candidates[0].how", equalTo("ABBREVIATION"))
                .body("candidates[0].score", equalTo(0.9f))
                .body("candidates[0].matchedName", equalTo("Phòng Kế hoạch Tài chính"));
    }

    @Test
    void whatIsOnlyNearIsNotDecided() {
        matches("Văn phònq Sở")
                .body("decided", nullValue())
                .body("candidates[0].code", equalTo(department + ".01"))
                .body("candidates[0].how", equalTo("NEAR"));
        matches("Bộ Quốc phòng").body("decided", nullValue()).body("candidates", empty());
    }

    @Test
    void aCodeOfEitherFormIsAName() {
        String root = department.substring(0, 3);

        matches("000.02.05." + root)
                .body("decided", equalTo(department + ".02"))
                .body("candidates[0].how", equalTo("LEGACY_CODE"));
        Api.viewer(root)
                .queryParam("name", "Sở")
                .queryParam("issuer", "000.00.05." + root)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("decided", equalTo(department));
    }

    @Test
    void aUnitClassIsACandidateLikeAnAgency() {
        matches("các phòng thuộc Sở")
                .body("candidates[0].kind", equalTo("UNIT_CLASS"))
                .body("candidates[0].how", equalTo("EXACT"));
    }

    @Test
    void aMergedAgencyOffersItsSuccessorOnDaysItIsGone() {
        Api.admin()
                .body(Map.of(
                        "name", "Phòng Công tác chính trị",
                        "kind", "DIVISION",
                        "parentCode", department,
                        "validTo", "2025-02-28",
                        "mergedInto", department + ".02"))
                .put("/api/v1/agencies/" + department + ".08")
                .then()
                .statusCode(201);

        matches("Phòng CTCT", "on", "2025-02-28").body("decided", equalTo(department + ".08"));
        matches("Phòng CTCT", "on", "2025-03-01")
                .body("on", equalTo("2025-03-01"))
                .body("decided", nullValue())
                .body("candidates.code", contains(department + ".02", department + ".08"))
                .body("candidates.inForce", contains(true, false))
                .body("candidates[0].successorOf", equalTo(department + ".08"));
    }

    @Test
    void theListIsNoLongerThanAsked() {
        matches("Phòng", "limit", "1").body("candidates.size()", lessThan(2));
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0, 400, request/invalid, ?limit",
        "limit, 21, 400, request/invalid, ?limit",
        "limit, many, 400, request/wrong-type, ?limit",
        "on, tomorrow, 400, request/wrong-type, ?on",
        "on, +999999999-12-31, 400, request/wrong-type, ?on",
        "issuer, nobody, 422, request/invalid, ?issuer",
        "issuer, Y99.99, 422, plan/issuer-unknown, ?issuer",
        "issuer, 100.00.05.Z01, 422, agency/legacy-code-unfit, ?issuer",
        "name, ' ', 422, request/invalid, ?name",
    })
    void whatCannotBeAnsweredIsRefusedByName(String parameter, String value, int status, String slug, String pointer) {
        var asked = Api.viewer(department).queryParam(parameter, value);
        if (!parameter.equals("name")) {
            asked = asked.queryParam("name", "Sở");
        }
        if (!parameter.equals("issuer")) {
            asked = asked.queryParam("issuer", department);
        }
        assertProblemAt(asked.get(PATH).then(), status, slug, pointer);
    }

    @Test
    void theNameAndTheIssuerMustBeThere() {
        assertProblemAt(
                Api.viewer(department)
                        .queryParam("issuer", department)
                        .get(PATH)
                        .then(),
                422,
                "request/invalid",
                "?name");
        assertProblemAt(
                Api.viewer(department).queryParam("name", "Sở").get(PATH).then(), 422, "request/invalid", "?issuer");
        assertProblem(RestAssured.given().get(PATH).then(), 401, "security/unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\u202Eở", "<script>", "100%", "Sơ\u0309 Nô\u0323i", "ＳỞ"})
    void oddNamesAreAnswered(String name) {
        matches(name);
    }

    @Test
    void aLongNameIsAnsweredAndATooLongOneRefused() {
        matches("x".repeat(2000)).body("candidates", empty());
        assertProblemAt(ask("x".repeat(2001), "limit", "5"), 422, "request/invalid", "?name");
    }

    @Test
    void theFindingAboutAnUnknownUnitNamesThoseThatMayBeMeant() {
        var row = task("Văn phònq Sở", "Quý II/2026");
        row.put("coordinating", List.of("Phòng Tổ chức cán bq"));

        Api.standing(department)
                .header("Accept-Language", "vi")
                .body(planOf(department).task(row).body())
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .body("warnings.code", hasItem("LEAD_UNKNOWN"))
                .body(
                        "warnings.find { it.code == 'LEAD_UNKNOWN' }.message",
                        containsString("có phải là “Văn phòng Sở” (" + department + ".01)?"))
                .body(
                        "warnings.find { it.code == 'COORDINATING_UNKNOWN' }.message",
                        containsString("“Phòng Tổ chức cán bộ” (" + department + ".02)"));
    }

    @Test
    void thePreviewOfAnAppendixNamesThemToo() {
        Api.standing(department)
                .contentType("text/csv")
                .queryParam("issuerCode", department)
                .queryParam("yearFrom", 2026)
                .body("STT,Nội dung công việc,Đơn vị chủ trì,Thời gian\n1,Rà soát văn bản,Văn phònq Sở,Quý II\n"
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/plans/appendix-preview")
                .then()
                .statusCode(200)
                .body(
                        "rows[1].doubts.find { it.code == 'UNIT_UNKNOWN' }.message",
                        equalTo("A unit is not in the registry under this name; it may be “Văn phòng Sở” (" + department
                                + ".01)"));
    }

    private ValidatableResponse matches(String name) {
        return matches(name, "limit", "20");
    }

    private ValidatableResponse matches(String name, String parameter, String value) {
        return ask(name, parameter, value).statusCode(200);
    }

    private ValidatableResponse ask(String name, String parameter, String value) {
        return Api.viewer(department)
                .queryParam("name", name)
                .queryParam("issuer", department)
                .queryParam(parameter, value)
                .get(PATH)
                .then();
    }
}
