package vn.cchc.kpi;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.testkit.TestKafka;

/// What other services tell this one, in a corner of the agency tree of its own: a department with two divisions.
public final class Facts {

    private static final AtomicInteger CORNERS = new AtomicInteger();

    public final String department;
    public final String division;
    public final String otherDivision;

    private Facts(String department) {
        this.department = department;
        this.division = department + ".01";
        this.otherDivision = department + ".02";
    }

    /// A new corner, told to the service.
    public static Facts newCorner() {
        int number = CORNERS.incrementAndGet();
        Facts facts = new Facts("Y%02d.%02d".formatted(number / 100, number % 100));
        facts.agency(facts.department, null, 1);
        facts.agency(facts.division, facts.department, 1);
        facts.agency(facts.otherDivision, facts.department, 1);
        return facts;
    }

    public void agency(String code, @Nullable String parent, int version) {
        tellAgency(code, parent == null ? "" : "\"parentCode\": \"%s\",".formatted(parent), version);
    }

    /// The agency goes into another one; `lastDay` is its last.
    public void merged(String code, String parent, String into, String lastDay, int version) {
        tellAgency(code, """
                "parentCode": "%s", "mergedInto": "%s", "validTo": "%s",""".formatted(parent, into, lastDay), version);
    }

    private static void tellAgency(String code, String more, int version) {
        TestKafka.send("agency", code, "vn.cchc.agency.changed.v1", """
                {"agencyCode": "%s", "name": "Đơn vị %s", "kind": "DIVISION", %s "aliases": [], "version": %d,
                 "occurredOn": "2026-01-05"}""".formatted(code, code, more, version));
    }

    /// A target as plan.activated tells it.
    public static String target(String code, String indicator, String operator, String value, String period) {
        return """
                {"code": "%s", "text": "Chỉ tiêu %s", "area": "PROCEDURE", "indicator": "%s", "operator": "%s",
                 "value": %s, "unit": "%%", "strength": "MUST", "period": "%s"}""".formatted(code, code, indicator, operator, value, period);
    }

    public UUID plan(String agency, int yearFrom, int yearTo, String... targets) {
        return plan(UUID.randomUUID(), 1, agency, yearFrom, yearTo, List.of(), targets);
    }

    public UUID plan(
            UUID id, int version, String agency, int yearFrom, int yearTo, List<UUID> superiors, String... targets) {
        return tell("activated", id, version, agency, yearFrom, yearTo, superiors, targets);
    }

    /// A later edition of a plan of 2026.
    public void amended(UUID id, int version, String agency, String... targets) {
        tell("amended", id, version, agency, 2026, 2026, List.of(), targets);
    }

    /// The plan ends as `CLOSED`, `CANCELLED` or `SUPERSEDED`.
    public void closed(UUID id, int version, String agency, String status) {
        TestKafka.send("plan", id.toString(), "vn.cchc.plan.closed.v1", """
                {"planId": "%s", "agencyCode": "%s", "status": "%s", "reason": "Tổng kết", "version": %d,
                 "occurredOn": "2026-11-20"}""".formatted(id, agency, status, version));
    }

    private static UUID tell(
            String fact,
            UUID id,
            int version,
            String agency,
            int yearFrom,
            int yearTo,
            List<UUID> superiors,
            String... targets) {
        String above = superiors.stream().map(s -> "\"" + s + "\"").collect(Collectors.joining(","));
        TestKafka.send("plan", id.toString(), "vn.cchc.plan." + fact + ".v1", """
                {"planId": "%s", "agencyCode": "%s", "number": "1/KH-MH", "title": "Kế hoạch mẫu",
                 "kind": "ANNUAL_CCHC_PLAN", "yearFrom": %d, "yearTo": %d, "superiorPlanIds": [%s], "version": %d,
                 "occurredOn": "2026-01-10", "tasks": [], "targets": [%s]}""".formatted(
                id, agency, yearFrom, yearTo, above, version, Stream.of(targets).collect(Collectors.joining(","))));
        return id;
    }

    /// An assignment of the plan, due on a day.
    public UUID assigned(UUID plan, String dueOn) {
        UUID assignment = UUID.randomUUID();
        task(plan, assignment, "assigned", 1, """
                "content": "Việc", "coordinating": [], "deadlineKinds": ["DATE"], "dueOn": "%s",
                "pastDueAtActivation": false, "status": "ASSIGNED", "occurrences": []""".formatted(dueOn));
        return assignment;
    }

    public void completed(UUID plan, UUID assignment, int version, String doneOn, boolean onTime) {
        task(plan, assignment, "completed", version, """
                "doneOn": "%s", "timeliness": "%s", "onTime": %s""".formatted(doneOn, onTime ? "ON_TIME" : "LATE", onTime));
    }

    public void missed(UUID plan, UUID assignment, int version, int seq) {
        task(plan, assignment, "deadline-missed", version, """
                "seq": %d, "dueOn": "2026-03-01", "overdueFrom": "2026-03-02\"""".formatted(seq));
    }

    public String task(UUID plan, UUID assignment, String fact, int version, String more) {
        return TestKafka.send(
                "task",
                assignment.toString(),
                "vn.cchc.task." + fact + ".v1",
                taskJson(plan, assignment, version, more));
    }

    public String taskJson(UUID plan, UUID assignment, int version, String more) {
        return """
                {"assignmentId": "%s", "planId": "%s", "taskId": "%s", "ordinal": 1, "agencyCode": "%s",
                 "planAgencyCode": "%s", "area": "STEERING", "version": %d, "occurredOn": "2026-02-0%d", %s}""".formatted(assignment, plan, plan, division, department, version, version % 9 + 1, more);
    }
}
