package vn.cchc.task.assignment.rest;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.cchc.task.TaskApi.OFFICER;
import static vn.cchc.task.TaskApi.STANDING;
import static vn.cchc.task.TaskApi.SYSTEM;
import static vn.cchc.task.TaskApi.assignments;
import static vn.cchc.task.TaskApi.awaitFacts;
import static vn.cchc.task.TaskApi.done;
import static vn.cchc.task.TaskApi.get;
import static vn.cchc.task.TaskApi.move;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.task.PlanStory;
import vn.cchc.task.ServiceIT;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.Tokens;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class AssignmentMovesIT extends ServiceIT {

    private static final Map<String, Object> TRIGGER = Map.of(
            "document",
            Map.of("number", "120/KH-UBND", "date", "2026-05-04", "issuer", "UBND Thành phố"),
            "triggeredOn",
            "2026-05-04",
            "dueOn",
            "2026-06-30");

    private static UUID one(Map<String, Object> clause) {
        return assignments(new PlanStory().task(PlanStory.UNIT, clause), 1).getFirst();
    }

    private static UUID dated() {
        return one(PlanStory.due("2026-05-31"));
    }

    @Test
    void aTaskIsStartedReportedReturnedReportedAndVerified() {
        UUID id = dated();

        move(OFFICER, id, "start").statusCode(200).header("ETag", "\"2\"").body("status", equalTo("IN_PROGRESS"));
        move(OFFICER, id, "report-done", done("2026-05-18"))
                .statusCode(200)
                .body("status", equalTo("REPORTED_DONE"))
                .body("report.evidence[0].documentNumber", equalTo("15/BC-VPS"));
        move(STANDING, id, "return", Map.of("reason", "Thiếu phụ lục"))
                .statusCode(200)
                .body("returnedFor", equalTo("Thiếu phụ lục"));
        move(OFFICER, id, "report-done", done("2026-05-19")).statusCode(200);
        move(STANDING, id, "verify")
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("timeliness", equalTo("EARLY"))
                .body("occurrences[0].state", equalTo("DONE"));

        awaitFacts(id, "assigned", "started", "reported-done", "returned", "reported-done", "completed");
    }

    @Test
    void aConditionalTaskWaitsIsTriggeredAndDone() {
        UUID id = one(PlanStory.CONDITION);
        assertProblem(move(OFFICER, id, "start"), 409, "task/waits-for-trigger");

        move(STANDING, id, "trigger", TRIGGER)
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("dueOn", equalTo("2026-06-30"))
                .body("trigger.document.number", equalTo("120/KH-UBND"));

        assertProblem(move(STANDING, id, "trigger", TRIGGER), 409, "task/already-triggered");
        awaitFacts(id, "assigned", "triggered");
    }

    @Test
    void occurrencesAreReportedAndVerifiedOneByOne() {
        UUID id = one(PlanStory.QUARTERLY);

        move(OFFICER, id, "occurrences/1/report-done", done("2026-04-02"))
                .statusCode(200)
                .body("occurrences[0].state", equalTo("REPORTED"));
        move(STANDING, id, "occurrences/1/verify")
                .statusCode(200)
                .body("occurrences[0].timeliness", equalTo("LATE"))
                .body("status", equalTo("IN_PROGRESS"));

        assertProblem(move(STANDING, id, "occurrences/1/verify"), 409, "task/occurrence-done");
        assertProblem(move(STANDING, id, "occurrences/2/verify"), 409, "task/occurrence-not-reported");
        assertProblem(move(STANDING, id, "occurrences/7/verify"), 404, "task/occurrence-unknown");
        awaitFacts(id, "assigned", "occurrence-completed");
    }

    @Test
    void aSystemMayDoAllOfItForItsAgencies() {
        UUID id = dated();

        move(SYSTEM, id, "start").statusCode(200);
        move(SYSTEM, id, "report-done", done("2026-05-20")).statusCode(200);
        move(SYSTEM, id, "verify").statusCode(200).body("timeliness", equalTo("EARLY"));
    }

    @Test
    void movesOutOfOrderAreConflicts() {
        UUID id = dated();

        assertProblem(move(STANDING, id, "verify"), 409, "task/not-reported");
        assertProblem(move(STANDING, id, "trigger", TRIGGER), 409, "task/nothing-to-trigger");
        move(OFFICER, id, "start").statusCode(200);
        assertProblem(move(OFFICER, id, "start"), 409, "task/already-started");
        move(OFFICER, id, "report-done", done("2026-05-18")).statusCode(200);
        assertProblem(move(OFFICER, id, "report-done", done("2026-05-18")), 409, "task/awaits-verification");
        move(STANDING, id, "verify").statusCode(200);
        assertProblem(move(OFFICER, id, "start"), 409, "task/already-completed");
    }

    @Test
    void daysMustMakeSense() {
        UUID id = dated();
        assertProblemAt(move(OFFICER, id, "report-done", done("2026-05-21")), 422, "task/day-in-future", "/doneOn");

        UUID conditional = one(PlanStory.CONDITION);
        Map<String, Object> document = Map.of("number", "1/KH");
        assertProblemAt(
                move(STANDING, conditional, "trigger", Map.of("document", document, "triggeredOn", "2026-05-21")),
                422,
                "task/day-in-future",
                "/triggeredOn");
        assertProblemAt(
                move(
                        STANDING,
                        conditional,
                        "trigger",
                        Map.of("document", document, "triggeredOn", "2026-05-04", "dueOn", "2026-05-03")),
                422,
                "task/due-before-trigger",
                "/dueOn");

        UUID unread = one(Map.of("kind", "UNPARSED", "text", "T .", "stoppedAt", "T ."));
        get(SYSTEM, unread).body("status", equalTo("NEEDS_DATE"));
        assertProblemAt(
                move(STANDING, unread, "trigger", Map.of("document", document, "triggeredOn", "2026-05-04")),
                422,
                "task/due-date-needed",
                "/dueOn");
    }

    @Test
    void aCoordinatingUnitSeesTheTaskButMayNotMoveIt() {
        UUID id = dated();
        String coordinator = Tokens.as("dung")
                .role(Role.UNIT_OFFICER)
                .role(Role.STANDING_OFFICER)
                .agency(PlanStory.COORDINATOR)
                .sign();

        get(coordinator, id).statusCode(200);

        assertProblem(move(coordinator, id, "start"), 403, "task/not-lead-unit");
        assertProblem(move(coordinator, id, "verify"), 403, "task/not-plan-issuer");
    }

    @Test
    void rolesDecideWhoMayMove() {
        UUID id = dated();
        String head =
                Tokens.as("hoa").role(Role.UNIT_HEAD).agency(PlanStory.ISSUER).sign();

        assertProblem(move(STANDING, id, "start"), 403, "security/forbidden");
        assertProblem(move(OFFICER, id, "verify"), 403, "security/forbidden");
        move(head, id, "start").statusCode(200);
    }

    @Test
    void aRepeatWithTheSameKeyGetsTheFirstAnswer() {
        UUID id = dated();
        String key = UUID.randomUUID().toString();

        for (String replayed : new String[] {null, "true"}) {
            vn.cchc.task.TaskApi.as(OFFICER)
                    .header("If-Match", "\"1\"")
                    .header("Idempotency-Key", key)
                    .post("/api/v1/assignments/" + id + "/start")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"")
                    .header("Idempotency-Replayed", is(replayed));
        }
        awaitFacts(id, "assigned", "started");
    }

    @Test
    void theViewHoldsWhatThePlanSaid() {
        get(OFFICER, dated())
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("content", equalTo("Nhiệm vụ, số 1"))
                .body("rawDeadline", equalTo("như đã in"))
                .body("deadlineKinds", containsInAnyOrder("BY_DATE"))
                .body("occurrences", hasSize(1))
                .body("pastDueAtActivation", equalTo(false));
    }
}
