package vn.cchc.task.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.task.TaskApi.SYSTEM;
import static vn.cchc.task.TaskApi.assignments;
import static vn.cchc.task.TaskApi.awaitFacts;
import static vn.cchc.task.TaskApi.facts;
import static vn.cchc.task.TaskApi.get;
import static vn.cchc.task.TaskApi.move;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.task.PlanStory;
import vn.cchc.task.ServiceIT;
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

    private static void awaitDue(UUID id, String day) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> get(SYSTEM, id).body("dueOn", equalTo(day)));
    }

    private static void calendar(long version, String... daysOff) {
        String days = Stream.of(daysOff)
                .map("{\"date\":\"%s\",\"kind\":\"SWAP_OFF\",\"name\":\"Nghỉ\",\"status\":\"PROVISIONAL\"}"::formatted)
                .collect(Collectors.joining(","));
        TestKafka.send("calendar", "2026", "vn.cchc.calendar.changed.v1", """
                {"year":2026,"days":[%s],"version":%d,"occurredOn":"2026-05-20"}""".formatted(days, version));
    }
}
