package vn.cchc.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.cchc.launcher.suite.Api;

/// The year as it went: units start, report and return tasks, the standing body verifies (`demo/progress.json`).
/// An assignment somebody has worked on already is left alone.
final class TasksStep {

    private final Callers callers;
    private final Consumer<String> say;

    TasksStep(Callers callers, Consumer<String> say) {
        this.callers = callers;
        this.say = say;
    }

    void load(List<LoadedPlan> plans) {
        Map<String, JsonNode> assignments = new HashMap<>();
        for (LoadedPlan plan : plans) {
            awaitAssignments(plan)
                    .forEach(a -> assignments.put(
                            key(
                                    plan.file(),
                                    a.path("ordinal").asInt(),
                                    a.path("agencyCode").asText()),
                            a));
        }
        int moved = 0;
        for (JsonNode story : DemoData.list("progress.json")) {
            JsonNode assignment = assignments.get(key(
                    story.path("plan").asText(),
                    story.path("ordinal").asInt(),
                    story.path("agencyCode").asText()));
            if (assignment != null && untouched(assignment)) {
                String id = assignment.path("id").asText();
                String issuer = assignment.path("planAgencyCode").asText();
                story.path("actions").forEach(action -> act(callerOf(action, issuer), id, action));
                moved++;
            }
        }
        say.accept("Tasks: %d assignments, %d of them moved on".formatted(assignments.size(), moved));
    }

    private List<JsonNode> awaitAssignments(LoadedPlan plan) {
        Api officer = callers.standingOfficer(plan.issuer());
        int expected = officer.list("/api/v1/plans/" + plan.id() + "/tasks").stream()
                .mapToInt(task -> task.path("leads").size())
                .sum();
        String path = "/api/v1/assignments?planId=" + plan.id();
        Patience.until(
                "The arrival of %d assignments of plan %s".formatted(expected, plan.file()),
                () -> officer.list(path).size() >= expected);
        return officer.list(path);
    }

    private static String key(String plan, int ordinal, String agency) {
        return plan + "/" + ordinal + "/" + agency;
    }

    /// Nobody has done anything yet: only the deadline sweep may have.
    private static boolean untouched(JsonNode assignment) {
        return switch (assignment.path("status").asText()) {
            case "ASSIGNED", "WAITING_TRIGGER", "NEEDS_DATE" -> true;
            default -> false;
        };
    }

    /// Units start and report; the standing body verifies, returns and records triggers.
    private Api callerOf(JsonNode action, String issuer) {
        return switch (action.path("action").asText()) {
            case "start", "report-done", "report-occurrence" -> callers.unitOfficer(issuer);
            default -> callers.standingOfficer(issuer);
        };
    }

    private static void act(Api officer, String id, JsonNode action) {
        String path = "/api/v1/assignments/" + id;
        ObjectNode body = action.deepCopy();
        String kind = body.remove("action").asText();
        if (kind.endsWith("occurrence")) {
            body.remove("dueOn");
        }
        int seq = body.has("seq") ? body.remove("seq").asInt() : 0;
        String move = switch (kind) {
            case "report-occurrence" -> "/occurrences/" + seq + "/report-done";
            case "verify-occurrence" -> "/occurrences/" + seq + "/verify";
            default -> "/" + kind;
        };
        officer.change(path, move, body);
    }
}
