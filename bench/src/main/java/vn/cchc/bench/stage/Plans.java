package vn.cchc.bench.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.StreamSupport;

/// Registers a small tree of agencies and puts plans into force, through the public API.
public final class Plans {
    public static final String ISSUER = "Z01.05";
    public static final String UNIT = "Z01.05.01";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Api api;
    private final People people;
    private final LocalDate dueOn = endOfReportingYear(today());
    private int number;

    Plans(Api api, People people) {
        this.api = api;
        this.people = people;
    }

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /// Reporting years end on 14 December.
    static LocalDate endOfReportingYear(LocalDate day) {
        LocalDate end = LocalDate.of(day.getYear(), 12, 14);
        return day.isAfter(end) ? end.plusYears(1) : end;
    }

    void registerAgencies() throws IOException, InterruptedException {
        register("Z01", "UBND thành phố", "PEOPLES_COMMITTEE", "");
        register(ISSUER, "Sở đo tốc độ", "DEPARTMENT", "Z01");
        register(UNIT, "Văn phòng Sở", "DEPT_OFFICE", ISSUER);
        register("Z01.05.02", "Phòng Tổ chức cán bộ", "DIVISION", ISSUER);
    }

    /// Puts an agency into the registry; one without parent has an empty one.
    public void register(String code, String name, String kind, String parent)
            throws IOException, InterruptedException {
        ObjectNode body = Api.object().put("name", name).put("kind", kind);
        if (!parent.isEmpty()) {
            body.put("parentCode", parent);
        }
        body.putArray("aliases");
        api.put(people.administrator(), "agencies/" + code, body);
    }

    /// Imports and activates `count` plans of `tasks` tasks each, and waits until every service knows them.
    public List<ActivePlan> activate(int count, int tasks) throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(importAndActivate(tasks));
        }
        List<ActivePlan> active = new ArrayList<>();
        for (String id : ids) {
            Waiting.until(
                    "all tasks of a plan are assigned and counted",
                    PATIENCE,
                    () -> assignments(id).size() == tasks && counted(id) == tasks);
            List<String> assignments = new ArrayList<>();
            assignments(id).forEach(item -> assignments.add(item.path("id").asText()));
            active.add(new ActivePlan(
                    id, assignments, assessmentOfTheYear(id).path("id").asText()));
        }
        return active;
    }

    private String importAndActivate(int tasks) throws IOException, InterruptedException {
        Draft draft = draft(tasks, Plans::content);
        activate(draft);
        return draft.id();
    }

    /// A plan that is imported and not yet in force.
    public record Draft(String id, String etag) {}

    public Draft draft(int tasks) throws IOException, InterruptedException {
        return draft(tasks, Plans::content);
    }

    /// Imports a plan whose rows say what `content` makes of their ordinals.
    public Draft draft(int tasks, IntFunction<String> content) throws IOException, InterruptedException {
        number++;
        Api.Reply reply = api.create(people.standingOfficer(), "plans", document(tasks, content));
        return new Draft(reply.body().path("id").asText(), reply.etag());
    }

    public void activate(Draft draft) throws IOException, InterruptedException {
        api.move(people.standingOfficer(), "plans/" + draft.id() + "/activation", draft.etag(), Api.object());
    }

    /// How many of a plan's tasks are assigned, as the gateway tells it.
    public long assigned(Draft draft) throws IOException, InterruptedException {
        return api.get(people.standingOfficer(), "assignments/summary?planId=" + draft.id())
                .body()
                .path("total")
                .asLong();
    }

    private static String content(int ordinal) {
        return "Nhiệm vụ thứ " + ordinal + ": rà soát, tổng hợp và báo cáo kết quả thực hiện";
    }

    private JsonNode document(int tasks, IntFunction<String> content) {
        ObjectNode plan = Api.object()
                .put("number", number + "/KH-ĐTĐ")
                .put("title", "Kế hoạch đo tốc độ số " + number)
                .put("kind", "ANNUAL_CCHC_PLAN")
                .put("issuerCode", ISSUER)
                .put("signedOn", dueOn.getYear() + "-01-05")
                .put("yearFrom", dueOn.getYear())
                .put("yearTo", dueOn.getYear());
        ArrayNode rows = plan.putArray("tasks");
        for (int ordinal = 1; ordinal <= tasks; ordinal++) {
            row(rows.addObject(), ordinal, content.apply(ordinal));
        }
        target(plan.putArray("targets").addObject());
        return plan;
    }

    private void row(ObjectNode row, int ordinal, String content) {
        row.put("ordinal", ordinal)
                .put("no", Integer.toString(ordinal))
                .put("section", "I. Chỉ đạo, điều hành")
                .put("area", "STEERING")
                .put("group", false)
                .put("content", content)
                .put(
                        "deadlineText",
                        "Trước ngày %d/%d/%d".formatted(dueOn.getDayOfMonth(), dueOn.getMonthValue(), dueOn.getYear()));
        row.putArray("leads").add("Văn phòng Sở");
        row.putArray("coordinating").add("Phòng Tổ chức cán bộ");
        row.putArray("products").add("Báo cáo");
    }

    private static void target(ObjectNode target) {
        target.put("code", "DTD-01")
                .put("text", "100% nhiệm vụ trong kế hoạch hoàn thành đúng tiến độ")
                .put("area", "STEERING")
                .put("indicator", "PLAN_TASKS_ON_TIME_RATE")
                .put("operator", "EQ_ALL")
                .put("value", 100)
                .put("unit", "%")
                .put("strength", "MUST")
                .put("period", "REPORT_PERIOD");
    }

    private JsonNode assignments(String plan) throws IOException, InterruptedException {
        return api.get(people.standingOfficer(), "assignments?limit=1000&planId=" + plan)
                .body()
                .path("items");
    }

    /// How many tasks the assessment of the year counts; none before it is there.
    private long counted(String plan) throws IOException, InterruptedException {
        return assessmentOfTheYear(plan).path("denominator").asLong();
    }

    private JsonNode assessmentOfTheYear(String plan) throws IOException, InterruptedException {
        JsonNode items =
                api.get(people.viewer(), "assessments?planId=" + plan).body().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("period").path("code").asText().equals("YEAR"))
                .findFirst()
                .orElseGet(Api::object);
    }
}
