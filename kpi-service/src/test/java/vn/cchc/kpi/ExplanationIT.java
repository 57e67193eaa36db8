package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Cursor;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// However the figures of an assessment are broken down, the parts add up to them exactly.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class ExplanationIT {

    private static final List<String> WAYS = List.of("unit", "procedure", "month", "source");

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

    private String path(Map<String, Object> assessment) {
        return "/api/v1/assessments/" + assessment.get("id") + "/explanation";
    }

    private JsonPath explained(Map<String, Object> assessment, String query) {
        return api.as(Role.VIEWER)
                .get(path(assessment) + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// Every contribution, fetched in pages of two.
    private List<Map<String, Object>> all(Map<String, Object> assessment, String query) {
        List<Map<String, Object>> items = new ArrayList<>();
        String next = "";
        do {
            JsonPath page = explained(assessment, query + "&limit=2" + next);
            items.addAll(page.getList("sources.items"));
            next = page.getString("sources.next") == null ? "" : "&cursor=" + page.getString("sources.next");
        } while (!next.isEmpty());
        return items;
    }

    private static long sum(List<Map<String, Object>> items, String column) {
        return items.stream()
                .mapToLong(item -> item.get(column) == null ? 0 : ((Number) item.get(column)).longValue())
                .sum();
    }

    private void requireSums(
            Map<String, Object> assessment, String more, long numerator, @Nullable Integer denominator) {
        int sources = all(assessment, "?by=source" + more).size();
        for (String way : WAYS) {
            List<Map<String, Object>> items = all(assessment, "?by=" + way + more);
            assertThat(sum(items, "numerator")).as(way).isEqualTo(numerator);
            assertThat(sum(items, "denominator")).as(way).isEqualTo(denominator == null ? 0 : denominator.longValue());
            assertThat(items.stream().map(item -> item.get("key"))).as(way).doesNotHaveDuplicates();
            if (!way.equals("source")) {
                assertThat(sum(items, "rows")).as(way).isEqualTo(sources);
            }
        }
    }

    private DossierRowJson row(String agency, String procedure, String from, String to, long inTime, long late) {
        return DossierRowJson.of(agency)
                .with("procedureCode", procedure)
                .window(from, to)
                .with("dataAsOf", to)
                .resolved(inTime, late);
    }

    @Test
    void dossiersAreTracedToTheirRows() {
        UUID plan = facts.plan(
                facts.department, 2026, 2026, Facts.target("A", "TTHC_ON_TIME_RATE", "EQ_ALL", "100", "REPORT_PERIOD"));
        api.awaitFigures(plan, "A", "Q1", "NO_DATA", null, null);
        api.push(
                        row(facts.division, "1.001612", "2025-12-15", "2026-01-14", 10, 0),
                        row(facts.division, "1.001613", "2025-12-15", "2026-01-14", 5, 1),
                        row(facts.division, "1.001612", "2026-01-15", "2026-02-14", 7, 2),
                        row(facts.otherDivision, "1.001612", "2025-12-15", "2026-01-14", 3, 0),
                        row(facts.otherDivision, "1.001612", "2026-06-15", "2026-07-14", 90, 9))
                .statusCode(200);
        Map<String, Object> q1 = api.awaitFigures(plan, "A", "Q1", "NOT_ACHIEVED", 25, 28);
        requireSums(q1, "", 25, 28);
        assertThat(all(q1, "?by=unit").stream().map(item -> item.get("unit")))
                .containsExactly(facts.division, facts.otherDivision);
        assertThat(all(q1, "?by=month")).hasSize(2);
        assertThat(all(q1, "?by=procedure").stream().map(item -> item.get("subject")))
                .containsExactly("1.001612", "1.001613");
        List<Map<String, Object>> rows = all(q1, "?by=source");
        assertThat(rows).hasSize(4);
        assertThat(rows.getFirst())
                .containsEntry("agencyCode", facts.division)
                .containsEntry("revision", 1)
                .containsEntry("sourceSystem", "dossier-system")
                .containsEntry("dataAsOf", "2026-01-14")
                .containsKey("batchId");
        JsonPath explained = explained(q1, "");
        assertThat(explained.getBoolean("upToDate")).isTrue();
        assertThat(explained.getInt("finding.missing")).isEqualTo(3);
        assertThat(explained.getString("definition.code")).isEqualTo("TTHC_ON_TIME_RATE");
        assertThat(explained.getList("ratios[0].numeratorTerms.count")).isEqualTo(List.of(0, 25));
        assertThat(explained.getList("ratios[0].denominatorTerms.count")).isEqualTo(List.of(28));
        assertThat(explained.getList("notCounted.items.monthTo")).contains("2026-03-14");
        assertThat(explained.getList("words", String.class)).anyMatch(word -> word.startsWith("25 of 28 were counted"));
    }

    @Test
    void measurementsAreTracedToTheirEvidence() {
        UUID plan =
                facts.plan(facts.department, 2026, 2026, Facts.target("R", "LEGAL_REVIEW_RATE", "GE", "80", "YEAR"));
        api.awaitFigures(plan, "R", "YEAR", "NO_DATA", null, null);
        for (String agency : List.of(facts.department, facts.division)) {
            api.measure(KpiApi.measurement(agency, "L.due_for_review", "2025-12-15", "2026-03-14", 10, 1));
            api.measure(KpiApi.measurement(agency, "L.reviewed", "2025-12-15", "2026-03-14", 6, 1));
        }
        Map<String, Object> year = api.awaitFigures(plan, "R", "YEAR", "AT_RISK", 12, 20);
        requireSums(year, "", 12, 20);
        List<Map<String, Object>> rows = all(year, "?by=source");
        assertThat(rows).hasSize(4).allSatisfy(row -> assertThat(row).containsKey("measurementId"));
        assertThat(JsonPath.from(api.as(Role.VIEWER)
                                .get(path(year) + "?by=source")
                                .asString())
                        .getList("sources.items.evidence[0].documentNumber"))
                .isNotEmpty()
                .allMatch("12/BC-MH"::equals);
        assertThat(all(year, "?by=unit").stream().map(item -> item.get("unit")))
                .containsExactly(facts.department, facts.division);
        assertThat(explained(year, "").getList("notCounted.silentUnits")).isEqualTo(List.of(facts.otherDivision));
    }

    @Test
    void aCountIsTracedWithoutDenominator() {
        UUID plan =
                facts.plan(facts.department, 2026, 2026, Facts.target("D", "DIALOGUE_COUNT", "COUNT_GE", "5", "YEAR"));
        api.awaitFigures(plan, "D", "YEAR", "NO_DATA", null, null);
        api.measure("E.dialogues", "2025-12-15", "2026-03-14", 1, 1).statusCode(201);
        api.measure("E.dialogues", "2026-03-15", "2026-06-14", 2, 1).statusCode(201);
        Map<String, Object> year = api.awaitFigures(plan, "D", "YEAR", "AT_RISK", 3, null);
        requireSums(year, "", 3, null);
        assertThat(all(year, "?by=month").getFirst()).doesNotContainKey("denominator");
    }

    @Test
    void tasksAreTracedToTheirAssignmentsAndTheEventsThatToldOfThem() {
        UUID plan = facts.plan(
                facts.department,
                2026,
                2026,
                Facts.target("T", "PLAN_TASKS_ON_TIME_RATE", "EQ_ALL", "100", "REPORT_PERIOD"));
        UUID done = facts.assigned(plan, "2026-03-01");
        UUID late = facts.assigned(plan, "2026-03-14");
        UUID open = facts.assigned(plan, "2026-12-31");
        UUID gone = facts.assigned(plan, "2026-05-01");
        facts.completed(plan, done, 3, "2026-02-20", true);
        facts.completed(plan, late, 3, "2026-03-20", false);
        facts.task(plan, gone, "not-arisen", 2, "\"backstop\": \"2026-12-31\"");
        api.awaitFigures(plan, "T", "YEAR", "AT_RISK", 1, 3);
        Map<String, Object> year = api.awaitFigures(plan, "T", "YEAR", "AT_RISK", 1, 3);
        requireSums(year, "", 1, 3);
        Map<String, Object> q1 = api.awaitFigures(plan, "T", "Q1", "NOT_ACHIEVED", 1, 2);
        requireSums(q1, "", 1, 2);
        Map<Object, Map<String, Object>> byId = new HashMap<>();
        all(year, "?by=source").forEach(row -> byId.put(row.get("assignmentId"), row));
        assertThat(byId.keySet()).containsExactlyInAnyOrder(done.toString(), late.toString(), open.toString());
        assertThat(byId.get(late.toString())).containsEntry("outcome", "DONE_LATE");
        assertThat(byId.get(open.toString())).containsEntry("outcome", "OPEN").containsEntry("dueOn", "2026-12-31");
        assertThat(JsonPath.from(api.as(Role.VIEWER)
                                .get(path(year) + "?by=source")
                                .asString())
                        .getList("sources.items.find { it.assignmentId == '%s' }.events.fact".formatted(done)))
                .isEqualTo(List.of("Assigned", "Completed"));
    }

    @Test
    void eachRatioOfACompositeIsTracedAlone() {
        UUID plan = facts.plan(
                facts.department, 2026, 2026, Facts.target("C", "DIGITISED_BOTH_RATE", "EQ_ALL", "100", "YEAR"));
        api.awaitFigures(plan, "C", "YEAR", "NO_DATA", null, null);
        api.push(
                        row(facts.division, "1.001612", "2025-12-15", "2026-01-14", 10, 0)
                                .metric("input_digitised", 9)
                                .metric("result_digitised", 7),
                        row(facts.otherDivision, "1.001612", "2025-12-15", "2026-01-14", 4, 0)
                                .metric("input_digitised", 4)
                                .metric("result_digitised", 4))
                .statusCode(200);
        Map<String, Object> year = api.awaitFigures(plan, "C", "YEAR", "AT_RISK", 11, 14);
        requireSums(year, "", 11, 14);
        requireSums(year, "&part=0", 13, 14);
        requireSums(year, "&part=1", 11, 14);
        JsonPath explained = explained(year, "");
        assertThat(explained.getInt("speaker.part")).isEqualTo(1);
        assertThat(explained.getList("ratios.missing")).isEqualTo(List.of(1, 3));
        assertProblemAt(api.as(Role.VIEWER).get(path(year) + "?part=2").then(), 400, "request/wrong-type", "?part");
    }

    @Test
    void ofUnitsThatMustEachReachItTheOneThatSpeaksIsTraced() {
        UUID plan = facts.plan(facts.department, 2026, 2026, """
                {"code": "F", "text": "Chỉ tiêu", "area": "STEERING", "indicator": "DIALOGUE_COUNT",
                 "operator": "COUNT_GE", "value": 3, "unit": "cuộc", "strength": "MUST", "period": "YEAR",
                 "scope": "EACH_UNIT"}""");
        api.awaitFigures(plan, "F", "YEAR", "NO_DATA", null, null);
        api.measure(KpiApi.measurement(facts.division, "E.dialogues", "2025-12-15", "2026-03-14", 5, 1));
        assertThat(explained(api.assessment(plan, "F", "YEAR"), "").getList("notCounted.silentUnits"))
                .isEqualTo(List.of(facts.otherDivision));
        api.measure(KpiApi.measurement(facts.otherDivision, "E.dialogues", "2025-12-15", "2026-03-14", 1, 1));
        Map<String, Object> year = api.awaitFigures(plan, "F", "YEAR", "AT_RISK", 1, null);
        requireSums(year, "", 1, null);
        requireSums(year, "&unit=" + facts.division, 5, null);
        assertThat(explained(year, "").getString("speaker.unit")).isEqualTo(facts.otherDivision);
        assertProblemAt(api.as(Role.VIEWER).get(path(year) + "?unit=Z99").then(), 400, "request/wrong-type", "?unit");
    }

    @Test
    void anOlderVersionIsExplainedWithoutItsSources() {
        UUID plan =
                facts.plan(facts.department, 2026, 2026, Facts.target("D", "DIALOGUE_COUNT", "COUNT_GE", "2", "YEAR"));
        api.awaitFigures(plan, "D", "YEAR", "NO_DATA", null, null);
        api.measure("E.dialogues", "2025-12-15", "2026-03-14", 1, 1).statusCode(201);
        api.measure("E.dialogues", "2025-12-15", "2026-03-14", 2, 2).statusCode(200);
        String path = path(api.assessment(plan, "D", "YEAR"));
        api.as(Role.VIEWER)
                .header("Accept-Language", "vi")
                .get(path + "?version=2")
                .then()
                .statusCode(200)
                .body("finding.status", equalTo("ON_TRACK"))
                .body("finding.reason.code", equalTo("ON_PACE"))
                .body("words", hasItem(containsString("Sau 11 trên 12 tháng")))
                .body("words", hasItem(containsString("Chỉ lưu nguồn số liệu của phiên bản mới nhất")))
                .body("sourcesKept", equalTo(false))
                .body("upToDate", nullValue())
                .body("ratios", hasSize(0));
        assertProblem(api.as(Role.VIEWER).get(path + "?version=99").then(), 404, "resource/unknown");
        assertProblemAt(
                api.as(Role.VIEWER).get(path + "?version=1&by=unit").then(),
                400,
                "explanation/sources-of-a-version",
                "?by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CANCELLED", "SUPERSEDED"})
    void whatWasFoundOfAPlanThatEndedIsStillTraced(String status) {
        UUID plan = facts.plan(
                facts.department, 2026, 2026, Facts.target("A", "TTHC_ON_TIME_RATE", "EQ_ALL", "100", "YEAR"));
        api.awaitFigures(plan, "A", "YEAR", "NO_DATA", null, null);
        api.push(
                        row(facts.division, "1.001612", "2025-12-15", "2026-01-14", 10, 0),
                        row(facts.otherDivision, "1.001612", "2026-01-15", "2026-02-14", 7, 2))
                .statusCode(200);
        Map<String, Object> year = api.awaitFigures(plan, "A", "YEAR", "AT_RISK", 17, 19);
        facts.closed(plan, 2, facts.department, status);
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(
                        () -> assertThat(api.assessment(plan, "A", "YEAR")).containsEntry("planStatus", status));
        requireSums(year, "", 17, 19);
        assertThat(explained(year, "").getBoolean("upToDate")).isTrue();
        assertThat(explained(year, "").getBoolean("sourcesKept")).isTrue();
        api.push(row(facts.division, "1.001613", "2026-01-15", "2026-02-14", 5, 0))
                .statusCode(200);
        JsonPath later = explained(year, "");
        assertThat(later.getInt("finding.numerator")).isEqualTo(17);
        assertThat(later.getInt("ratios[0].numerator")).isEqualTo(22);
        assertThat(later.getBoolean("upToDate")).isFalse();
        assertThat(later.getList("words", String.class)).anyMatch(word -> word.startsWith("The plan has ended"));
    }

    @Test
    void aCursorThatIsNoneOfOursIsRefused() {
        UUID plan = facts.plan(
                facts.department,
                2026,
                2026,
                Facts.target("A", "TTHC_ON_TIME_RATE", "EQ_ALL", "100", "YEAR"),
                Facts.target("T", "PLAN_TASKS_ON_TIME_RATE", "EQ_ALL", "100", "YEAR"));
        api.awaitFigures(plan, "A", "YEAR", "NO_DATA", null, null);
        api.push(row(facts.division, "1.001612", "2025-12-15", "2026-01-14", 10, 1))
                .statusCode(200);
        Map<String, Object> rate = api.awaitFigures(plan, "A", "YEAR", "AT_RISK", 10, 11);
        Map<String, Object> tasks = api.assessment(plan, "T", "YEAR");
        for (String place : List.of("\0\0\0", "x", "1|Z01", "1|Z01|2026-02-30|P", "1|Z01|2026-01-15|\0")) {
            for (Map<String, Object> assessment : List.of(rate, tasks)) {
                assertProblemAt(
                        api.as(Role.VIEWER)
                                .get(path(assessment) + "?by=source&cursor=" + Cursor.encode(place))
                                .then(),
                        400,
                        "request/malformed-cursor",
                        "?cursor");
            }
        }
    }

    @Test
    void anotherAgencysAssessmentIsNotExplained() {
        UUID plan =
                facts.plan(facts.department, 2026, 2026, Facts.target("D", "DIALOGUE_COUNT", "COUNT_GE", "2", "YEAR"));
        api.awaitFigures(plan, "D", "YEAR", "NO_DATA", null, null);
        String path = path(api.assessment(plan, "D", "YEAR"));
        assertProblem(new KpiApi(facts.division).as(Role.VIEWER).get(path).then(), 404, "resource/unknown");
        assertProblem(
                api.as(Role.VIEWER)
                        .get("/api/v1/assessments/" + UUID.randomUUID() + "/explanation")
                        .then(),
                404,
                "resource/unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"by=colour", "version=one", "part=first", "limit=0", "limit=many"})
    void aParameterThatCannotBeReadIsNamed(String query) {
        UUID plan =
                facts.plan(facts.department, 2026, 2026, Facts.target("D", "DIALOGUE_COUNT", "COUNT_GE", "2", "YEAR"));
        api.awaitFigures(plan, "D", "YEAR", "NO_DATA", null, null);
        api.as(Role.VIEWER)
                .get(path(api.assessment(plan, "D", "YEAR")) + "?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?" + query.substring(0, query.indexOf('='))));
    }
}
