package vn.cchc.plan.workingcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.PlanFixture.planOf;
import static vn.cchc.plan.PlanFixture.task;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.Api;
import vn.cchc.plan.PlanFixture;
import vn.cchc.testkit.SuiteResources;

/// Every test has a year of its own, so that a calendar entered by one moves nothing for another.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class CalendarPreviewIT {

    private String department = "";

    @BeforeEach
    void aDepartment() {
        department = Api.department();
    }

    @Test
    void aPreviewNamesTheDifferenceAndTheTasksItMovesAndKeepsNothing() {
        // Given 30/6/2061 is a Thursday, 30/9/2061 a Friday
        put(2061, "2061-01-03", "2061-06-30").statusCode(201);
        String plan = active(2061, "Quý II/2061", "Tháng 9/2061", "Thường xuyên");

        // When
        ValidatableResponse preview = preview(Api.standing(department), 2061, "2061-01-03", "2061-09-30");

        // Then
        preview.statusCode(200)
                .body("version", equalTo(1))
                .body("added.date", contains("2061-09-30"))
                .body("removed.date", contains("2061-06-30"))
                .body("changed", empty())
                .body("workingDaysBefore", equalTo(258))
                .body("workingDaysAfter", equalTo(258))
                .body("tasksMoved", equalTo(0))
                .body("tasksAdvised", equalTo(2))
                .body("tasks.planId", contains(plan, plan))
                .body("tasks.ordinal", contains(1, 2))
                .body("tasks[0].days[0].before.lastWorkingDay", equalTo("2061-06-29"))
                .body("tasks[0].days[0].after.lastWorkingDay", equalTo("2061-06-30"))
                .body("tasks[1].days[0].before.dueOn", equalTo("2061-09-30"))
                .body("tasks[1].days[0].after.lastWorkingDay", equalTo("2061-09-29"))
                .body("next", nullValue());
        Api.viewer(department)
                .get("/api/v1/calendar/2061")
                .then()
                .header("ETag", "\"1\"")
                .body("days.date", contains("2061-01-03", "2061-06-30"));
    }

    @Test
    void workingDaysCountedFromADayMoveTheDueDateItself() {
        active(2062, "Sau 05 ngày làm việc kể từ ngày 05/6/2062");

        preview(Api.standing(department), 2062, "2062-06-07")
                .body("version", nullValue())
                .body("tasksMoved", equalTo(1))
                .body("tasks[0].days[0].before.dueOn", equalTo("2062-06-12"))
                .body("tasks[0].days[0].after.dueOn", equalTo("2062-06-13"));
    }

    @Test
    void tasksComePageByPage() {
        active(2063, "Tháng 3/2063", "Tháng 3/2063", "Tháng 3/2063");

        var first = Api.standing(department)
                .body(days("2063-03-30"))
                .post("/api/v1/calendar/2063/preview?limit=2")
                .then()
                .statusCode(200)
                .body("tasksAdvised", equalTo(3))
                .body("tasks.ordinal", contains(1, 2))
                .extract();
        String next = first.path("next");
        assertThat(first.header("Link")).contains("cursor=" + next);
        Api.standing(department)
                .body(days("2063-03-30"))
                .post("/api/v1/calendar/2063/preview?limit=2&cursor=" + next)
                .then()
                .body("tasksAdvised", equalTo(3))
                .body("tasks.ordinal", contains(3))
                .body("next", nullValue());
        assertProblemAt(
                Api.standing(department)
                        .body(days("2063-03-30"))
                        .post("/api/v1/calendar/2063/preview?cursor=eHl6")
                        .then(),
                400,
                "request/malformed-cursor",
                "?cursor");
    }

    @Test
    void onlyPlansInForceThatTheCallerSeesAreLookedAt() {
        Api.id(Api.standing(department).body(plan(2064, "Tháng 3/2064").body()).post("/api/v1/plans"));
        preview(Api.standing(department), 2064, "2064-03-31").body("tasksAdvised", equalTo(0));

        String plan = active(2064, "Tháng 3/2064");

        preview(Api.standing(Api.department()), 2064, "2064-03-31").body("tasks", empty());
        preview(Api.standing(department), 2064, "2064-03-31").body("tasks.planId", contains(plan));
        preview(Api.admin(), 2064, "2064-03-31").body("tasks.planId", contains(plan));
    }

    @Test
    void whatCannotBeEnteredCannotBePreviewed() {
        put(2065, "2065-01-01").statusCode(201);

        assertProblemAt(preview(Api.admin(), 2065, "2066-01-01"), 422, "calendar/wrong-day", "/days/0/date");
        assertProblemAt(
                preview(Api.admin().header("If-Match", "\"3\""), 2065, "2065-09-02"),
                412,
                "request/stale",
                "#If-Match");
        preview(Api.admin().header("If-Match", "\"1\""), 2065, "2065-09-02").statusCode(200);
        assertProblem(preview(Api.viewer(department), 2065, "2065-09-02"), 403, "security/forbidden");
        assertProblemAt(
                Api.admin().body("{}").post("/api/v1/calendar/2065/preview").then(), 422, "request/invalid", "/days");
    }

    private String active(int year, String... deadlines) {
        String id = Api.id(
                Api.standing(department).body(plan(year, deadlines).body()).post("/api/v1/plans"));
        Api.approver(department)
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post("/api/v1/plans/" + id + "/activation")
                .then()
                .statusCode(200);
        return id;
    }

    private PlanFixture plan(int year, String... deadlines) {
        PlanFixture plan =
                planOf(department).with("yearFrom", year).with("yearTo", year).with("signedOn", year + "-01-09");
        for (String deadline : deadlines) {
            plan.task(task("Văn phòng Sở", deadline));
        }
        return plan;
    }

    private static ValidatableResponse preview(RequestSpecification caller, int year, String... off) {
        return caller.body(days(off))
                .post("/api/v1/calendar/" + year + "/preview")
                .then();
    }

    private static ValidatableResponse put(int year, String... off) {
        return Api.admin().body(days(off)).put("/api/v1/calendar/" + year).then();
    }

    private static Map<String, Object> days(String... off) {
        return Map.of(
                "days",
                Stream.of(off)
                        .map(date -> Map.of("date", date, "kind", "HOLIDAY", "name", "Nghỉ", "status", "PROVISIONAL"))
                        .toList());
    }
}
