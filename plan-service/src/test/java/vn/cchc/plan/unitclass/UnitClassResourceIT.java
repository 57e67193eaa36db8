package vn.cchc.plan.unitclass;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import vn.cchc.plan.Api;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class UnitClassResourceIT {

    private String department = "";
    private String path = "";

    @BeforeEach
    void aDepartment() {
        department = Api.department();
        path = "/api/v1/unit-classes/" + department.toLowerCase(Locale.ROOT).replace('.', '-') + "-truong";
    }

    @Test
    void aDefinedClassIsReadAndChangedWithItsVersion() {
        put(schools("Các trường"), "").statusCode(201).header("ETag", "\"1\"");
        put(schools("Các trường"), "").statusCode(200).header("ETag", "\"1\"");

        assertProblemAt(put(schools("Các nhà trường"), ""), 428, "request/precondition-required", "#If-Match");
        assertProblemAt(put(schools("Các nhà trường"), "\"4\""), 412, "request/stale", "#If-Match");
        put(schools("Các nhà trường"), "\"1\"").statusCode(200).header("ETag", "\"2\"");

        Api.viewer(department)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Các nhà trường"))
                .body("memberKinds", hasItem("SUBORDINATE_UNIT"));
        Api.viewer(department)
                .get("/api/v1/unit-classes?ofAgency=" + department)
                .then()
                .body("items.name", hasItem("Các nhà trường"));
    }

    @Test
    void theAgenciesNamedMustBeRegistered() {
        var body = Map.of("name", "Các xã", "ofAgency", "Y77", "members", List.of(department, "Y78"));

        assertProblemAt(put(body, ""), 422, "unit-class/agency-unknown", "/ofAgency")
                .body("errors.pointer", hasItem("/members/1"));
    }

    @Test
    void eitherKindsOrMembersSayWhoBelongs() {
        assertProblem(put(Map.of("name", "Các xã", "ofAgency", department), ""), 422, "request/invalid");
    }

    @Test
    void onlyAnAdministratorDefinesAndUnknownClassesAreNotFound() {
        assertProblem(
                Api.standing(department).body(schools("Các trường")).put(path).then(), 403, "security/forbidden");
        assertProblem(Api.viewer(department).get(path).then(), 404, "resource/unknown");
    }

    private Map<String, Object> schools(String name) {
        return Map.of("name", name, "ofAgency", department, "memberKinds", List.of("SUBORDINATE_UNIT"));
    }

    private ValidatableResponse put(Map<String, Object> body, String ifMatch) {
        var request = Api.admin().body(body);
        return (ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch))
                .put(path)
                .then();
    }
}
