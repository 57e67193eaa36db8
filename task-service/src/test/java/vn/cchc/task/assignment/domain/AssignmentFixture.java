package vn.cchc.task.assignment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.calendar.WorkingCalendar;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.calendar.deadline.DuePolicy;
import vn.cchc.calendar.deadline.Frequency;
import vn.cchc.calendar.deadline.Trigger;

/// Assignments in the words of the domain; every unnamed field is valid.
public final class AssignmentFixture {

    public static final String ISSUER = "Z01.05";
    public static final String UNIT = "Z01.05.01";
    public static final LocalDate ACTIVATED = LocalDate.of(2026, 3, 2);
    public static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    public static final LocalDate BACKSTOP = LocalDate.of(2026, 12, 31);
    public static final DueDates DATES = new DueDates(DuePolicy.STRICT, WorkingCalendar.PLAIN_WEEK);

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private AssignmentFixture() {}

    public static Assignment dated() {
        return assigned(new Clause.ByDate(DUE));
    }

    public static Assignment started() {
        return dated().start(ACTIVATED).after();
    }

    public static Assignment reportedDone(LocalDate doneOn) {
        return started().reportDone(report(doneOn), doneOn).after();
    }

    public static Assignment completed() {
        return reportedDone(DUE).verify().after();
    }

    public static Assignment continuous() {
        return assigned(new Clause.Continuous(NEW_YEAR, BACKSTOP, null));
    }

    public static Assignment quarterly() {
        return assigned(Clause.Recurring.every(Frequency.QUARTERLY, NEW_YEAR, BACKSTOP));
    }

    public static Assignment conditional() {
        return assigned(condition());
    }

    public static Assignment unread() {
        return assigned(new Clause.Unparsed("T .", "T ."));
    }

    public static Assignment assigned(Clause... clauses) {
        return Assigning.assign(UUID.randomUUID(), task(clauses), UNIT, DATES, InForce.on(ACTIVATED))
                .after();
    }

    public static Clause condition() {
        return new Clause.Conditional(
                Clause.Conditional.Match.ANY,
                Clause.Conditional.Timing.ON_TRIGGER,
                List.of(new Trigger.ExternalDocument("Văn bản", "Thành phố")),
                BACKSTOP);
    }

    public static PlannedTask task(Clause... clauses) {
        return new PlannedTask(
                UUID.randomUUID(),
                ISSUER,
                UUID.randomUUID(),
                1,
                "1",
                "I. Chỉ đạo, điều hành",
                "STEERING",
                "Triển khai kế hoạch",
                List.of("Z01.05.02"),
                List.of("Kế hoạch"),
                new Deadline("như đã in", List.of(clauses), Deadline.ParsedBy.PARSER));
    }

    public static PlannedTask withDeadline(PlannedTask task, Clause... clauses) {
        return new PlannedTask(
                task.planId(),
                task.issuerCode(),
                task.taskId(),
                task.ordinal(),
                task.no(),
                task.section(),
                task.area(),
                task.content(),
                task.coordinating(),
                task.products(),
                new Deadline("như đã sửa", List.of(clauses), Deadline.ParsedBy.HUMAN));
    }

    public static WorkReport report(LocalDate doneOn) {
        return new WorkReport(
                doneOn, List.of(new WorkReport.Evidence("REPORT", "15/BC-VPS", doneOn, null, null)), "đã xong");
    }

    public static Triggering trigger(LocalDate on, @org.jspecify.annotations.Nullable LocalDate dueOn) {
        return new Triggering(new Triggering.Document("120/KH-UBND", on, "UBND Thành phố"), on, dueOn);
    }
}
