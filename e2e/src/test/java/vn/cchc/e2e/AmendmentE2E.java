package vn.cchc.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cchc.launcher.suite.Api;

/// A plan in force is amended while units work by it.
class AmendmentE2E {

    private final TheSuite suite = TheSuite.get();
    private final Api officer = suite.person("hanoi.standing");

    @Test
    void assignmentsFollowAnAmendmentAndKeepTheirProgress() {
        // Given
        Workload work = Workload.plan(suite, 3, LocalDate.of(2026, 12, 1));
        String path = "/api/v1/plans/" + work.planId();
        work.complete(0);
        Map<String, JsonNode> before = byContent(work.planId());
        start(one(before, "Việc số 2"));

        // When: the second task gets more time, the third is dropped, a fourth is added
        ObjectNode amendment = TheSuite.object();
        amendment.put("reason", "Điều chỉnh theo chỉ đạo").put("effectiveOn", "2026-02-01");
        amendment.putObject("decision").put("number", "12/QĐ-TN").put("signedOn", "2026-01-30");
        ObjectNode plan = amendment.putObject("plan");
        officer.get(path).properties().stream()
                .filter(field -> List.of("title", "kind", "yearFrom", "yearTo").contains(field.getKey()))
                .forEach(field -> plan.set(field.getKey(), field.getValue()));
        plan.put("issuerCode", "Z01.05");
        var rows = plan.putArray("tasks");
        rows.add(row(1, "Việc số 1", "Chậm nhất ngày 1/12/2026"));
        rows.add(row(2, "Việc số 2", "Chậm nhất ngày 20/12/2026"));
        rows.add(row(3, "Việc mới thêm", "Chậm nhất ngày 20/12/2026"));
        plan.putArray("targets").addAll(officer.list(path + "/targets"));
        JsonNode difference = proposed(path, amendment).path("difference");
        assertThat(difference.at("/tasks/added")).hasSize(1);
        assertThat(difference.at("/tasks/removed")).hasSize(1);
        officer.change(path, "/amendment/activation", TheSuite.object());

        // Then
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            Map<String, JsonNode> after = byContent(work.planId());
            assertThat(after).hasSize(4);
            assertThat(status(after, "Việc số 1")).isEqualTo("COMPLETED");
            assertThat(status(after, "Việc số 2")).isEqualTo("IN_PROGRESS");
            assertThat(one(after, "Việc số 2").path("id"))
                    .isEqualTo(one(before, "Việc số 2").path("id"));
            assertThat(one(after, "Việc số 2").path("dueOn").asText()).isEqualTo("2026-12-20");
            assertThat(status(after, "Việc số 3")).isEqualTo("CANCELLED");
            assertThat(status(after, "Việc mới thêm")).isEqualTo("ASSIGNED");
        });
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            JsonNode target = officer.list("/api/v1/assessments?period=YEAR&year=2026&planId=" + work.planId())
                    .getFirst();
            assertThat(target.path("numerator").asInt()).isEqualTo(1);
            assertThat(target.path("denominator").asInt()).isEqualTo(3);
        });
    }

    private JsonNode proposed(String path, ObjectNode amendment) {
        Api.Answer answer = officer.call(
                "PUT",
                path + "/amendment",
                BodyPublishers.ofString(amendment.toString()),
                Map.of("Content-Type", "application/json", "If-Match", etag(path)));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private void start(JsonNode assignment) {
        String path = "/api/v1/assignments/" + assignment.path("id").asText();
        suite.person("hanoi.01.officer").change(path, "/start", TheSuite.object());
    }

    private String etag(String path) {
        return officer.find(path).flatMap(Api.Answer::etag).orElseThrow();
    }

    private Map<String, JsonNode> byContent(String planId) {
        return officer.list("/api/v1/assignments?planId=" + planId).stream()
                .collect(Collectors.toMap(item -> item.path("content").asText(), Function.identity()));
    }

    private static JsonNode one(Map<String, JsonNode> assignments, String content) {
        return Objects.requireNonNull(assignments.get(content), content);
    }

    private static String status(Map<String, JsonNode> assignments, String content) {
        return one(assignments, content).path("status").asText();
    }

    private static ObjectNode row(int ordinal, String content, String deadline) {
        ObjectNode row = TheSuite.object()
                .put("ordinal", ordinal)
                .put("area", "STEERING")
                .put("content", content)
                .put("deadlineText", deadline);
        row.putArray("leads").add("Văn phòng Sở");
        row.putArray("products").add("Báo cáo");
        return row;
    }
}
