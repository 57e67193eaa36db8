package vn.cchc.plan.workingcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.Api;
import vn.cchc.plan.Heard;
import vn.cchc.testkit.ContractAssertions;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestKafka;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class CalendarResourceIT {

    @Test
    void anEnteredYearIsReadReplacedAndToldAsAWhole() {
        // Given
        put(2041, "", "2041-01-01").statusCode(201).header("ETag", "\"1\"");
        put(2041, "", "2041-01-01").statusCode(200).header("ETag", "\"1\"");
        assertProblemAt(put(2041, "", "2041-09-02"), 428, "request/precondition-required", "#If-Match");
        assertProblemAt(put(2041, "\"3\"", "2041-09-02"), 412, "request/stale", "#If-Match");

        // When
        put(2041, "\"1\"", "2041-09-02", "2041-01-01").statusCode(200).header("ETag", "\"2\"");

        // Then
        Api.viewer("Z01")
                .get("/api/v1/calendar/2041")
                .then()
                .statusCode(200)
                .body("days.date", equalTo(List.of("2041-01-01", "2041-09-02")));
        Api.viewer("Z01").get("/api/v1/calendar").then().body("items.year", hasItem(2041));
        var second = Heard.of("calendar", "2041", 2).getLast();
        ContractAssertions.assertValid("calendar", "changed.v1", TestKafka.payload(second));
        assertThat(EventJson.tree(second.value()).at("/days")).hasSize(2);
    }

    @Test
    void daysThatCannotBeAreRefused() {
        assertProblemAt(put(2042, "", "2043-01-01"), 422, "calendar/wrong-day", "/days/0/date");
        assertProblemAt(put(1999, "", "1999-01-01"), 422, "request/invalid", "?year");
        assertProblem(Api.viewer("Z01").get("/api/v1/calendar/2042").then(), 404, "resource/unknown");
    }

    @Test
    void whatADayLacksIsNamed() {
        var bare = Map.of("days", List.of(Map.of("date", "2045-01-01", "kind", "HOLIDAY")));

        assertProblemAt(
                        Api.admin().body(bare).put("/api/v1/calendar/2045").then(),
                        422,
                        "request/invalid",
                        "/days/0/name")
                .body("errors.pointer", hasItem("/days/0/status"))
                .body("errors.detail", contains("must not be blank", "must not be null"));
    }

    @Test
    void aNameHasItsBoundsAndShowsSomething() {
        assertProblemAt(named(2045, "x".repeat(301)), 422, "request/invalid", "/days/0/name");
        assertProblemAt(named(2045, "\u200b"), 422, "request/invalid", "/days/0/name");
        assertProblem(named(2045, "a\0b"), 422, "request/unstorable");
    }

    @Test
    void aConfirmedDayNamesTheDocumentThatConfirmsIt() {
        Map<String, Object> day = new HashMap<>(day("2045-01-01"));
        day.remove("basisDocument");

        assertProblemAt(
                Api.admin()
                        .body(Map.of("days", List.of(day)))
                        .put("/api/v1/calendar/2045")
                        .then(),
                422,
                "calendar/wrong-day",
                "/days/0/basisDocument");
    }

    @Test
    void onlyAnAdministratorEntersDays() {
        var days = Map.of("days", List.of(day("2044-01-01")));

        assertProblem(
                Api.standing("Z01").body(days).put("/api/v1/calendar/2044").then(), 403, "security/forbidden");
    }

    private static Map<String, Object> day(String date) {
        return Map.of(
                "date",
                date,
                "kind",
                "HOLIDAY",
                "name",
                "Nghỉ lễ",
                "status",
                "CONFIRMED",
                "basisDocument",
                "TB 1/TB-BNV");
    }

    private static ValidatableResponse named(int year, String name) {
        Map<String, Object> day = new HashMap<>(day(year + "-01-01"));
        day.put("name", name);
        return Api.admin()
                .body(Map.of("days", List.of(day)))
                .put("/api/v1/calendar/" + year)
                .then();
    }

    private static ValidatableResponse put(int year, String ifMatch, String... dates) {
        var request = Api.admin()
                .body(Map.of(
                        "days", Stream.of(dates).map(CalendarResourceIT::day).toList()));
        return (ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch))
                .put("/api/v1/calendar/" + year)
                .then();
    }
}
