package vn.cchc.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.suite.Api;

/// A plan of its own with many small tasks, and an office that completes them while things break.
final class Workload {

    private final Api officer;
    private final Api unit;
    private final String planId;
    private final List<JsonNode> assignments;

    private Workload(Api officer, Api unit, String planId, List<JsonNode> assignments) {
        this.officer = officer;
        this.unit = unit;
        this.planId = planId;
        this.assignments = assignments;
    }

    /// A plan of the Hà Nội department with `tasks` tasks of its office, due on `due`, and the target "all on time".
    static Workload plan(TheSuite suite, int tasks, LocalDate due) {
        Api officer = suite.person("hanoi.standing");
        ObjectNode plan = TheSuite.object();
        plan.put("title", "Kế hoạch thử nghiệm " + UUID.randomUUID())
                .put("number", UUID.randomUUID().toString().substring(0, 8) + "/KH-TN")
                .put("kind", "THEMATIC_PLAN")
                .put("issuerCode", "Z01.05")
                .put("signedOn", "2026-01-05")
                .put("yearFrom", 2026)
                .put("yearTo", 2026);
        ArrayNode rows = plan.putArray("tasks");
        for (int i = 1; i <= tasks; i++) {
            ObjectNode row = rows.addObject();
            row.put("ordinal", i)
                    .put("no", Integer.toString(i))
                    .put("area", "STEERING")
                    .put("content", "Việc số " + i)
                    .put(
                            "deadlineText",
                            "Chậm nhất ngày %d/%d/%d"
                                    .formatted(due.getDayOfMonth(), due.getMonthValue(), due.getYear()));
            row.putArray("leads").add("Văn phòng Sở");
            row.putArray("products").add("Báo cáo");
        }
        plan.putArray("targets")
                .addObject()
                .put("code", "TN-1")
                .put("text", "100% nhiệm vụ đúng hạn")
                .put("area", "STEERING")
                .put("indicator", "PLAN_TASKS_ON_TIME_RATE")
                .put("operator", "EQ_ALL")
                .put("value", 100)
                .put("unit", "%")
                .put("strength", "MUST")
                .put("period", "YEAR");
        String id =
                officer.post("/api/v1/plans", plan, Map.of()).json().path("id").asText();
        String etag =
                officer.find("/api/v1/plans/" + id).flatMap(Api.Answer::etag).orElseThrow();
        officer.post("/api/v1/plans/" + id + "/activation", TheSuite.object(), Map.of("If-Match", etag));
        String path = "/api/v1/assignments?planId=" + id;
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> Assertions.assertThat(officer.list(path)).hasSize(tasks));
        return new Workload(officer, suite.person("hanoi.01.officer"), id, officer.list(path));
    }

    String planId() {
        return planId;
    }

    List<JsonNode> assignments() {
        return assignments;
    }

    /// Reports and verifies one assignment. A request that failed on the way is repeated with the same key until it
    /// is answered.
    void complete(int index) {
        String path = "/api/v1/assignments/" + assignments.get(index).path("id").asText();
        ObjectNode report = TheSuite.object().put("doneOn", "2026-02-02");
        report.putArray("evidence").addObject().put("kind", "REPORT").put("documentNumber", index + "/BC-TN");
        move(unit, path, "/report-done", report);
        move(officer, path, "/verify", TheSuite.object());
    }

    private static void move(Api caller, String path, String move, ObjectNode body) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(250))
                .pollDelay(Duration.ZERO)
                .ignoreExceptionsInstanceOf(LaunchFailure.class)
                .untilAsserted(() -> {
                    JsonNode now = caller.get(path);
                    if (alreadyMoved(now.path("status").asText(), move)) {
                        return;
                    }
                    String etag = "\"" + now.path("version").asLong() + "\"";
                    caller.post(path + move, body, Map.of("If-Match", etag));
                });
    }

    private static boolean alreadyMoved(String status, String move) {
        return switch (move) {
            case "/report-done" -> status.equals("REPORTED_DONE") || status.equals("COMPLETED");
            default -> status.equals("COMPLETED");
        };
    }

    /// Waits until the plan's target counts exactly `done` of all tasks, and stays so.
    void awaitCounted(int done) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .during(Duration.ofSeconds(2))
                .ignoreExceptionsInstanceOf(LaunchFailure.class)
                .untilAsserted(() -> {
                    JsonNode target = officer.list("/api/v1/assessments?period=YEAR&year=2026&planId=" + planId)
                            .getFirst();
                    Assertions.assertThat(target.path("numerator").asInt()).isEqualTo(done);
                    Assertions.assertThat(target.path("denominator").asInt()).isEqualTo(assignments.size());
                });
    }
}
