package vn.cchc.plan.plan.rollover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.deadline.Trigger;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.calendar.parse.DeadlinePrinter;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.rollover.TimeWords.Word;
import vn.cchc.plan.workingcalendar.DueReckoning;

/// Words the deadlines of a plan anew for other years, and reads them again.
final class DeadlineRoll {

    private final YearShift shift;
    private final DueReckoning reckoning;
    private final DeadlineParser parser;

    DeadlineRoll(YearShift shift, DueReckoning reckoning) {
        this.shift = shift;
        this.reckoning = reckoning;
        this.parser = new DeadlineParser(shift.to());
    }

    /// @param pointer of the row in the new plan
    RolledPlan.Row roll(PlanTask task, String pointer) {
        Deadline before = task.deadline();
        String printed = task.printed().deadlineText();
        if (before == null) {
            String moved = printed == null ? null : shift.deadline(printed).text();
            return new RolledPlan.Row(task.ordinal(), printed, moved, null, null, null, null, List.of());
        }
        String place = pointer + "/deadlineText";
        List<Remark> remarks = new ArrayList<>();
        String text = text(before, place, remarks);
        Deadline after = parser.parse(text);
        LocalDate dueAfter = reckoning.dates().dueOn(after).orElse(null);
        remarks.addAll(flags(after, place));
        remarks.addAll(ofDue(dueAfter, place));
        return new RolledPlan.Row(
                task.ordinal(),
                printed,
                text.isEmpty() ? null : text,
                after,
                reckoning.dates().dueOn(before).orElse(null),
                dueAfter,
                dueAfter == null ? null : reckoning.lastWorkingDay(dueAfter),
                remarks);
    }

    private String text(Deadline before, String place, List<Remark> remarks) {
        boolean typed = before.parsedBy() == Deadline.ParsedBy.HUMAN;
        String old = typed ? DeadlinePrinter.print(before) : before.rawText();
        YearShift.Moved moved = shift.deadline(old);
        if (typed) {
            remarks.add(Remark.at(place, RollOverCode.TYPED_BY_PERSON, before.rawText()));
        }
        if (moved.leapDayLost()) {
            remarks.add(Remark.at(place, RollOverCode.DAY_NOT_IN_YEAR));
        }
        moved.kept().forEach(year -> remarks.add(Remark.at(place, RollOverCode.YEAR_KEPT, String.valueOf(year))));
        return worked(moved.text(), place, remarks);
    }

    /// "Trước ngày 30/5/2027", a Sunday, becomes "Trước ngày 28/5/2027": the last working day before, unless that is
    /// one of the year before.
    private String worked(String text, String place, List<Remark> remarks) {
        Set<LocalDate> daysOff = parser.parse(text).clauses().stream()
                .flatMap(DeadlineRoll::onlyDay)
                .filter(day -> !reckoning.calendar().isWorkingDay(day))
                .filter(day -> reckoning.lastWorkingDay(day).getYear() == day.getYear())
                .collect(Collectors.toSet());
        return TimeWords.rewrite(
                text, word -> word instanceof Word.Day day ? worked(day, daysOff, place, remarks) : word.text());
    }

    private String worked(Word.Day day, Set<LocalDate> daysOff, String place, List<Remark> remarks) {
        return day.date(shift.to().from())
                .filter(daysOff::contains)
                .map(off -> {
                    LocalDate worked = reckoning.lastWorkingDay(off);
                    remarks.add(Remark.at(place, RollOverCode.DAY_NOT_WORKED, shown(off), shown(worked)));
                    return day.saying(worked);
                })
                .orElse(day.text());
    }

    /// The day a clause names and nothing else: the ends of a span stay where they are.
    private static Stream<LocalDate> onlyDay(Clause clause) {
        return switch (clause) {
            case Clause.BeforeDate(var date) -> Stream.of(date);
            case Clause.ByDate(var date) -> Stream.of(date);
            case Clause.OnDate(var date) -> Stream.of(date);
            case Clause.InMonth _, Clause.InQuarter _, Clause.InHalfYear _, Clause.InYear _ -> Stream.empty();
            case Clause.Range _, Clause.Continuous _, Clause.Recurring _ -> Stream.empty();
            case Clause.Conditional _, Clause.Relative _, Clause.Unparsed _ -> Stream.empty();
        };
    }

    private static List<Remark> flags(Deadline after, String place) {
        if (after.needsHuman()) {
            return List.of(
                    after.rawText().isBlank()
                            ? Remark.at(place, RollOverCode.DEADLINE_MISSING)
                            : Remark.at(place, RollOverCode.DEADLINE_UNREAD));
        }
        Stream<Remark> roadmaps = after.clauses().stream().anyMatch(DeadlineRoll::followsRoadmap)
                ? Stream.of(Remark.at(place, RollOverCode.ROADMAP))
                : Stream.empty();
        Stream<Remark> documents = TimeWords.documents(after.rawText())
                .map(document -> Remark.at(place, RollOverCode.DOCUMENT_NAMED, document));
        return Stream.concat(roadmaps, documents).toList();
    }

    private static boolean followsRoadmap(Clause clause) {
        return clause instanceof Clause.Conditional conditional
                && conditional.triggers().stream().anyMatch(Trigger.RoadmapInDocument.class::isInstance);
    }

    private List<Remark> ofDue(@Nullable LocalDate due, String place) {
        List<Remark> remarks = new ArrayList<>();
        if (due != null && !shift.to().window().contains(due)) {
            remarks.add(Remark.at(place, RollOverCode.DUE_OUTSIDE_PLAN, shown(due)));
        }
        if (due != null && !reckoning.calendar().isWorkingDay(due)) {
            remarks.add(
                    Remark.at(place, RollOverCode.DUE_NOT_WORKED, shown(due), shown(reckoning.lastWorkingDay(due))));
        }
        return remarks;
    }

    /// As on documents.
    private static String shown(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
