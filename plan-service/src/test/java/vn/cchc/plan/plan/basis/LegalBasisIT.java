package vn.cchc.plan.plan.basis;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.cchc.plan.PlanFixture.completePlanOf;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.Api;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class LegalBasisIT {

    private static final String ISSUER = "Chính phủ";

    private String department = "";
    private String city = "";
    private String number = "";
    private String key = "";

    @BeforeEach
    void aDocumentNobodyElseCites() {
        department = Api.department();
        city = department.substring(0, 3);
        number = city + "/2019/NĐ-CP";
        key = "nghi-dinh." + city.toLowerCase(Locale.ROOT) + "-2019-nd-cp";
    }

    @Test
    void aDocumentIsListedOnceHoweverItIsSpelt() {
        String one = citing(department, "Nghị định", number, "2019-07-01", ISSUER);
        String other = citing(department, "NĐ", number.replace("NĐ-CP", "ND - CP"), "2019-07-01", ISSUER);

        list(Api.viewer(department), "number=" + number)
                .body("items.key", contains(key))
                .body("items[0].citedBy.planId", contains(one, other))
                .body("items[0].dates", contains("2019-07-01"))
                .body("items[0].conflicts", empty());
    }

    @Test
    void aListIsNarrowedByTypeNumberAndWords() {
        citing(department, "Nghị định", number, "2019-07-01", ISSUER);

        list(Api.viewer(department), "type=" + Normalizer.normalize("Nghị định", Normalizer.Form.NFD))
                .body("items.key", contains(key));
        list(Api.viewer(department), "type=Thông tư").body("items", empty());
        list(Api.viewer(department), "q=chinh phu").body("items.key", contains(key));
        list(Api.viewer(department), "q=quoc hoi").body("items", empty());
    }

    @Test
    void datesAndIssuersThatDifferAreConflictsAndFindings() {
        citing(department, "Nghị định", number, "2019-09-01", ISSUER);
        String plan = citing(department, "Nghị định", number, "2019-07-01", "Thủ tướng Chính phủ");
        citing(department, "Thông tư", number, "2019-07-01", ISSUER);

        list(Api.viewer(department), "conflicting=true")
                .body("items.key", contains(key))
                .body("items[0].dates", contains("2019-07-01", "2019-09-01"))
                .body("items[0].conflicts", containsInAnyOrder("DATES_DIFFER", "ISSUERS_DIFFER"));
        findings(plan).body("findings.code", contains("BASIS_DATE_CONFLICT", "BASIS_ISSUERS_DIFFER"));
    }

    @Test
    void aNumberWithoutAYearIsAnotherDocumentEveryYear() {
        citing(department, "Quyết định", city + "/QĐ-UBND", "2024-08-27", "UBND");
        String plan = citing(department, "Quyết định", city + "/QĐ-UBND", "2025-08-27", "UBND");

        list(Api.viewer(department), "conflicting=true").body("items", empty());
        findings(plan).body("findings", empty());
    }

    @Test
    void onlyCitationsTheCallerMaySeeCount() {
        citing(city, "Nghị định", number, "2019-09-01", ISSUER);
        String plan = citing(department, "Nghị định", number, "2019-07-01", ISSUER);

        list(Api.viewer(department), "number=" + number).body("items[0].citedBy.planId", contains(plan));
        list(Api.viewer(department), "conflicting=true").body("items", empty());
        findings(plan).body("findings", empty());
        list(Api.viewer(city), "conflicting=true").body("items.key", contains(key));
        String neighbour = Api.department();
        list(Api.viewer(neighbour), "number=" + number).body("items", empty());
        assertProblem(Api.viewer(neighbour).get("/api/v1/legal-bases/" + key).then(), 404, "resource/unknown");
    }

    @Test
    void anEntryOfTheRegisterIsWhatCitationsBelowAreHeldAgainstAndTheNearestCounts() {
        String wrong = citing(department, "Nghị định", number, "2019-09-01", ISSUER);
        enter(Api.adminOf(Api.department()), "2019-01-01").then().statusCode(201);
        findings(wrong).body("findings", empty());

        enter(Api.adminOf(city), "2019-07-01").then().statusCode(201).header("ETag", "\"1\"");
        findings(wrong)
                .body("findings.code", contains("BASIS_DIFFERS_FROM_REGISTER"))
                .body(
                        "findings[0].message",
                        equalTo("The basis " + number + " is cited with 1 September 2019; the register of legal"
                                + " bases has 1 July 2019 (source: Công báo điện tử)"));
        list(Api.viewer(department), "conflicting=true")
                .body("items[0].conflicts", hasItem("DIFFERS_FROM_REGISTER"))
                .body("items[0].registered.agencyCode", equalTo(city));

        enter(Api.adminOf(department), "2019-09-01").then().statusCode(201);
        findings(wrong).body("findings", empty());
    }

    @Test
    void aChangeNeedsTheVersionSeenAndARepetitionNothing() {
        enter(Api.adminOf(department), "2019-07-01").then().statusCode(201);
        enter(Api.adminOf(department), "2019-07-01").then().statusCode(200);
        assertProblem(enter(Api.adminOf(department), "2019-07-02").then(), 428, "request/precondition-required");
        assertProblem(
                enter(Api.adminOf(department).header("If-Match", "\"4\""), "2019-07-02")
                        .then(),
                412,
                "request/stale");
        enter(Api.adminOf(department).header("If-Match", "\"1\""), "2019-07-02")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void onlyAnAdministratorEntersAndOnlyTheDocumentOfTheKey() {
        enter(Api.standing(department), "2019-07-01").then().statusCode(403);
        assertProblemAt(
                Api.adminOf(department)
                        .body(entry("2019-07-01"))
                        .put("/api/v1/legal-bases/nghi-dinh.1-2019-nd-cp")
                        .then(),
                422,
                "request/invalid",
                "/number");
        Map<String, Object> noSource = entry("2019-07-01");
        noSource.remove("source");
        Api.adminOf(department)
                .body(noSource)
                .put("/api/v1/legal-bases/" + key)
                .then()
                .statusCode(422);
        assertProblemAt(
                Api.viewer(department)
                        .get("/api/v1/legal-bases?conflicting=maybe")
                        .then(),
                400,
                "request/wrong-type",
                "?conflicting");
    }

    private Map<String, Object> entry(String signedOn) {
        return new HashMap<>(Map.of(
                "type",
                "Nghị định",
                "number",
                number,
                "signedOn",
                signedOn,
                "issuer",
                ISSUER,
                "source",
                "Công báo điện tử"));
    }

    private Response enter(RequestSpecification by, String signedOn) {
        return by.body(entry(signedOn)).put("/api/v1/legal-bases/" + key);
    }

    private static ValidatableResponse list(RequestSpecification reader, String query) {
        return reader.get("/api/v1/legal-bases?" + query).then().statusCode(200);
    }

    private ValidatableResponse findings(String plan) {
        return Api.viewer(department)
                .get("/api/v1/plans/" + plan + "/completeness")
                .then()
                .statusCode(200);
    }

    private static String citing(String agency, String type, String number, String signedOn, String issuer) {
        Map<String, Object> basis = Map.of("type", type, "number", number, "signedOn", signedOn, "issuer", issuer);
        return Api.id(Api.standing(agency)
                .body(completePlanOf(agency).with("legalBases", List.of(basis)).body())
                .post("/api/v1/plans"));
    }
}
