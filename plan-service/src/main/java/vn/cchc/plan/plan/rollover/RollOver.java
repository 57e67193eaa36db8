package vn.cchc.plan.plan.rollover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.document.LegalBasis;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.workingcalendar.DueReckoning;

/// Carries a plan on into later years.
///
/// Title and deadlines speak of the new years; number and date are blank; superior plans, legal bases, units,
/// contents and targets are kept as they are, and flagged where they speak of the old years.
public final class RollOver {

    private final YearShift shift;
    private final DueReckoning reckoning;
    private final DeadlineRoll deadlines;

    private RollOver(YearShift shift, DueReckoning reckoning) {
        this.shift = shift;
        this.reckoning = reckoning;
        this.deadlines = new DeadlineRoll(shift, reckoning);
    }

    /// The first year a plan is carried on to when nobody says which: the next span of as many years.
    public static int following(PlanYears years) {
        return years.to() + 1;
    }

    /// @param year first year of the new plan, which runs as long as the old one
    /// @throws RollOverRefused when that is no later span of years a plan can have
    public static RolledPlan of(PlanHeader header, Appendix appendix, int year, DueReckoning reckoning) {
        PlanYears years = header.years();
        int latest = Math.min(years.to() + PlanYears.MOST_APART, PlanYears.LATEST - (years.to() - years.from()));
        if (year <= years.to() || year > latest) {
            throw new RollOverRefused(new RollOverRefusal.YearOutside(year, years.to() + 1, latest));
        }
        return new RollOver(new YearShift(years, year - years.from()), reckoning).roll(header, appendix);
    }

    private RolledPlan roll(PlanHeader header, Appendix appendix) {
        List<PlanTask> tasks = appendix.tasks();
        List<RolledPlan.Row> rows = IntStream.range(0, tasks.size())
                .mapToObj(i -> row(i, tasks.get(i)))
                .toList();
        List<PrintedTask> printed = IntStream.range(0, tasks.size())
                .mapToObj(i -> worded(tasks.get(i).printed(), rows.get(i).deadlineAfter()))
                .toList();
        PlanHeader rolled = head(header);
        List<Remark> remarks = Stream.of(ofHead(header, rolled), ofTargets(appendix.targets()), ofCalendar())
                .flatMap(part -> part)
                .toList();
        return new RolledPlan(rolled, printed, appendix.targets(), rows, remarks);
    }

    private RolledPlan.Row row(int index, PlanTask task) {
        String pointer = "/tasks/" + index;
        RolledPlan.Row row = deadlines.roll(task, pointer);
        List<Remark> remarks = new ArrayList<>(row.remarks());
        remarks.addAll(ofTexts(pointer, task.printed()));
        return new RolledPlan.Row(
                row.ordinal(),
                row.deadlineBefore(),
                row.deadlineAfter(),
                row.deadline(),
                row.dueBefore(),
                row.dueAfter(),
                row.lastWorkingDay(),
                remarks);
    }

    private List<Remark> ofTexts(String pointer, PrintedTask task) {
        List<Remark> remarks = new ArrayList<>();
        names(task.section(), pointer + "/section").forEach(remarks::add);
        names(task.content(), pointer + "/content").forEach(remarks::add);
        for (int i = 0; i < task.products().size(); i++) {
            names(task.products().get(i), pointer + "/products/" + i).forEach(remarks::add);
        }
        return remarks;
    }

    private PlanHeader head(PlanHeader header) {
        return new PlanHeader(
                header.issuerCode(),
                null,
                shift.title(header.title()),
                header.kind(),
                null,
                shift.to(),
                header.superiorPlanNumbers(),
                header.legalBases());
    }

    private Stream<Remark> ofHead(PlanHeader before, PlanHeader after) {
        List<Remark> remarks = new ArrayList<>();
        if (before.title().equals(after.title())) {
            remarks.add(Remark.at("/title", RollOverCode.TITLE_WITHOUT_YEAR));
        }
        List<String> superiors = before.superiorPlanNumbers();
        for (int i = 0; i < superiors.size(); i++) {
            remarks.add(Remark.at("/superiorPlanNumbers/" + i, RollOverCode.SUPERIOR_KEPT, superiors.get(i)));
        }
        List<LegalBasis> bases = before.legalBases();
        for (int i = 0; i < bases.size(); i++) {
            LegalBasis basis = bases.get(i);
            if (basis.title() != null
                    && TimeWords.years(basis.title(), shift::isOfPlan).findAny().isPresent()) {
                remarks.add(Remark.at("/legalBases/" + i, RollOverCode.BASIS_NAMES_YEAR, basis.number()));
            }
        }
        return remarks.stream();
    }

    private Stream<Remark> ofTargets(List<PlanTarget> targets) {
        return IntStream.range(0, targets.size()).boxed().flatMap(i -> ofTarget("/targets/" + i, targets.get(i)));
    }

    private Stream<Remark> ofTarget(String pointer, PlanTarget target) {
        Integer baseline = target.baselineYear();
        Stream<Remark> texts =
                Stream.concat(names(target.text(), pointer + "/text"), names(target.scope(), pointer + "/scope"));
        return baseline == null
                ? texts
                : Stream.concat(
                        texts,
                        Stream.of(Remark.at(
                                pointer + "/baselineYear", RollOverCode.BASELINE_KEPT, String.valueOf(baseline))));
    }

    private Stream<Remark> names(@Nullable String text, String pointer) {
        return text == null
                ? Stream.empty()
                : TimeWords.years(text, shift::isOfPlan)
                        .mapToObj(year -> Remark.at(pointer, RollOverCode.TEXT_NAMES_YEAR, String.valueOf(year)));
    }

    private Stream<Remark> ofCalendar() {
        List<CalendarDay> official = reckoning.calendar().days();
        return IntStream.rangeClosed(shift.to().from(), shift.to().to()).boxed().flatMap(year -> {
            List<CalendarDay> days = official.stream()
                    .filter(day -> day.date().getYear() == year)
                    .toList();
            if (days.isEmpty()) {
                return Stream.of(calendar(RollOverCode.CALENDAR_NOT_ENTERED, year));
            }
            return days.stream().anyMatch(day -> day.status() == CalendarDay.Status.PROVISIONAL)
                    ? Stream.of(calendar(RollOverCode.CALENDAR_PROVISIONAL, year))
                    : Stream.empty();
        });
    }

    private static Remark calendar(RollOverCode code, int year) {
        return Remark.at("/yearFrom", code, String.valueOf(year));
    }

    private static PrintedTask worded(PrintedTask task, @Nullable String deadline) {
        return new PrintedTask(
                task.ordinal(),
                task.no(),
                task.section(),
                task.area(),
                task.group(),
                task.parent(),
                task.content(),
                task.leads(),
                task.coordinating(),
                task.products(),
                deadline);
    }
}
