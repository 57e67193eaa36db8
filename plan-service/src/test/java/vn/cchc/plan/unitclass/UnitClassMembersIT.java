package vn.cchc.plan.unitclass;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.Api;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class UnitClassMembersIT {

    private String department = "";
    private String root = "";
    private String slug = "";

    @BeforeEach
    void aDepartment() {
        department = Api.department();
        root = department.substring(0, 3);
        slug = root.toLowerCase(Locale.ROOT);
    }

    @Test
    void theMembersAreThoseOfTheKindsBelowOnTheDay() {
        division(".04", "validFrom", "2026-07-01");
        division(".06", "validTo", "2025-06-30");

        members(slug + "-05-phong", "?on=2025-06-30")
                .body("items.code", contains(department + ".02", department + ".03", department + ".06"));
        members(slug + "-05-phong", "?on=2025-07-01")
                .body("items.code", contains(department + ".02", department + ".03"));
        members(slug + "-05-phong", "?on=2026-07-01")
                .body("items.code", contains(department + ".02", department + ".03", department + ".04"))
                .body("items[0].name", equalTo("Phòng Tổ chức cán bộ"))
                .body("items[0].kind", equalTo("DIVISION"))
                .body("items[0].parentCode", equalTo(department));
    }

    @Test
    void theAgencyOfTheClassIsNoMemberOfItsOwn() {
        define("so", Map.of("name", "Các sở", "ofAgency", department, "memberKinds", List.of("DEPARTMENT")));

        members(slug + "-so", "").body("items", empty());
    }

    @Test
    void aClassWithACommaInItsNameNamesItsMembersOnePageAfterTheOther() {
        define(
                "xa",
                Map.of(
                        "name",
                        "UBND xã, phường",
                        "ofAgency",
                        department,
                        "members",
                        List.of(root + ".71", root, department)));

        String next = members(slug + "-xa", "?limit=2")
                .body("items.code", contains(root, department))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");
        members(slug + "-xa", "?limit=2&cursor=" + next).body("items.code", contains(root + ".71"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "+999999999-12-31", "1899-12-31"})
    void aDayNobodyMeansIsRefused(String day) {
        assertProblemAt(
                Api.viewer(root)
                        .queryParam("on", day)
                        .get("/api/v1/unit-classes/" + slug + "-05-phong/members")
                        .then(),
                400,
                "request/wrong-type",
                "?on");
    }

    @Test
    void anUnknownClassIsNotFound() {
        assertProblem(
                Api.viewer(root).get("/api/v1/unit-classes/nobody/members").then(), 404, "resource/unknown");
    }

    private void division(String code, String field, String day) {
        Api.admin()
                .body(Map.of("name", "Phòng " + code, "kind", "DIVISION", "parentCode", department, field, day))
                .put("/api/v1/agencies/" + department + code)
                .then()
                .statusCode(201);
    }

    private void define(String name, Map<String, Object> body) {
        Api.admin()
                .body(body)
                .put("/api/v1/unit-classes/" + slug + "-" + name)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse members(String unitClass, String query) {
        return Api.viewer(root)
                .get("/api/v1/unit-classes/" + unitClass + "/members" + query)
                .then()
                .statusCode(200);
    }
}
