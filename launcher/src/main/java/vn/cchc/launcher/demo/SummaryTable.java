package vn.cchc.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// The summary for a reader at a terminal.
final class SummaryTable {

    private final Consumer<String> say;

    SummaryTable(Consumer<String> say) {
        this.say = say;
    }

    void print(ObjectNode summary) {
        say.accept("");
        say.accept("Plans");
        say.accept("  %-18s %6s %8s %7s %9s  %s".formatted("number", "tasks", "targets", "typed", "unparsed", "title"));
        for (JsonNode plan : summary.path("plans")) {
            say.accept("  %-18s %6d %8d %7d %9d  %s"
                    .formatted(
                            plan.path("number").asText("–").replace("null", "–"),
                            plan.path("tasks").asInt(),
                            plan.path("targets").asInt(),
                            plan.path("deadlinesTyped").asInt(),
                            plan.path("deadlinesUnparsed").asInt(),
                            shortened(plan.path("title").asText(), 60)));
        }
        say.accept("");
        say.accept("Assignments by status");
        summary.path("tasksByStatus")
                .properties()
                .forEach(status -> say.accept("  %-18s %6d"
                        .formatted(status.getKey(), status.getValue().asInt())));
        say.accept("");
        targets(summary);
        say.accept("");
        say.accept("Reports");
        for (JsonNode report : summary.path("reports")) {
            say.accept("  %-8s %-5s %s – %s  %s  %s"
                    .formatted(
                            report.path("agency").asText(),
                            report.path("period").asText(),
                            report.path("from").asText(),
                            report.path("to").asText(),
                            shortened(report.path("hash").asText(), 12),
                            report.path("docx").asText()));
        }
        say.accept("");
    }

    private void targets(ObjectNode summary) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        summary.path("targets").forEach(t -> counts.merge(t.path("status").asText(), 1, Integer::sum));
        say.accept("Targets of the year: " + counts);
        for (JsonNode target : summary.path("targets")) {
            if (target.path("numerator").isNumber()) {
                say.accept("  %-8s %-17s %12s %12s %10s"
                        .formatted(
                                target.path("id").asText(),
                                target.path("status").asText(),
                                number(target.path("numerator")),
                                number(target.path("denominator")),
                                number(target.path("value"))));
            }
        }
    }

    private static String number(JsonNode value) {
        return value.isNumber() ? value.asText() : "–";
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
