package vn.cchc.report.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.cchc.report.Rows;
import vn.cchc.report.Story;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestKafka;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class JournalIT {

    private static final String COMPLETED = "vn.cchc.task.completed.v1";

    private static String completed(Story story) {
        return """
                {"assignmentId": "%s", "planId": "%s", "taskId": "%s", "ordinal": 1, "agencyCode": "%s",
                 "planAgencyCode": "%s", "area": "STEERING", "doneOn": "2026-02-20", "timeliness": "ON_TIME",
                 "onTime": true, "version": 4, "occurredOn": "2026-02-20"}""".formatted(story.dated, story.plan, story.dated, story.unit, story.department);
    }

    @Test
    void anEventDeliveredAgainIsRecordedOnce() {
        Story story = Story.begin();
        String id = UUID.randomUUID().toString();

        for (int i = 0; i < 3; i++) {
            TestKafka.send("task", "k" + i, COMPLETED, id, completed(story));
        }
        TestKafka.send("task", "k", COMPLETED, completed(story));

        story.heard(6);
        assertThat(Rows.count("select count(*) from fact where event_id = '" + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsSetAsideAndTheRestGoesOn() {
        Story story = Story.begin();
        String noDay = TestKafka.send("task", story.city, COMPLETED, """
                {"assignmentId": "%s", "planId": "%s", "taskId": "%s", "agencyCode": "%s", "planAgencyCode": "%s",
                 "timeliness": "LATE", "version": 1, "occurredOn": "2026-02-20"}""".formatted(
                        story.dated, story.plan, story.dated, story.unit, story.department));
        String noShape = TestKafka.send("plan", story.city, "vn.cchc.plan.activated.v1", "{\"planId\": 7}");
        TestKafka.sendRaw("indicator", story.city, "not json".getBytes(StandardCharsets.UTF_8), Map.of());
        story.completed(story.dated, LocalDate.of(2026, 2, 20));

        story.heard(5);
        assertThat(dead("task", story.city)).contains("doneOn");
        assertThat(dead("plan", story.city)).isNotBlank();
        assertThat(Rows.count("select count(*) from fact where event_id in ('" + noDay + "', '" + noShape + "')"))
                .isZero();
    }

    /// Only the database finds it, at the end of the batch; most often all three come as one.
    @Test
    void whatTheDatabaseRefusesIsSetAsideAndItsBatchGoesOn() {
        Story story = Story.begin();
        String before = TestKafka.send("task", story.city, COMPLETED, completed(story));
        String refused = TestKafka.send(
                "task",
                story.city,
                COMPLETED,
                completed(story).replace("ON_TIME\"", "ON_TIME\", \"note\": \"\\u0000\""));
        String after = TestKafka.send("task", story.city, COMPLETED, completed(story));

        story.heard(6);
        assertThat(dead("task", story.city)).isNotBlank();
        assertThat(Rows.count("select count(*) from fact where event_id in ('" + before + "', '" + after + "')"))
                .isEqualTo(2);
        assertThat(Rows.count("select count(*) from fact where event_id = '" + refused + "'"))
                .isZero();
    }

    /// The reason given with the first dead letter of a key.
    private static String dead(String topic, String key) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> TestKafka.ofKey(topic + ".dlq", key).stream()
                                .map(letter -> TestKafka.header(letter, "cchc_dead_reason"))
                                .findFirst()
                                .orElse(""),
                        reason -> !reason.isEmpty());
    }

    @Test
    void aFactIsNeverChangedNorRemoved() {
        Story story = Story.begin();
        story.heard(4);
        String where = " where agency_code = '" + story.city + "'";

        assertThatThrownBy(() -> Rows.execute("update fact set version = 9" + where))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> Rows.execute("delete from fact" + where)).hasMessageContaining("append-only");
        assertThatThrownBy(() -> Rows.execute("truncate fact")).hasMessageContaining("append-only");
    }
}
