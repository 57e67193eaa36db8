package vn.cchc.task.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.task.TaskApi.SYSTEM;
import static vn.cchc.task.TaskApi.assignments;
import static vn.cchc.task.TaskApi.awaitFacts;
import static vn.cchc.task.TaskApi.facts;
import static vn.cchc.task.TaskApi.get;
import static vn.cchc.task.TaskApi.list;
import static vn.cchc.task.TaskApi.move;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.task.PlanStory;
import vn.cchc.task.ServiceIT;
import vn.cchc.task.assignment.domain.Assignment;
import vn.cchc.task.assignment.domain.AssignmentFixture;
import vn.cchc.task.assignment.domain.Assignments;
import vn.cchc.task.assignment.domain.InForce;
import vn.cchc.task.assignment.domain.OpenBatch;
import vn.cchc.task.assignment.domain.PlannedTask;
import vn.cchc.task.assignment.usecase.AssignTasks;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestKafka;

/// Where the policy moves due dates off days that are not worked.
@QuarkusTest
@WithTestResource(SuiteResources.class)
@TestProfile(CalendarFollowIT.DaysOffMoveDueDates.class)
class CalendarFollowIT extends ServiceIT {

    public static class DaysOffMoveDueDates implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cchc.due.non-working-day-shift", "PREVIOUS");
        }
    }

    private final AssignTasks assignTasks;
    private final Assignments assignments;
    private final DataSource dataSource;

    CalendarFollowIT(AssignTasks assignTasks, Assignments assignments, DataSource dataSource) {
        this.assignTasks = assignTasks;
        this.assignments = assignments;
        this.dataSource = dataSource;
    }

    @Test
    void dueDatesOfWorkThatIsOwedFollowTheCalendar() {
        // Given 31/7/2026 is a Friday
        PlanStory plan = new PlanStory()
                .task(PlanStory.UNIT, PlanStory.due("2026-07-31"))
                .task(PlanStory.UNIT, PlanStory.due("2026-08-05"));
        var ids = assignments(plan, 2);
        UUID concerned = ids.getFirst();
        move(SYSTEM, concerned, "start").statusCode(200);

        // When
        calendar(1, "2026-07-31");

        // Then
        awaitDue(concerned, "2026-07-30");
        get(SYSTEM, concerned).body("status", equalTo("IN_PROGRESS")).body("version", equalTo(3));
        awaitFacts(concerned, "assigned", "started", "assigned");
        get(SYSTEM, ids.getLast()).body("dueOn", equalTo("2026-08-05"));
        assertThat(facts(ids.getLast())).containsExactly("assigned");

        // When the day is worked after all, and the older word comes again
        calendar(2, "2026-07-27");
        awaitDue(concerned, "2026-07-31");
        calendar(1, "2026-07-31");
        calendar(3, "2026-07-27", "2026-07-31");

        // Then
        awaitDue(concerned, "2026-07-30");
        awaitFacts(concerned, "assigned", "started", "assigned", "assigned", "assigned");
    }

    @Test
    void aCalendarThatChangesWhileAPlanComesIntoForceMovesItsDaysToo() {
        // Given 30/9/2027 is a Thursday
        PlannedTask task = AssignmentFixture.task(new Clause.ByDate(LocalDate.of(2027, 9, 30)));
        var activation = new AssignTasks.Command(
                task.planId(), InForce.on(TODAY), List.of(new AssignTasks.Led(task, List.of(PlanStory.UNIT))));

        QuarkusTransaction.requiringNew().run(() -> {
            assignTasks.handle(activation);
            calendar(2027, 1, "2027-09-30");
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(calendarsWaiting()).isEqualTo(1));
        });

        UUID id = list(SYSTEM, "?planId=" + task.planId()).extract().jsonPath().getUUID("items[0].id");
        awaitDue(id, "2027-09-29");
        awaitFacts(id, "assigned", "assigned");
    }

    @Test
    void onlyWorkThatMayStillBeOwedIsLocked() {
        PlanStory plan = new PlanStory().task(PlanStory.UNIT, PlanStory.due("2026-08-11"));
        UUID cancelled = assignments(plan, 1).getFirst();
        plan.close(2, "CANCELLED", "2026-05-19");
        awaitFacts(cancelled, "assigned", "cancelled");
        UUID open = assignments(new PlanStory().task(PlanStory.UNIT, PlanStory.due("2026-08-11")), 1)
                .getFirst();

        List<UUID> locked = QuarkusTransaction.requiringNew()
                .call(() -> assignments.lockOpen(OpenBatch.START, Integer.MAX_VALUE).assignments().stream()
                        .map(Assignment::id)
                        .toList());

        assertThat(locked).contains(open).doesNotContain(cancelled);
    }

    private int calendarsWaiting() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                ResultSet waiting = connection.createStatement().executeQuery("""
                        select count(*) from pg_locks
                        where locktype = 'advisory' and mode = 'ExclusiveLock' and not granted
                        and database = (select oid from pg_database where datname = current_database())""")) {
            waiting.next();
            return waiting.getInt(1);
        }
    }

    private static void awaitDue(UUID id, String day) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> get(SYSTEM, id).body("dueOn", equalTo(day)));
    }

    private static void calendar(long version, String... daysOff) {
        calendar(2026, version, daysOff);
    }

    private static void calendar(int year, long version, String... daysOff) {
        String days = Stream.of(daysOff)
                .map("{\"date\":\"%s\",\"kind\":\"SWAP_OFF\",\"name\":\"Nghỉ\",\"status\":\"PROVISIONAL\"}"::formatted)
                .collect(Collectors.joining(","));
        TestKafka.send(
                "calendar", Integer.toString(year), "vn.cchc.calendar.changed.v1", """
                {"year":%d,"days":[%s],"version":%d,"occurredOn":"2026-05-20"}""".formatted(year, days, version));
    }
}
