package vn.cchc.plan.agency.rest;

import static vn.cchc.testkit.ProblemAssertions.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.Api;
import vn.cchc.testkit.SuiteResources;

/// Two departments of one city, and what the administrator of the first may do.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class RegistryAuthorityIT {

    private String root = "";
    private String mine = "";
    private String other = "";

    @BeforeEach
    void twoDepartments() {
        mine = Api.department();
        root = mine.substring(0, 3);
        other = root + ".06";
        Api.agency(other, "Sở Nội vụ", "HOME_AFFAIRS", root);
        Api.agency(other + ".01", "Văn phòng Sở Nội vụ", "DEPT_OFFICE", other);
    }

    @Test
    void anAdministratorOfAnAgencyKeepsWhatStandsBelowIt() {
        put(mine + ".04", below(mine), "").statusCode(201);
        put(mine + ".04", below(mine + ".02"), "\"1\"").statusCode(200);
    }

    @Test
    void ofTheOwnEntryOnlyTheNamesAreTheOwn() {
        Map<String, Object> own = Map.of("name", "Sở GDĐT", "kind", "DEPARTMENT", "parentCode", root);
        put(mine, own, "\"1\"").statusCode(200);

        Map.of("kind", "PASC", "validTo", "2026-06-30", "validFrom", "2026-01-01", "mergedInto", mine + ".02")
                .forEach((field, value) -> {
                    Map<String, Object> standing = new HashMap<>(own);
                    standing.put(field, value);
                    assertProblem(put(mine, standing, "\"2\""), 403, "security/other-agency");
                });
        Map<String, Object> closed = new HashMap<>(own);
        closed.put("validTo", "2026-06-30");
        Api.adminOf(root)
                .header("If-Match", "\"2\"")
                .body(closed)
                .put("/api/v1/agencies/" + mine)
                .then()
                .statusCode(200);
    }

    @Test
    void nothingIsRegisteredOrChangedInAnotherPartOfTheTree() {
        assertProblem(put(other + ".02", below(other), ""), 403, "security/other-agency");
        assertProblem(put(other + ".01", below(other), "\"1\""), 403, "security/other-agency");
        assertProblem(put(root + ".07", below(root), ""), 403, "security/other-agency");
    }

    @Test
    void aCodeOfSomebodyElseIsNotTakenInAdvance() {
        assertProblem(put(other + ".03", below(mine), ""), 403, "security/other-agency");
        assertProblem(put("Y88", below(mine), ""), 403, "security/other-agency");
    }

    @Test
    void nobodyIsMovedAcrossTheBorder() {
        assertProblem(put(mine + ".02", below(other), "\"1\""), 403, "security/other-agency");
        assertProblem(put(other + ".01", below(mine), "\"1\""), 403, "security/other-agency");
        assertProblem(put(mine, below(mine + ".02"), "\"1\""), 403, "security/other-agency");
    }

    @Test
    void dutiesAreNotHandedToAnAgencyOfSomebodyElse() {
        Map<String, Object> merged = new HashMap<>(below(mine));
        merged.put("mergedInto", other + ".01");

        assertProblem(put(mine + ".02", merged, "\"1\""), 403, "security/other-agency");
    }

    @Test
    void theTopOfATreeIsKeptByAnAdministratorOfTheWholeSuite() {
        Map<String, Object> top = Map.of("name", "Tỉnh mới", "kind", "PEOPLES_COMMITTEE");

        assertProblem(put(mine + ".09", top, ""), 403, "agency/top-reserved");
        assertProblem(put(mine + ".02", top, "\"1\""), 403, "agency/top-reserved");
        assertProblem(
                Api.adminOf(root)
                        .header("If-Match", "\"1\"")
                        .body(top)
                        .put("/api/v1/agencies/" + root)
                        .then(),
                403,
                "agency/top-reserved");
        Api.admin()
                .header("If-Match", "\"1\"")
                .body(top)
                .put("/api/v1/agencies/" + root)
                .then()
                .statusCode(200);
    }

    @Test
    void aUnitClassIsDefinedForTheOwnPartOfTheTreeOnly() {
        String code = other.toLowerCase(Locale.ROOT).replace('.', '-') + "-phong";
        Map<String, Object> ofOther = Map.of("name", "Các phòng", "ofAgency", other, "members", new String[] {mine});
        Map<String, Object> ofMine = Map.of("name", "Các phòng", "ofAgency", mine, "members", new String[] {mine});

        assertProblem(define(code, ofOther, ""), 403, "security/other-agency");
        Api.adminOf(other)
                .body(ofOther)
                .put("/api/v1/unit-classes/" + code)
                .then()
                .statusCode(201);
        assertProblem(define(code, ofMine, "\"1\""), 403, "security/other-agency");
        define(code + "-2", ofMine, "").statusCode(201);
    }

    @Test
    void theNationalCalendarIsNobodysOwn() {
        assertProblem(
                Api.adminOf(root)
                        .body(Map.of("days", new Object[0]))
                        .put("/api/v1/calendar/2046")
                        .then(),
                403,
                "calendar/national");
        Api.admin()
                .body(Map.of("days", new Object[0]))
                .put("/api/v1/calendar/2046")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> below(String parent) {
        return Map.of("name", "Phòng Tổng hợp", "kind", "DIVISION", "parentCode", parent);
    }

    private ValidatableResponse put(String code, Map<String, Object> body, String ifMatch) {
        return write("/api/v1/agencies/" + code, body, ifMatch);
    }

    private ValidatableResponse define(String code, Map<String, Object> body, String ifMatch) {
        return write("/api/v1/unit-classes/" + code, body, ifMatch);
    }

    private ValidatableResponse write(String path, Map<String, Object> body, String ifMatch) {
        var request = Api.adminOf(mine).body(body);
        return (ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch))
                .put(path)
                .then();
    }
}
