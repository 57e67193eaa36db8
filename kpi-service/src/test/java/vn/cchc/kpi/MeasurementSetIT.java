package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// Many counts at once, all or none; and what was ever said about one.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class MeasurementSetIT {

    private Facts facts;
    private KpiApi api;

    @BeforeEach
    void aCornerIsKnown() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        api.awaitAgency(facts.otherDivision);
        api.awaitAgency(facts.division);
    }

    private ValidatableResponse send(String values, int revision) {
        return api.as(Role.UNIT_OFFICER)
                .contentType("application/json")
                .body(set(values, revision))
                .post("/api/v1/measurements/sets")
                .then();
    }

    private String set(String values, int revision) {
        return """
                {"agencyCode": "%s", "window": {"from": "2025-12-15", "to": "2026-03-14"}, "values": {%s},
                 "dataAsOf": "2026-03-14", "provisional": false, "revision": %d,
                 "evidence": [{"kind": "REPORT", "documentNumber": "12/BC-MH"}]}""".formatted(facts.division, values, revision);
    }

    private List<Integer> stored(String metric) {
        return api.as(Role.VIEWER)
                .queryParam("metric", metric)
                .get("/api/v1/measurements")
                .jsonPath()
                .getList("items.value");
    }

    @Test
    void aSheetOfManyCountsIsTakenAtOnceAndRepeatedWithoutChange() {
        String values = "\"H.total\": 120, \"H.trained_cchc\": 96, \"B.capital_assigned\": 900";
        send(values, 1)
                .statusCode(201)
                .body("created", equalTo(3))
                .body("measurements.metric", contains("B.capital_assigned", "H.total", "H.trained_cchc"))
                .body("measurements.outcome", contains("CREATED", "CREATED", "CREATED"));
        send(values, 1).statusCode(200).body("unchanged", equalTo(3)).body("created", equalTo(0));
        assertThat(stored("H.trained_cchc")).containsExactly(96);
    }

    @Test
    void aCorrectedSheetSaysOfEachCountWhatBecameOfIt() {
        send("\"H.total\": 120", 1).statusCode(201);
        send("\"H.total\": 121, \"H.trained_cchc\": 96", 2)
                .statusCode(201)
                .body("created", equalTo(1))
                .body("updated", equalTo(1))
                .body("measurements.outcome", contains("UPDATED", "CREATED"));
        assertThat(stored("H.total")).containsExactly(121);
    }

    @Test
    void bothCountsOfARatioAreAssessedTogether() {
        UUID plan = facts.plan(
                facts.department, 2026, 2026, Facts.target("H", "TRAINED_CCHC_RATE", "GE", "80", "REPORT_PERIOD"));
        api.awaitFigures(plan, "H", "Q1", "NO_DATA", null, null);
        send("\"H.total\": 120, \"H.trained_cchc\": 96", 1).statusCode(201);
        api.awaitFigures(plan, "H", "Q1", "ACHIEVED", 96, 120);
        Object id = api.assessment(plan, "H", "Q1").get("id");
        List<Object> states = api.as(Role.VIEWER)
                .get("/api/v1/assessments/" + id + "/history")
                .jsonPath()
                .getList("status");
        assertThat(states).as("assessed once for the whole set").containsExactly("NO_DATA", "ACHIEVED");
    }

    @Test
    void morePartThanWholeIsRefusedAtThePartAndNothingIsKept() {
        assertProblemAt(
                        send("\"H.total\": 120, \"H.trained_cchc\": 121", 1),
                        422,
                        "measurement/part-exceeds-whole",
                        "/values/H.trained_cchc")
                .body("title", equalTo("121 is more than H.total, which is 120 and which it is counted out of"));
        assertThat(stored("H.total")).isEmpty();
    }

    @Test
    void everyValueThatCannotBeTakenIsNamedAndNoneIsTaken() {
        assertProblem(
                        send(
                                "\"H.total\": -1, \"Q.none\": 1, \"D.received_online\": 3, \"L.reviewed\": 9, "
                                        + "\"L.due_for_review\": 8, \"a/b\": 1, \"E.dialogues\": 1",
                                1),
                        422,
                        "measurement/set-refused")
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/values/H.total",
                                "/values/Q.none",
                                "/values/D.received_online",
                                "/values/L.reviewed",
                                "/values/a~1b"))
                .body("errors.code", hasItems("measurement/value-out-of-range", "measurement/unknown-metric"));
        assertThat(stored("E.dialogues")).isEmpty();
    }

    @Test
    void oneCountWithALaterRevisionRefusesTheWholeSet() {
        api.measure(KpiApi.measurement(facts.division, "H.total", "2025-12-15", "2026-03-14", 130, 3))
                .statusCode(201);
        assertProblemAt(
                send("\"E.dialogues\": 2, \"H.total\": 120", 2), 409, "measurement/older-revision", "/values/H.total");
        assertThat(stored("E.dialogues")).isEmpty();
        assertThat(stored("H.total")).containsExactly(130);
    }

    @Test
    void valuesThatAreNoWholeNumbersAreRefusedAtTheirPlaces() {
        assertProblemAt(send("\"H.total\": 1.5", 1), 400, "request/wrong-type", "/values/H.total");
        assertProblemAt(send("\"H.total\": \"12\"", 1), 400, "request/wrong-type", "/values/H.total");
        assertProblemAt(send("\"H.total\": null", 1), 422, "measurement/value-missing", "/values/H.total");
        assertProblemAt(send("\"H.total\": 9223372036854775808", 1), 400, "request/wrong-type", "/values/H.total");
        assertProblemAt(
                send("\"H.total\": 1000000000001", 1), 422, "measurement/value-out-of-range", "/values/H.total");
        assertProblemAt(send("", 1), 422, "request/invalid", "/values");
        assertProblem(send("\"H.total\": 1, \"H.total\": 2", 1), 400, "request/malformed-json");
    }

    @Test
    void aSetOfAnotherAgencyIsNotEntered() {
        KpiApi sibling = new KpiApi(facts.otherDivision);
        assertProblem(
                sibling.as(Role.UNIT_OFFICER)
                        .contentType("application/json")
                        .body(set("\"H.total\": 1", 1))
                        .post("/api/v1/measurements/sets")
                        .then(),
                403,
                "security/other-agency");
        assertProblem(
                api.as(Role.VIEWER)
                        .contentType("application/json")
                        .body(set("\"H.total\": 1", 1))
                        .post("/api/v1/measurements/sets")
                        .then(),
                403,
                "security/forbidden");
    }

    @Test
    void everyRevisionOfAMeasurementIsKeptWithWhoAndWhen() {
        String first = send("\"H.total\": 120", 1).extract().path("measurements[0].id");
        String second = send("\"H.total\": 121", 2).extract().path("measurements[0].id");
        String one = "/api/v1/measurements/" + first;
        api.as(Role.VIEWER)
                .get(one)
                .then()
                .header("ETag", equalTo("\"1-corrected\""))
                .body("value", equalTo(120))
                .body("current", equalTo(false));
        api.as(Role.VIEWER)
                .get("/api/v1/measurements/" + second)
                .then()
                .header("ETag", equalTo("\"2\""))
                .body("current", equalTo(true));
        api.as(Role.VIEWER)
                .header("If-None-Match", "\"2\"")
                .get("/api/v1/measurements/" + second)
                .then()
                .statusCode(304);
        api.as(Role.VIEWER)
                .get(one + "/revisions")
                .then()
                .body("revision", contains(1, 2))
                .body("value", contains(120, 121))
                .body("current", contains(false, true))
                .body("recordedBy", contains("can-bo", "can-bo"))
                .body("recordedAt", not(hasItems((Object) null)));
        KpiApi sibling = new KpiApi(facts.otherDivision);
        assertProblem(sibling.as(Role.VIEWER).get(one).then(), 404, "resource/unknown");
        assertProblem(sibling.as(Role.VIEWER).get(one + "/revisions").then(), 404, "resource/unknown");
    }

    @Test
    void theDictionarySaysWhatCanBeEntered() {
        api.as(Role.VIEWER)
                .get("/api/v1/metrics/L.reviewed")
                .then()
                .statusCode(200)
                .body("manual", equalTo(true))
                .body("kind", equalTo("FLOW"))
                .body("partOf", equalTo("L.due_for_review"));
        api.as(Role.VIEWER).get("/api/v1/metrics/D.received_online").then().body("manual", equalTo(false));
        assertProblem(api.as(Role.VIEWER).get("/api/v1/metrics/Q.none").then(), 404, "resource/unknown");
        List<String> people = api.as(Role.VIEWER)
                .queryParam("group", "H")
                .queryParam("manual", true)
                .queryParam("limit", 5)
                .get("/api/v1/metrics")
                .jsonPath()
                .getList("items.code");
        assertThat(people).hasSize(5).isSorted().allMatch(code -> code.startsWith("H."));
        api.as(Role.VIEWER)
                .queryParam("manual", "maybe")
                .get("/api/v1/metrics")
                .then()
                .statusCode(400);
    }
}
