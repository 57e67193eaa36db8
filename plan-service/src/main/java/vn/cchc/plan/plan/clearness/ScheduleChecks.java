package vn.cchc.plan.plan.clearness;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.calendar.deadline.Trigger;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.PlanTask;

/// By when, and on whose word. Ongoing and recurring work is clear enough; work that waits for others and names no
/// last day of its own is open. A roadmap holds its days, wherever it is.
final class ScheduleChecks {

    private static final List<String> NOBODY = List.of("cap co tham quyen", "co quan co tham quyen", "cap tren");

    private final LocalDate lastDay;

    ScheduleChecks(PlanYears years) {
        this.lastDay = years.window().to();
    }

    Stream<Finding> of(String taskPointer, PlanTask task) {
        Deadline deadline = task.deadline();
        if (deadline == null || deadline.needsHuman()) {
            return Stream.empty();
        }
        String pointer = taskPointer + "/deadlineText";
        String label = task.printed().label();
        return Stream.concat(
                when(
                        deadline.clauses().stream().allMatch(this::isOpen),
                        Finding.at(pointer, FindingCode.SCHEDULE_OPEN, label, deadline.rawText())),
                when(
                        deadline.clauses().stream().anyMatch(ScheduleChecks::waitsForNobody),
                        Finding.at(pointer, FindingCode.AUTHORITY_UNCLEAR, label, deadline.rawText())));
    }

    private boolean isOpen(Clause clause) {
        return switch (clause) {
            case Clause.Relative _ -> true;
            case Clause.Conditional conditional ->
                !conditional.backstop().isBefore(lastDay)
                        && !conditional.triggers().stream().allMatch(Trigger.RoadmapInDocument.class::isInstance);
            case Clause.BeforeDate _, Clause.ByDate _, Clause.OnDate _, Clause.Range _ -> false;
            case Clause.InMonth _, Clause.InQuarter _, Clause.InHalfYear _, Clause.InYear _ -> false;
            case Clause.Continuous _, Clause.Recurring _, Clause.Unparsed _ -> false;
        };
    }

    private static boolean waitsForNobody(Clause clause) {
        return clause instanceof Clause.Conditional conditional
                && conditional.triggers().stream().anyMatch(ScheduleChecks::comesFromNobody);
    }

    private static boolean comesFromNobody(Trigger trigger) {
        return switch (trigger) {
            case Trigger.ExternalDocument(var _, var issuer) -> isNobody(issuer);
            case Trigger.Directive(var issuer) -> isNobody(issuer);
            case Trigger.Request(var _, var issuer) -> isNobody(issuer);
            case Trigger.RoadmapInDocument(var document, var issuer) -> document == null && isNobody(issuer);
            case Trigger.IndexPublished _ -> false;
        };
    }

    private static boolean isNobody(@Nullable String issuer) {
        return issuer == null || NOBODY.contains(Folded.of(issuer).value());
    }

    private static Stream<Finding> when(boolean found, Finding finding) {
        return found ? Stream.of(finding) : Stream.empty();
    }
}
