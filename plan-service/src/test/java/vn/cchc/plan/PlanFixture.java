package vn.cchc.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Plans as their importers send them. Everything not said is valid.
public final class PlanFixture {

    private final Map<String, Object> plan = new LinkedHashMap<>();
    private final List<Map<String, Object>> tasks = new ArrayList<>();
    private final List<Map<String, Object>> targets = new ArrayList<>();

    private PlanFixture(String issuer) {
        plan.put("number", UUID.randomUUID() + "/KH");
        plan.put("title", "Kế hoạch cải cách hành chính năm 2026");
        plan.put("kind", "ANNUAL_CCHC_PLAN");
        plan.put("issuerCode", issuer);
        plan.put("signedOn", "2026-01-09");
        plan.put("yearFrom", 2026);
        plan.put("yearTo", 2026);
        plan.put("tasks", tasks);
        plan.put("targets", targets);
    }

    public static PlanFixture planOf(String issuer) {
        return new PlanFixture(issuer);
    }

    /// One task of the office, due at the end of June.
    public static PlanFixture completePlanOf(String issuer) {
        return planOf(issuer).task(task("Văn phòng Sở", "Quý II/2026"));
    }

    public PlanFixture with(String field, Object value) {
        plan.put(field, value);
        return this;
    }

    public PlanFixture without(String field) {
        plan.remove(field);
        return this;
    }

    public PlanFixture task(Map<String, Object> task) {
        Map<String, Object> row = new LinkedHashMap<>(task);
        row.putIfAbsent("ordinal", tasks.size() + 1);
        row.putIfAbsent("no", String.valueOf(tasks.size() + 1));
        tasks.add(row);
        return this;
    }

    public PlanFixture target(Map<String, Object> target) {
        targets.add(target);
        return this;
    }

    public Map<String, Object> body() {
        return plan;
    }

    public static Map<String, Object> task(String lead, String deadline) {
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("area", "STEERING");
        task.put("group", false);
        task.put("content", "Rà soát quy trình nội bộ");
        task.put("leads", lead.isEmpty() ? List.of() : List.of(lead));
        task.put("coordinating", List.of("Các phòng thuộc Sở"));
        task.put("products", List.of("Báo cáo"));
        if (!deadline.isEmpty()) {
            task.put("deadlineText", deadline);
        }
        return task;
    }

    public static Map<String, Object> target(String code, int value) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("code", code);
        target.put("text", "Tỷ lệ hồ sơ trực tuyến");
        target.put("area", "PROCEDURE");
        target.put("indicator", "ONLINE_SUBMISSION_RATE");
        target.put("operator", "GE");
        target.put("value", value);
        target.put("unit", "%");
        target.put("strength", "MUST");
        target.put("period", "REPORT_PERIOD");
        return target;
    }
}
