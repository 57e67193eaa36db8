package vn.cchc.report.assembly.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ReportApi;
import vn.cchc.report.Story;
import vn.cchc.testkit.SuiteResources;

/// Reports about plans that were amended, cancelled or superseded, from events to bytes.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class PlanChangesIT {

    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    private static Story told() {
        Story story = Story.begin();
        story.plan();
        story.assignments();
        story.heard(8);
        return story;
    }

    private static JsonPath report(ReportApi api, Story story, String... cutOff) {
        String id = (cutOff.length == 0
                        ? api.assemble(story.department, "Q1")
                        : api.assemble(story.department, "Q1", cutOff[0]))
                .statusCode(201)
                .extract()
                .path("id");
        return api.report(id, "application/json").jsonPath();
    }

    private static ReportApi officer(Story story) {
        return ReportApi.as(Role.STANDING_OFFICER, story.department).withRegime();
    }

    @Test
    void theNewestEditionKnownAtTheCutOffCountsAndAnEarlierCutOffStaysAsItWas() {
        Story story = told();
        ReportApi api = officer(story);
        JsonPath before = report(api, story);
        story.cancelled(story.dated, 2, MARCH_2);
        story.amendedWithoutTheDatedTask(MARCH_2, 2);
        story.heard(10);

        JsonPath after = report(api, story);
        JsonPath again = report(api, story, before.getString("cutOff"));

        assertThat(before.getInt("content.tasks.total.total")).isEqualTo(3);
        assertThat(before.getInt("content.tasks.total.overdue")).isOne();
        assertThat(after.getInt("content.tasks.total.total")).isEqualTo(2);
        assertThat(after.getInt("content.tasks.total.overdue")).isZero();
        assertThat(after.getInt("content.tasks.assignments.total")).isEqualTo(2);
        assertThat(after.getInt("content.targets.total")).isZero();
        assertThat(after.getString("content.plans[0].amendments[0].effectiveOn"))
                .isEqualTo(MARCH_2.toString());
        assertThat(after.getInt("content.plans[0].amendments[0].removed")).isOne();
        assertThat(again.getString("hash")).isEqualTo(before.getString("hash"));
    }

    @Test
    void aSupersededPlanLeavesTheReportAndIsNamedInIt() {
        Story story = told();
        story.planClosed("SUPERSEDED", MARCH_2, 3);
        story.amendedWithoutTheDatedTask(MARCH_2, 2);
        story.heard(10);

        JsonPath report = report(officer(story), story);

        assertThat(report.getList("content.plans")).isEmpty();
        assertThat(report.getInt("content.tasks.total.total")).isZero();
        assertThat(report.getString("content.endedPlans[0].status")).isEqualTo("SUPERSEDED");
        assertThat(report.getString("content.endedPlans[0].endedOn")).isEqualTo(MARCH_2.toString());
    }

    @Test
    void aClosedPlanKeepsItsOpenTasksInTheFigures() {
        Story story = told();
        story.planClosed("CLOSED", MARCH_2, 3);
        story.heard(9);

        JsonPath report = report(officer(story), story);

        assertThat(report.getInt("content.tasks.total.total")).isEqualTo(3);
        assertThat(report.getInt("content.tasks.total.overdue")).isOne();
    }
}
