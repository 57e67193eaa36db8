package vn.cchc.plan.agency.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.Api;
import vn.cchc.plan.Heard;
import vn.cchc.testkit.ContractAssertions;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestKafka;
import vn.cchc.testkit.Tokens;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class AgencyResourceIT {

    private static final Map<String, Object> CITY =
            Map.of("name", "UBND thành phố", "kind", "PEOPLES_COMMITTEE", "aliases", List.of("Thành phố"));

    private String root = "";

    @BeforeEach
    void aFreshRoot() {
        root = Api.freshRoot();
    }

    @Test
    void aRegisteredAgencyIsReadAndTold() {
        put(root, CITY).statusCode(201).header("ETag", "\"1\"");

        Api.viewer(root)
                .get("/api/v1/agencies/" + root)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("UBND thành phố"))
                .body("aliases", contains("Thành phố"));
        var event = Heard.of("agency", root, 1).getFirst();
        assertThat(TestKafka.type(event)).isEqualTo("vn.cchc.agency.changed.v1");
        ContractAssertions.assertValid("agency", "changed.v1", TestKafka.payload(event));
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        put(root, CITY).statusCode(201);

        put(root, CITY).statusCode(200).header("ETag", "\"1\"");

        Api.admin()
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "UBND thành phố mới", "kind", "PEOPLES_COMMITTEE"))
                .put("/api/v1/agencies/" + root)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("aliases", equalTo(List.of()));
        var second = Heard.of("agency", root, 2).getLast();
        assertThat(EventJson.tree(second.value()).at("/version").asLong()).isEqualTo(2);
    }

    @Test
    void aChangeNeedsTheCurrentVersion() {
        put(root, CITY).statusCode(201);
        Map<String, Object> renamed = Map.of("name", "Tên khác", "kind", "PEOPLES_COMMITTEE");

        assertProblemAt(put(root, renamed), 428, "request/precondition-required", "#If-Match");
        assertProblemAt(put(root, renamed, "\"9\""), 412, "request/stale", "#If-Match");
        assertProblemAt(put(root, renamed, "W/7"), 400, "request/malformed-etag", "#If-Match");
    }

    @Test
    void parentsAndSuccessorsMustBeRegisteredAndMakeNoCircle() {
        put(root, CITY).statusCode(201);
        put(root + ".05", below(root)).statusCode(201);

        assertProblemAt(put(root + ".06", below("Y99")), 422, "agency/parent-unknown", "/parentCode");
        assertProblemAt(put(root, below(root + ".05"), "\"1\""), 422, "agency/parent-below", "/parentCode");
        assertProblemAt(put(root + ".07", merged("Y98")), 422, "agency/successor-unknown", "/mergedInto");
        assertProblemAt(put(root + ".08", merged(root + ".08")), 422, "agency/merged-into-itself", "/mergedInto");
    }

    @Test
    void whatIsNotMeantIsRefused() {
        assertProblemAt(
                put(root, Map.of("name", "X", "kind", "OTHER", "phone", "1")), 400, "request/unknown-field", "/phone");
        assertProblemAt(put(root, Map.of("name", 7, "kind", "OTHER")), 400, "request/wrong-type", "/name");
        assertProblemAt(put(root, Map.of("name", "X", "kind", "MINISTRY")), 400, "request/wrong-type", "/kind");
        assertProblemAt(put(root, Map.of("name", " ", "kind", "OTHER")), 422, "request/invalid", "/name");
        assertProblemAt(put("z9", CITY), 422, "request/invalid", "?code");
        assertProblemAt(
                put(root, Map.of("code", "Y01", "name", "X", "kind", "OTHER")), 422, "request/invalid", "/code");
        assertProblemAt(
                put(root, Map.of("name", "X", "kind", "OTHER", "validFrom", "2026-02-01", "validTo", "2026-01-01")),
                422,
                "request/invalid",
                "/validTo");
        assertProblemAt(put(root, Map.of("name", "\u200b", "kind", "OTHER")), 422, "request/invalid", "/name");
        assertProblem(
                Api.admin().body("{\"name\": ").put("/api/v1/agencies/" + root).then(), 400, "request/malformed-json");
    }

    @Test
    void onlyAnAdministratorWritesAndOnlyTokenHoldersRead() {
        String path = "/api/v1/agencies/" + root;

        assertProblem(Api.standing(root).body(CITY).put(path).then(), 403, "security/forbidden");
        assertProblem(RestAssured.given().get(path).then(), 401, "security/unauthenticated");
        String expired = Tokens.as("lan").role(Role.ADMIN).expired().sign();
        assertProblem(RestAssured.given().auth().oauth2(expired).get(path).then(), 401, "security/unauthenticated");
        String forged = Tokens.as("lan").role(Role.ADMIN).forge();
        assertProblem(RestAssured.given().auth().oauth2(forged).get(path).then(), 401, "security/unauthenticated");
        assertProblem(Api.viewer(root).get(path).then(), 404, "resource/unknown");
    }

    @Test
    void agenciesAreListedByTreeKindAndFoldedName() {
        put(root, CITY).statusCode(201);
        for (int i = 1; i <= 3; i++) {
            put(root + ".0" + i, below(root)).statusCode(201);
        }

        Api.viewer(root)
                .get("/api/v1/agencies?parentCode=" + root + "&kind=DIVISION&q=phong to chuc&limit=2")
                .then()
                .statusCode(200)
                .body("items.code", contains(root + ".01", root + ".02"))
                .header("Link", containsString("rel=\"next\""));
        String next = Api.viewer(root)
                .get("/api/v1/agencies?parentCode=" + root + "&limit=2")
                .then()
                .extract()
                .path("next");
        Api.viewer(root)
                .get("/api/v1/agencies?parentCode=" + root + "&limit=2&cursor=" + next)
                .then()
                .body("items.code", contains(root + ".03"));
    }

    private static Map<String, Object> below(String parent) {
        return Map.of("name", "Phòng Tổ chức cán bộ", "kind", "DIVISION", "parentCode", parent);
    }

    private static Map<String, Object> merged(String successor) {
        return Map.of("name", "Phòng cũ", "kind", "DIVISION", "validTo", "2025-06-30", "mergedInto", successor);
    }

    private static ValidatableResponse put(String code, Map<String, Object> body) {
        return Api.admin().body(body).put("/api/v1/agencies/" + code).then();
    }

    private static ValidatableResponse put(String code, Map<String, Object> body, String ifMatch) {
        return Api.admin()
                .header("If-Match", ifMatch)
                .body(body)
                .put("/api/v1/agencies/" + code)
                .then();
    }
}
