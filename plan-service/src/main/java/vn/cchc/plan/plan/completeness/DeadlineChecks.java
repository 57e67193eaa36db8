package vn.cchc.plan.plan.completeness;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cchc.calendar.WorkingCalendar;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.calendar.deadline.DuePolicy;
import vn.cchc.calendar.deadline.Trigger;
import vn.cchc.calendar.parse.DeadlinePrinter;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.document.LegalBasis;
import vn.cchc.plan.plan.domain.document.PlanHeader;

/// Whether a deadline is there, is understood, and can be met within the plan.
final class DeadlineChecks {

    /// "giai đoạn 2022-2025"
    private static final Pattern YEARS = Pattern.compile("\\b(\\d{4})\\s*[-–—]\\s*(\\d{4})\\b");

    private final PlanHeader header;
    private final DueDates dates = new DueDates(DuePolicy.STRICT, WorkingCalendar.PLAIN_WEEK);

    DeadlineChecks(PlanHeader header) {
        this.header = header;
    }

    Stream<Finding> of(String taskPointer, PlanTask task) {
        Deadline deadline = task.deadline();
        if (deadline == null) {
            return Stream.empty();
        }
        String pointer = taskPointer + "/deadlineText";
        String label = task.printed().label();
        if (deadline.needsHuman()) {
            return Stream.of(
                    deadline.rawText().isBlank()
                            ? Finding.at(pointer, FindingCode.DEADLINE_MISSING, label)
                            : Finding.at(pointer, FindingCode.DEADLINE_UNPARSED, label, deadline.rawText()));
        }
        return Stream.of(
                        assumed(pointer, label, deadline),
                        outside(pointer, label, deadline),
                        expired(pointer, label, deadline))
                .flatMap(found -> found);
    }

    /// One finding for all places of a cell that do not say what they were read as.
    private static Stream<Finding> assumed(String pointer, String label, Deadline deadline) {
        return deadline.restsOnAssumptions()
                ? Stream.of(Finding.at(
                        pointer,
                        FindingCode.DEADLINE_ASSUMED,
                        label,
                        deadline.rawText(),
                        DeadlinePrinter.print(deadline)))
                : Stream.empty();
    }

    private Stream<Finding> outside(String pointer, String label, Deadline deadline) {
        return dates
                .dueOn(deadline)
                .filter(day -> !header.years().window().contains(day))
                .map(day -> Finding.at(pointer, FindingCode.DEADLINE_OUTSIDE_PLAN, label, day))
                .stream();
    }

    /// The deadline is read from the roadmap of a document whose own years are over.
    private Stream<Finding> expired(String pointer, String label, Deadline deadline) {
        return deadline.clauses().stream()
                .flatMap(clause -> clause instanceof Clause.Conditional conditional
                        ? conditional.triggers().stream()
                        : Stream.empty())
                .flatMap(trigger -> trigger instanceof Trigger.RoadmapInDocument(var document, var _)
                        ? Stream.ofNullable(document)
                        : Stream.empty())
                .filter(this::endedBeforePlan)
                .map(document -> Finding.at(pointer, FindingCode.ROADMAP_EXPIRED, label, document))
                .limit(1);
    }

    private boolean endedBeforePlan(String document) {
        List<String> titles = Stream.concat(
                        Stream.of(document),
                        header.legalBases().stream()
                                .filter(basis -> document.contains(basis.number()))
                                .map(LegalBasis::title)
                                .filter(title -> title != null))
                .toList();
        return titles.stream().anyMatch(this::namesYearsBeforePlan);
    }

    private boolean namesYearsBeforePlan(String title) {
        Matcher years = YEARS.matcher(title);
        return years.find() && Integer.parseInt(years.group(2)) < header.years().from();
    }
}
