package vn.cchc.plan.agency.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.PlanFixture.completePlanOf;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.Api;
import vn.cchc.plan.Heard;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestKafka;

/// Codes in the form of QCVN 102:2016, wherever a code is taken.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class LegacyCodesIT {

    private String root = "";
    private String legacyRoot = "";
    private String legacy = "";

    @BeforeEach
    void aProvince() {
        root = Api.freshRoot();
        legacyRoot = "000.00.00." + root;
        legacy = "000.00.53." + root;
        Api.agency(root, "UBND tỉnh " + root, "PEOPLES_COMMITTEE", "");
    }

    @Test
    void anAgencyIsRegisteredUnderTodaysCodeAndKeepsTheOldOneAsAnAlias() {
        put(legacy, department())
                .statusCode(201)
                .header("Content-Location", "/api/v1/agencies/" + root + ".53")
                .body("code", equalTo(root + ".53"))
                .body("parentCode", equalTo(root))
                .body("aliases", contains("Sở", legacy));
        put(legacy, department()).statusCode(200).header("ETag", "\"1\"");

        var told = EventJson.tree(
                TestKafka.payload(Heard.of("agency", root + ".53", 1).getFirst()));
        assertThat(told.at("/aliases/1").asText()).isEqualTo(legacy);
    }

    @Test
    void anAgencyIsReadByEitherCode() {
        put(legacy, department()).statusCode(201);

        get(legacy)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Content-Location", "/api/v1/agencies/" + root + ".53")
                .body("code", equalTo(root + ".53"));
        get(root + ".53").statusCode(200).header("Content-Location", nullValue());
        assertProblem(get("000.00.54." + root), 404, "resource/unknown");
    }

    @Test
    void anOldCodeThatFitsNoNewOneIsRefusedAndFoundOnlyAsAnAlias() {
        String unfit = "120.02.53." + root;
        assertProblemAt(put(unfit, department()), 422, "agency/legacy-code-unfit", "?code");
        assertProblemAt(put(root + ".53", with("parentCode", unfit)), 422, "agency/legacy-code-unfit", "/parentCode");
        assertProblemAt(put(root + ".53", with("mergedInto", unfit)), 422, "agency/legacy-code-unfit", "/mergedInto");
        assertProblem(get(unfit), 404, "resource/unknown");

        put(root + ".53", with("aliases", List.of(unfit))).statusCode(201);

        get(unfit).statusCode(200).body("code", equalTo(root + ".53"));
    }

    @Test
    void theCodeOfTheBodyMayBeOfTheOtherForm() {
        put(legacy, with("code", root + ".53")).statusCode(201);
        put(root + ".53", with("code", "000.00.54." + root)).statusCode(422);
    }

    @Test
    void classesPlansAndListsTakeItToo() {
        put(legacy, department()).statusCode(201);
        String name = root.toLowerCase(java.util.Locale.ROOT) + "-legacy";
        Api.admin()
                .body(Map.of("name", "Các sở", "ofAgency", legacyRoot, "members", List.of(legacy)))
                .put("/api/v1/unit-classes/" + name)
                .then()
                .statusCode(201)
                .body("ofAgency", equalTo(root))
                .body("members", contains(root + ".53"));
        Api.viewer(root)
                .get("/api/v1/unit-classes?ofAgency=" + legacyRoot)
                .then()
                .body("items.code", contains(name));
        Api.viewer(root)
                .get("/api/v1/agencies?parentCode=" + legacyRoot)
                .then()
                .body("items.code", contains(root + ".53"));

        String id = Api.id(
                Api.standing(root + ".53").body(completePlanOf(legacy).body()).post("/api/v1/plans"));
        Api.standing(root + ".53")
                .get("/api/v1/plans?agencyCode=" + legacy)
                .then()
                .body("items.id", contains(id))
                .body("items.agencyCode", contains(root + ".53"));
    }

    @Test
    void aLegacyMemberThatFitsNoNewCodeIsRefusedByItsPlace() {
        assertProblemAt(
                Api.admin()
                        .body(Map.of("name", "Các sở", "ofAgency", root, "members", List.of(root, "001.00.53." + root)))
                        .put("/api/v1/unit-classes/never")
                        .then(),
                422,
                "agency/legacy-code-unfit",
                "/members/1");
    }

    @Test
    void whoWasMergedAwayNeedsALastDay() {
        put(legacy, department()).statusCode(201);

        assertProblemAt(
                put("000.00.54." + root, with("mergedInto", legacy)), 422, "agency/merged-without-end", "/validTo");

        Map<String, Object> ended = with("mergedInto", legacy);
        ended.put("validTo", "2025-06-30");
        put("000.00.54." + root, ended).statusCode(201).body("mergedInto", equalTo(root + ".53"));
    }

    private Map<String, Object> department() {
        return Map.of("name", "Sở Nội vụ", "kind", "HOME_AFFAIRS", "parentCode", legacyRoot, "aliases", List.of("Sở"));
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = new HashMap<>(department());
        body.put(field, value);
        return body;
    }

    private static ValidatableResponse put(String code, Map<String, Object> body) {
        return Api.admin().body(body).put("/api/v1/agencies/" + code).then();
    }

    private ValidatableResponse get(String code) {
        return Api.viewer(root).get("/api/v1/agencies/" + code).then();
    }
}
