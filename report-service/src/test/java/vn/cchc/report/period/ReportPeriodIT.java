package vn.cchc.report.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ReportApi;
import vn.cchc.report.Rows;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestKafka;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class ReportPeriodIT {

    private static final String PATH = "/api/v1/report-periods?regime=" + ReportApi.REGIME + "&year=";

    private final ReportApi viewer = ReportApi.as(Role.VIEWER, "Z01.05");

    @BeforeEach
    void keepRegime() {
        viewer.withRegime();
    }

    @Test
    void theDaysOf2026AreThoseOfTheRegime() {
        viewer.get(PATH + 2026)
                .statusCode(200)
                .body("items.code", contains("Q1", "H1", "Q3", "YEAR"))
                .body("items.from", contains("2025-12-15", "2025-12-15", "2026-06-15", "2025-12-15"))
                .body("items.cutOffDay", contains("2026-03-14", "2026-06-14", "2026-09-14", "2026-12-14"))
                .body("items.dueOn", contains("2026-03-15", "2026-06-15", "2026-09-15", "2026-12-15"))
                .body("items.dueOnWorkingDay", contains(false, true, true, true))
                .body("items.feedDueOn", contains("2026-03-09", "2026-06-08", "2026-09-08", "2026-12-08"));
    }

    @Test
    void aHolidayHeardOfMovesTheDayOfTheUnitsFigures() {
        viewer.get(PATH + 2031).body("items[0].feedDueOn", equalTo("2031-03-10"));
        calendar(2, "{\"date\": \"2031-03-12\", \"kind\": \"HOLIDAY\", \"name\": \"Nghỉ\", \"status\": \"CONFIRMED\"}");
        await(2);

        viewer.get(PATH + 2031).body("items[0].feedDueOn", equalTo("2031-03-07"));

        calendar(1, "");
        calendar(3, "");
        await(3);
        viewer.get(PATH + 2031).body("items[0].feedDueOn", equalTo("2031-03-10"));
    }

    private static void calendar(int version, String days) {
        TestKafka.send("calendar", "2031", "vn.cchc.calendar.changed.v1", """
                {"year": 2031, "days": [%s], "version": %d, "occurredOn": "2030-11-20"}""".formatted(days, version));
    }

    private static void await(int version) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                Rows.count("select coalesce(max(version), 0) from calendar_copy where year = 2031"))
                        .isEqualTo(version));
    }

    @Test
    void whatIsNoYearOrNoRegimeIsNamed() {
        assertProblemAt(viewer.get(PATH + 1899), 400, "request/invalid", "?year");
        assertProblemAt(viewer.get(PATH + 2200), 400, "request/invalid", "?year");
        assertProblemAt(viewer.get(PATH + "abc"), 400, "request/wrong-type", "?year");
        assertProblemAt(viewer.get(PATH), 400, "request/invalid", "?year");
        assertProblemAt(viewer.get("/api/v1/report-periods?year=2026"), 422, "request/invalid", "?regime");
        assertProblemAt(
                viewer.get("/api/v1/report-periods?year=2026&regime=no-such"), 404, "report/unknown-regime", "?regime");
    }
}
