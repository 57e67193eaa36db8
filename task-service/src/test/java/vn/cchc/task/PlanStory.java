package vn.cchc.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.kit.json.EventJson;
import vn.cchc.testkit.TestKafka;

/// A plan as plan-service would tell of it. Every test makes its own.
public final class PlanStory {

    public static final String ISSUER = "Z01.05";
    public static final String UNIT = "Z01.05.01";
    public static final String AMENDED_ON = "2026-05-15";
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
    private int numbered;

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
        tasks.add(row(++numbered, List.of(lead), clause));
        return this;
    }

    /// Replaces the deadline of a task already there.
    public PlanStory redate(int ordinal, Map<String, Object> clause) {
        return change(ordinal, "deadline", Map.of("rawText", "đã sửa", "clauses", List.of(clause)));
    }

    /// Gives a task already there to other units.
    public PlanStory lead(int ordinal, String... leads) {
        return change(ordinal, "leads", List.of(leads));
    }

    private PlanStory change(int ordinal, String field, Object value) {
        Map<String, Object> row = new HashMap<>(row(ordinal));
        tasks.remove(row(ordinal));
        row.put(field, value);
        tasks.add(row);
        return this;
    }

    /// Takes a task out; the others keep their ordinals.
    public Map<String, Object> remove(int ordinal) {
        Map<String, Object> row = row(ordinal);
        tasks.remove(row);
        return row;
    }

    /// Takes a task in again that was there before.
    public PlanStory restore(Map<String, Object> row) {
        tasks.add(row);
        return this;
    }

    private Map<String, Object> row(int ordinal) {
        return tasks.stream()
                .filter(row -> Integer.valueOf(ordinal).equals(row.get("ordinal")))
                .findFirst()
                .orElseThrow();
    }

    public String json(long version) {
        return EventJson.write(content(version, "2026-03-02"));
    }

    private Map<String, Object> content(long version, String day) {
        return Map.of(
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
                day,
                "tasks",
                List.copyOf(tasks),
                "targets",
                List.of());
    }

    /// Sends the activation and returns the event's id.
    public String activate(long version) {
        return TestKafka.send("plan", planId.toString(), "vn.cchc.plan.activated.v1", json(version));
    }

    /// The plan as it stands now, as an amendment of the middle of May.
    public String amendedJson(long version) {
        Map<String, Object> amended = new HashMap<>(content(version, AMENDED_ON));
        amended.put("edition", version);
        amended.put("effectiveOn", AMENDED_ON);
        amended.put("reason", "Điều chỉnh giữa năm");
        amended.put("addedTaskIds", List.of());
        amended.put("removedTaskIds", List.of());
        amended.put("changedTaskIds", List.of());
        return EventJson.write(amended);
    }

    public String amend(long version) {
        return TestKafka.send("plan", planId.toString(), "vn.cchc.plan.amended.v1", amendedJson(version));
    }

    /// The plan ends on `day` as `CLOSED`, `CANCELLED` or `SUPERSEDED`.
    public String close(long version, String status, String day) {
        return TestKafka.send(
                "plan",
                planId.toString(),
                "vn.cchc.plan.closed.v1",
                EventJson.write(Map.of(
                        "planId",
                        planId,
                        "agencyCode",
                        ISSUER,
                        "status",
                        status,
                        "reason",
                        "Tổng kết",
                        "version",
                        version,
                        "occurredOn",
                        day)));
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
