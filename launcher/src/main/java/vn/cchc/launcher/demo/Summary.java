package vn.cchc.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.suite.SuiteAccess;

/// What the demo shows, as `summary.json`. Every figure is read back from the suite.
final class Summary {

    private static final Duration QUIET = Duration.ofSeconds(2);

    private final Callers callers;
    private final ObjectMapper json = new ObjectMapper();

    Summary(Callers callers) {
        this.callers = callers;
    }

    /// Assessments shown in the summary: the year's, once the pipeline has come to rest.
    List<JsonNode> assessments(List<LoadedPlan> plans) {
        return Patience.settled("The assessments", QUIET, () -> {
            List<JsonNode> all = new ArrayList<>();
            for (LoadedPlan plan : plans) {
                all.addAll(callers.standingOfficer(plan.issuer())
                        .list("/api/v1/assessments?planId=%s&year=%d".formatted(plan.id(), DemoData.YEAR)));
            }
            return all;
        });
    }

    ObjectNode build(List<LoadedPlan> plans, List<JsonNode> assessments, List<ObjectNode> reports, SuiteAccess suite) {
        ObjectNode summary = json.createObjectNode();
        ArrayNode planList = summary.putArray("plans");
        Map<String, Integer> byStatus = new TreeMap<>();
        for (LoadedPlan plan : plans) {
            planList.add(plan(plan));
            callers.standingOfficer(plan.issuer())
                    .list("/api/v1/assignments?planId=" + plan.id())
                    .forEach(a -> byStatus.merge(a.path("status").asText(), 1, Integer::sum));
        }
        ObjectNode tasks = summary.putObject("tasksByStatus");
        byStatus.forEach(tasks::put);
        ArrayNode targets = summary.putArray("targets");
        assessments.stream()
                .filter(a -> a.at("/period/code").asText().equals("YEAR"))
                .map(this::target)
                .forEach(targets::add);
        summary.putArray("reports").addAll(reports);
        ObjectNode urls = summary.putObject("urls");
        urls.put("gateway", suite.gateway().toString());
        urls.put("token", suite.issuer() + "/protocol/openid-connect/token");
        return summary;
    }

    private ObjectNode plan(LoadedPlan plan) {
        List<JsonNode> tasks = callers.standingOfficer(plan.issuer()).list("/api/v1/plans/" + plan.id() + "/tasks");
        long unparsed = tasks.stream()
                .filter(task -> !task.path("group").asBoolean())
                .filter(Summary::unparsed)
                .count();
        long leaves =
                tasks.stream().filter(task -> !task.path("group").asBoolean()).count();
        ObjectNode entry = json.createObjectNode();
        entry.set(
                "number",
                plan.view().path("number").isMissingNode()
                        ? json.nullNode()
                        : plan.view().path("number"));
        entry.set("title", plan.view().path("title"));
        entry.put("tasks", tasks.size());
        entry.put(
                "targets",
                callers.standingOfficer(plan.issuer())
                        .list("/api/v1/plans/" + plan.id() + "/targets")
                        .size());
        entry.put("deadlinesTyped", leaves - unparsed);
        entry.put("deadlinesUnparsed", unparsed);
        return entry;
    }

    private static boolean unparsed(JsonNode task) {
        for (JsonNode clause : task.path("deadline").path("clauses")) {
            if ("UNPARSED".equals(clause.path("kind").asText())) {
                return true;
            }
        }
        return task.path("deadline").path("clauses").isEmpty();
    }

    private ObjectNode target(JsonNode assessment) {
        ObjectNode entry = json.createObjectNode();
        entry.set("id", assessment.path("targetCode"));
        for (String field : List.of("numerator", "denominator", "value")) {
            entry.set(field, assessment.has(field) ? assessment.path(field) : json.nullNode());
        }
        entry.set("status", assessment.path("status"));
        return entry;
    }

    static void write(ObjectNode summary, Path output) {
        try {
            Files.createDirectories(output);
            Files.writeString(output.resolve("summary.json"), summary.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write the summary to " + output + ": " + e.getMessage(), e);
        }
    }
}
