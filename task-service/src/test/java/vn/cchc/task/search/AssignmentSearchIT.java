package vn.cchc.task.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static vn.cchc.task.TaskApi.OFFICER;
import static vn.cchc.task.TaskApi.SYSTEM;
import static vn.cchc.task.TaskApi.as;
import static vn.cchc.task.TaskApi.assignments;
import static vn.cchc.task.TaskApi.done;
import static vn.cchc.task.TaskApi.list;
import static vn.cchc.task.TaskApi.move;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.task.PlanStory;
import vn.cchc.task.ServiceIT;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.Tokens;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class AssignmentSearchIT extends ServiceIT {

    private static PlanStory story() {
        return new PlanStory()
                .task(PlanStory.UNIT, PlanStory.due("2026-03-31"))
                .task(PlanStory.UNIT, PlanStory.due("2026-06-30"))
                .task("Z01.05.03", PlanStory.CONDITION)
                .task(PlanStory.UNIT, PlanStory.QUARTERLY);
    }

    @Test
    void filtersNarrowTheList() {
        PlanStory plan = story();
        assignments(plan, 4);
        String of = "?planId=" + plan.id();

        list(SYSTEM, of + "&status=WAITING_TRIGGER").body("items.ordinal", contains(3));
        list(SYSTEM, of + "&area=PROCEDURE").body("items.ordinal", contains(2, 4));
        list(SYSTEM, of + "&agencyCode=Z01.05.03").body("items.ordinal", contains(3));
        list(SYSTEM, of + "&dueBefore=2026-05-01").body("items.ordinal", contains(1, 4));
        list(SYSTEM, of).body("items.overdue", contains(true, false, false, true));
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrRepeats() {
        PlanStory plan = story();
        List<UUID> all = assignments(plan, 4);
        List<UUID> read = new ArrayList<>();
        String cursor = "";

        do {
            JsonPath page = list(SYSTEM, "?planId=" + plan.id() + "&limit=3&cursor=" + cursor)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            read.addAll(page.getList("items.id", UUID.class));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(read).isEqualTo(all);
        list(SYSTEM, "?planId=" + plan.id() + "&limit=3").header("Link", containsString("rel=\"next\""));
    }

    @Test
    void everyoneListsWhatTheyMaySee() {
        PlanStory plan = story();
        assignments(plan, 4);
        String of = "?planId=" + plan.id();

        list(OFFICER, of).body("items.ordinal", contains(1, 2, 4));
        list(token("Z01.05"), of).body("items", hasSize(4));
        list(token(PlanStory.COORDINATOR), of).body("items", hasSize(4));
        list(token("Z02.05"), of).body("items", empty());
        list(Tokens.as("root").role(Role.ADMIN).sign(), of).body("items", hasSize(4));
        assertProblem(list(Tokens.as("ai").role(Role.VIEWER).sign(), of), 403, "security/forbidden");
        assertProblem(list(Tokens.as("ai").agency("Z01").sign(), of), 403, "security/forbidden");
    }

    @Test
    void theListIsExportedAsCsv() {
        PlanStory plan = story();
        assignments(plan, 4);

        String csv = as(OFFICER)
                .accept("text/csv")
                .get("/api/v1/assignments?planId=" + plan.id())
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();

        assertThat(csv.lines()).hasSize(4);
        assertThat(csv.lines().toList().get(1)).contains("\"Nhiệm vụ, số 1\"", "2026-03-31", "true");
    }

    @Test
    void theSummaryCountsByStatus() {
        PlanStory plan = story();
        List<UUID> ids = assignments(plan, 4);
        move(SYSTEM, ids.get(1), "report-done", done("2026-05-18")).statusCode(200);
        move(SYSTEM, ids.get(1), "verify").statusCode(200);

        list(SYSTEM, "/summary?planId=" + plan.id())
                .statusCode(200)
                .body("total", equalTo(4))
                .body("byStatus.ASSIGNED", equalTo(2))
                .body("byStatus.COMPLETED", equalTo(1))
                .body("byStatus.WAITING_TRIGGER", equalTo(1))
                .body("byStatus.NOT_ARISEN", equalTo(0))
                .body("overdue", equalTo(2))
                .body("completedOnTime", equalTo(1))
                .body("completedLate", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "?planId=7, request/wrong-type, ?planId",
        "?status=DONE, request/wrong-type, ?status",
        "?area=TTHC, request/wrong-type, ?area",
        "?dueBefore=31/12/2026, request/wrong-type, ?dueBefore",
        "?limit=0, request/invalid, ?limit",
        "?limit=abc, request/wrong-type, ?limit",
        "/summary?planId=7, request/wrong-type, ?planId",
        "?cursor=bm9uc2Vuc2U, request/malformed-cursor, ?cursor"
    })
    void whatCannotBeReadIsRefused(String query, String slug, String pointer) {
        assertProblemAt(list(SYSTEM, query), 400, slug, pointer);
    }

    private static String token(String agency) {
        return Tokens.as("xem").role(Role.VIEWER).agency(agency).sign();
    }
}
