package vn.cchc.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.kit.json.EventJson;
import vn.cchc.testkit.TestKafka;

/// A plan as plan-service would tell of it. Every test makes its own.
public final class PlanStory {

    public static final String ISSUER = "Z01.05";
    public static final String UNIT = "Z01.05.01";
    public static final String COORDINATOR = "Z01.05.02";

    /// A conditional clause with its backstop at the end of 2026.
    public static final Map<String, Object> CONDITION = Map.of(
            "kind",
            "CONDITIONAL",
            "match",
            "ANY",
            "timing",
            "ON_TRIGGER",
            "triggers",
            List.of(Map.of("type", "REQUEST", "what", "yêu cầu")),
            "backstop",
            "2026-12-31");

    public static final Map<String, Object> QUARTERLY = Map.of(
            "kind",
            "RECURRING",
            "frequency",
            "QUARTERLY",
            "months",
            List.of(),
            "times",
            1,
            "from",
            "2026-01-01",
            "to",
            "2026-12-31");

    private final UUID planId = UUID.randomUUID();
    private final List<Map<String, Object>> tasks = new ArrayList<>();

    public static Map<String, Object> due(String day) {
        return Map.of("kind", "BY_DATE", "date", day);
    }

    public static Map<String, Object> due(LocalDate day) {
        return due(day.toString());
    }

    public UUID id() {
        return planId;
    }

    /// Adds a task led by `lead` with one clause.
    public PlanStory task(String lead, Map<String, Object> clause) {
        tasks.add(row(tasks.size() + 1, List.of(lead), clause));
        return this;
    }

    /// Replaces the deadline of a task already there.
    public PlanStory redate(int ordinal, Map<String, Object> clause) {
        Map<String, Object> row = new java.util.HashMap<>(tasks.get(ordinal - 1));
        row.put("deadline", Map.of("rawText", "đã sửa", "clauses", List.of(clause)));
        tasks.set(ordinal - 1, row);
        return this;
    }

    public String json(long version) {
        return EventJson.write(Map.of(
                "planId",
                planId,
                "agencyCode",
                ISSUER,
                "title",
                "Kế hoạch thử",
                "kind",
                "ANNUAL_CCHC_PLAN",
                "yearFrom",
                2026,
                "yearTo",
                2026,
                "version",
                version,
                "occurredOn",
                "2026-03-02",
                "tasks",
                tasks,
                "targets",
                List.of()));
    }

    /// Sends the activation and returns the event's id.
    public String activate(long version) {
        return TestKafka.send("plan", planId.toString(), "vn.cchc.plan.activated.v1", json(version));
    }

    private static Map<String, Object> row(int ordinal, List<String> leads, Map<String, Object> clause) {
        return Map.of(
                "taskId",
                UUID.randomUUID(),
                "ordinal",
                ordinal,
                "no",
                Integer.toString(ordinal),
                "area",
                ordinal % 2 == 1 ? "STEERING" : "PROCEDURE",
                "content",
                "Nhiệm vụ, số " + ordinal,
                "leads",
                leads,
                "coordinating",
                List.of(COORDINATOR),
                "products",
                List.of("Kế hoạch"),
                "deadline",
                Map.of("rawText", "như đã in", "clauses", List.of(clause)));
    }
}
