package vn.cchc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import vn.cchc.testkit.TestKafka;

/// What the other services tell about one agency of its own: a department under a city, with a plan of three tasks
/// and one target. Every test begins a new story, so that none disturbs another.
public final class Story {

    private static final AtomicInteger NUMBERS = new AtomicInteger(10);

    public final String city = "T" + NUMBERS.incrementAndGet();
    public final String department = city + ".05";
    public final String unit = department + ".01";
    public final UUID plan = UUID.randomUUID();
    public final UUID dated = UUID.randomUUID();
    public final UUID conditional = UUID.randomUUID();
    public final UUID yearly = UUID.randomUUID();

    private Story() {}

    public static Story begin() {
        Story story = new Story();
        story.agency(story.city, "UBND thành phố Minh Họa", "PEOPLES_COMMITTEE", null);
        story.agency(story.department, "Sở Giáo dục và Đào tạo Minh Họa", "DEPARTMENT", story.city);
        story.agency(story.unit, "Văn phòng Sở", "DEPT_OFFICE", story.department);
        story.agency(story.city + ".09", "Sở Nội vụ Minh Họa", "HOME_AFFAIRS", story.city);
        return story;
    }

    public void agency(String code, String name, String kind, @Nullable String parent) {
        TestKafka.send("agency", code, "vn.cchc.agency.changed.v1", """
                {"agencyCode": "%s", "name": "%s", "kind": "%s", %s "aliases": [], "version": 1,
                 "occurredOn": "2026-01-05"}""".formatted(
                        code, name, kind, parent == null ? "" : "\"parentCode\": \"" + parent + "\","));
    }

    public void plan() {
        plan(plan, 2026);
    }

    /// The same plan for a year of its own.
    public void plan(UUID id, int year) {
        TestKafka.send("plan", id.toString(), "vn.cchc.plan.activated.v1", """
                {"planId": "%s", "agencyCode": "%s", "number": "15/KH-SGDĐT", "title": "Kế hoạch CCHC năm %3$d",
                 "kind": "ANNUAL_CCHC_PLAN", "signedOn": "%3$d-01-09", "yearFrom": %3$d, "yearTo": %3$d,
                 "superiorPlanIds": [], "version": 1, "occurredOn": "%3$d-01-10",
                 "tasks": [%4$s, %5$s, %6$s],
                 "targets": [{"code": "T-01", "text": "100%% hồ sơ đúng hạn", "area": "PROCEDURE",
                   "indicator": "TTHC_ON_TIME_RATE", "operator": "EQ_ALL", "value": 100, "unit": "%%",
                   "strength": "STRIVE", "period": "REPORT_PERIOD"}]}""".formatted(
                        id,
                        department,
                        year,
                        row(dated, 1, "STEERING"),
                        row(conditional, 2, "PROCEDURE"),
                        row(yearly, 3, "DIGITAL_GOV")));
    }

    /// The plan without its dated task, from `effectiveOn` on.
    public void amendedWithoutTheDatedTask(LocalDate effectiveOn, int version) {
        TestKafka.send("plan", plan.toString(), "vn.cchc.plan.amended.v1", """
                {"planId": "%s", "agencyCode": "%s", "number": "15/KH-SGDĐT", "title": "Kế hoạch CCHC năm 2026",
                 "kind": "ANNUAL_CCHC_PLAN", "signedOn": "2026-01-09", "yearFrom": 2026, "yearTo": 2026,
                 "superiorPlanIds": [], "version": %d, "occurredOn": "%4$s", "edition": 2, "effectiveOn": "%4$s",
                 "reason": "Điều chỉnh", "addedTaskIds": [], "removedTaskIds": ["%5$s"], "changedTaskIds": [],
                 "tasks": [%6$s, %7$s], "targets": []}""".formatted(
                        plan,
                        department,
                        version,
                        effectiveOn,
                        dated,
                        row(conditional, 2, "PROCEDURE"),
                        row(yearly, 3, "DIGITAL_GOV")));
    }

    public void planClosed(String status, LocalDate day, int version) {
        TestKafka.send("plan", plan.toString(), "vn.cchc.plan.closed.v1", """
                {"planId": "%s", "agencyCode": "%s", "status": "%s", "reason": "Sắp xếp bộ máy", "version": %d,
                 "occurredOn": "%s"}""".formatted(
                        plan, department, status, version, day));
    }

    public void cancelled(UUID task, int version, LocalDate day) {
        task("cancelled", task, 1, "STEERING", """
                "reason": "PLAN_AMENDED", "version": %d, "occurredOn": "%s"
                """.formatted(version, day));
    }

    private String row(UUID task, int ordinal, String area) {
        return """
                {"taskId": "%s", "ordinal": %d, "area": "%s", "content": "Nhiệm vụ %d", "leads": ["%s"],
                 "coordinating": [], "products": [], "deadline": {"clauses": []}}""".formatted(task, ordinal, area, ordinal, unit);
    }

    /// The three tasks: due on 28/2/2026, waiting for a document, due at the end of the year.
    public void assignments() {
        assigned(dated, 1, "STEERING", "ASSIGNED", LocalDate.of(2026, 2, 28));
        assigned(conditional, 2, "PROCEDURE", "WAITING_TRIGGER", null);
        assigned(yearly, 3, "DIGITAL_GOV", "ASSIGNED", LocalDate.of(2026, 12, 31));
    }

    private void assigned(UUID task, int ordinal, String area, String status, @Nullable LocalDate dueOn) {
        String occurrences = dueOn == null
                ? ""
                : "{\"seq\": 1, \"kind\": \"DUE\", \"dueOn\": \"%s\", \"overdueFrom\": \"%s\"}"
                        .formatted(dueOn, dueOn.plusDays(1));
        task("assigned", task, ordinal, area, """
                "content": "Nhiệm vụ %d", "coordinating": [], "deadlineKinds": [], "pastDueAtActivation": false,
                "status": "%s", "occurrences": [%s], "version": 1, "occurredOn": "2026-01-10"
                """.formatted(ordinal, status, occurrences));
    }

    public void completed(UUID task, LocalDate doneOn) {
        task("completed", task, 1, "STEERING", """
                "doneOn": "%s", "timeliness": "ON_TIME", "onTime": true, "version": 4, "occurredOn": "%s"
                """.formatted(doneOn, doneOn));
    }

    /// A task of the city's plan that the department has been given, and maybe done.
    public void given(UUID task, LocalDate dueOn, @Nullable LocalDate doneOn) {
        String block = """
                {"assignmentId": "%s", "planId": "%s", "taskId": "%s", "ordinal": 1, "agencyCode": "%s",
                 "planAgencyCode": "%s", "area": "STEERING",
                """.formatted(task, task, task, department, city);
        TestKafka.send(
                "task", task.toString(), "vn.cchc.task.assigned.v1", block + """
                "content": "Việc trên giao", "coordinating": [], "deadlineKinds": [], "pastDueAtActivation": false,
                "status": "ASSIGNED", "version": 1, "occurredOn": "2024-01-10", "occurrences":
                [{"seq": 1, "kind": "DUE", "dueOn": "%s", "overdueFrom": "%s"}]}""".formatted(dueOn, dueOn.plusDays(1)));
        if (doneOn != null) {
            TestKafka.send("task", task.toString(), "vn.cchc.task.completed.v1", block + """
                "doneOn": "%s", "timeliness": "ON_TIME", "onTime": true, "version": 2, "occurredOn": "%s"}
                """.formatted(doneOn, doneOn));
        }
    }

    private void task(String fact, UUID task, int ordinal, String area, String rest) {
        TestKafka.send("task", task.toString(), "vn.cchc.task." + fact + ".v1", """
                {"assignmentId": "%s", "planId": "%s", "taskId": "%s", "ordinal": %d, "agencyCode": "%s",
                 "planAgencyCode": "%s", "area": "%s", %s}""".formatted(
                        task, plan, task, ordinal, unit, department, area, rest));
    }

    public void assessed(int numerator, int denominator) {
        assessed(2026, numerator, denominator);
    }

    public void assessed(int year, int numerator, int denominator) {
        TestKafka.send("indicator", plan.toString(), "vn.cchc.indicator.recomputed.v1", """
                {"assessmentId": "%s", "planId": "%s", "targetCode": "T-01", "targetText": "x", "area": "PROCEDURE",
                 "indicator": "TTHC_ON_TIME_RATE", "definitionVersion": 1, "agencyCode": "%s",
                 "period": {"code": "Q1", "year": %4$d, "from": "%5$d-12-15", "to": "%4$d-03-14"},
                 "operator": "EQ_ALL", "targetValue": 100, "unit": "%%", "strength": "STRIVE", "numerator": %6$d,
                 "denominator": %7$d, "value": 98.99, "status": "NOT_ACHIEVED", "provisional": true,
                 "dataAsOf": "%4$d-03-15", "coversTo": "%4$d-03-14", "version": 2,
                 "occurredOn": "%4$d-03-15"}""".formatted(
                        plan, plan, department, year, year - 1, numerator, denominator));
    }

    public void dossiers(LocalDate from, LocalDate to, int opening, int received, int closing) {
        dossiers(department, from, to, opening, received, closing);
    }

    public void dossiers(String agency, LocalDate from, LocalDate to, int opening, int received, int closing) {
        TestKafka.send("dossier-metrics", agency, "vn.cchc.dossier-metrics.ingested.v1", """
                {"agencyCode": "%s", "source": "test", "batchId": "%s", "window": {"from": "%s", "to": "%s"},
                 "dataAsOf": "%s", "provisional": false, "rows": 1,
                 "metrics": {"carried_over": %d, "received_total": %d, "pending_total": %d}, "version": 1,
                 "occurredOn": "%s"}""".formatted(
                        agency, UUID.randomUUID(), from, to, to, opening, received, closing, to));
    }

    /// Waits until the journal holds `count` facts about the department, its unit and its plan.
    public void heard(int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(factsHeard()).isEqualTo(count));
    }

    public int factsHeard() {
        return Rows.count("select count(*) from fact where agency_code like '" + city + "%'");
    }

    static String config(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
