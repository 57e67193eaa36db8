package vn.cchc.calendar.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.WindowRule;
import vn.cchc.calendar.WorkingCalendar;

/// The days that follow from a deadline, under one agency's policy, working calendar and cut-off rule.
public final class DueDates {

    private final DuePolicy policy;
    private final WorkingCalendar calendar;
    private final WindowRule windows;

    public DueDates(DuePolicy policy, WorkingCalendar calendar, WindowRule windows) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.windows = Objects.requireNonNull(windows, "windows");
    }

    public DueDates(DuePolicy policy, WorkingCalendar calendar) {
        this(policy, calendar, WindowRule.DAY_14);
    }

    /// The last day for the work as a whole: the latest of its fixed due dates. Empty for work that is ongoing,
    /// recurring, waiting or not understood.
    public Optional<LocalDate> dueOn(Deadline deadline) {
        return deadline.clauses().stream()
                .map(this::daysOf)
                .filter(days -> days.kind() == DueItem.Kind.DUE)
                .flatMap(days -> days.days().stream())
                .max(Comparator.naturalOrder());
    }

    /// The first day on which the work as a whole is late.
    public Optional<LocalDate> overdueFrom(Deadline deadline) {
        return dueOn(deadline).map(DueDates::dayAfter);
    }

    /// The day after which nothing more is expected: the latest over all clauses, empty when none tells.
    public Optional<LocalDate> closesOn(Deadline deadline) {
        return deadline.clauses().stream()
                .map(this::daysOf)
                .map(Days::close)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /// Every day that matters: due dates, rounds of recurring work, checkpoints of ongoing work. Conditional and
    /// relative clauses add nothing before their day is known.
    public List<DueItem> occurrences(Deadline deadline) {
        List<DueItem> items = new ArrayList<>();
        for (Clause clause : deadline.clauses()) {
            Days days = daysOf(clause);
            days.days().forEach(day -> items.add(item(items.size() + 1, days.kind(), day)));
        }
        return List.copyOf(items);
    }

    /// The due item of a task whose trigger set the day.
    public DueItem dueBy(int seq, LocalDate day) {
        return item(seq, DueItem.Kind.DUE, shifted(day));
    }

    /// The day a relative clause means once its anchor is known.
    public LocalDate dueOn(Clause.Relative clause, LocalDate anchor) {
        return switch (clause.unit()) {
            case DAY -> shifted(anchor.plusDays(clause.offset()));
            case WORKING_DAY -> calendar.plusWorkingDays(anchor, clause.offset());
        };
    }

    /// Where the days of a clause come from is decided here and nowhere else.
    private Days daysOf(Clause clause) {
        return switch (clause) {
            case Clause.BeforeDate(var date) -> due(policy.beforeDateInclusive() ? date : date.minusDays(1));
            case Clause.ByDate(var date) -> due(date);
            case Clause.OnDate(var date) -> due(date);
            case Clause.InMonth(var month) -> due(month.atEndOfMonth());
            case Clause.InQuarter(var year, var quarter) -> due(endOfMonth(year, quarter * 3));
            case Clause.InHalfYear(var year, var half) -> due(endOfMonth(year, half * 6));
            case Clause.InYear(var year) -> due(endOfMonth(year, 12));
            case Clause.Range(var _, var to) -> due(to);
            case Clause.Continuous continuous ->
                new Days(DueItem.Kind.CHECKPOINT, checkpoints(continuous), continuous.to());
            case Clause.Recurring recurring ->
                occurrences(rounds(recurring).map(this::shifted).toList());
            case Clause.Conditional conditional -> new Days(DueItem.Kind.DUE, List.of(), conditional.backstop());
            case Clause.Relative _, Clause.Unparsed _ -> new Days(DueItem.Kind.DUE, List.of(), null);
        };
    }

    private Days due(LocalDate day) {
        LocalDate due = shifted(day);
        return new Days(DueItem.Kind.DUE, List.of(due), due);
    }

    private static Days occurrences(List<LocalDate> days) {
        return new Days(DueItem.Kind.OCCURRENCE, days, days.isEmpty() ? null : days.getLast());
    }

    private List<LocalDate> checkpoints(Clause.Continuous clause) {
        return years(clause.from(), clause.to())
                .flatMap(year -> year.reportCutOffs().stream())
                .filter(day -> isWithin(day, clause.from(), clause.to()))
                .toList();
    }

    private Stream<LocalDate> rounds(Clause.Recurring clause) {
        return years(clause.from(), clause.to())
                .flatMap(year -> rounds(clause, year))
                .filter(day -> isWithin(day, clause.from(), clause.to()));
    }

    private Stream<LocalDate> rounds(Clause.Recurring clause, ReportingYear year) {
        RoundDay day = clause.roundDay();
        if (day != null) {
            return lastMonths(clause, year).map(month -> day.lastDayIn(month, policy.beforeDateInclusive()));
        }
        return clause.frequency() == Frequency.REPORT_PERIOD
                ? year.reportDueDates().stream()
                : lastMonths(clause, year).map(YearMonth::atEndOfMonth);
    }

    /// The month each round of a year ends in.
    private static Stream<YearMonth> lastMonths(Clause.Recurring clause, ReportingYear year) {
        return switch (clause.frequency()) {
            case MONTHLY -> everyMonths(1, year);
            case QUARTERLY -> everyMonths(3, year);
            case HALF_YEARLY -> everyMonths(6, year);
            case YEARLY -> everyMonths(12, year);
            case IN_MONTHS -> clause.months().stream().map(month -> YearMonth.of(year.year(), month));
            case REPORT_PERIOD -> year.lastReportMonths();
        };
    }

    private static Stream<YearMonth> everyMonths(int step, ReportingYear year) {
        return IntStream.iterate(step, month -> month <= 12, month -> month + step)
                .mapToObj(month -> YearMonth.of(year.year(), month));
    }

    private Stream<ReportingYear> years(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).mapToObj(year -> new ReportingYear(year, windows));
    }

    private LocalDate shifted(LocalDate day) {
        return switch (policy.nonWorkingDayShift()) {
            case NONE -> day;
            case PREVIOUS -> calendar.workingDayOnOrBefore(day);
            case NEXT -> calendar.workingDayOnOrAfter(day);
        };
    }

    private static DueItem item(int seq, DueItem.Kind kind, LocalDate dueOn) {
        return new DueItem(seq, kind, dueOn, dayAfter(dueOn));
    }

    private static LocalDate endOfMonth(int year, int month) {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.plusDays(1);
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// What one clause contributes.
    ///
    /// @param close the day it closes, absent when it does not tell
    private record Days(
            DueItem.Kind kind,
            List<LocalDate> days,
            @Nullable LocalDate close) {}
}
