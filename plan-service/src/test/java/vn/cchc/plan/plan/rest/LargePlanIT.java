package vn.cchc.plan.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.plan.PlanFixture.planOf;
import static vn.cchc.plan.PlanFixture.task;

import io.quarkus.logging.Log;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.Api;
import vn.cchc.plan.Heard;
import vn.cchc.plan.PlanFixture;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class LargePlanIT {

    private static final int TASKS = 5000;

    @Test
    void aPlanOfFiveThousandTasksIsImportedActivatedAndToldWhole() {
        // Given
        String department = Api.department();
        PlanFixture plan = planOf(department);
        for (int i = 0; i < TASKS; i++) {
            plan.task(task("Văn phòng Sở", "Thường xuyên trong năm 2026; trước ngày 30/5/2026"));
        }
        String body = EventJson.write(plan.body());

        // When
        long start = System.nanoTime();
        String id = Api.id(Api.standing(department).body(body).post("/api/v1/plans"));
        long imported = System.nanoTime();
        Api.standing(department)
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post("/api/v1/plans/" + id + "/activation")
                .then()
                .statusCode(200)
                .body("tasks", equalTo(TASKS));
        long activated = System.nanoTime();

        // Then
        Log.infof(
                "%d tasks: import %d ms, activation %d ms",
                TASKS, millis(start, imported), millis(imported, activated));
        var event = Heard.of("plan", id, 1).getFirst();
        assertThat(EventJson.tree(event.value()).at("/tasks")).hasSize(TASKS);
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }
}
