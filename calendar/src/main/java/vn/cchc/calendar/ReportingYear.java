package vn.cchc.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A year as reports see it: from the day after the December cut-off of the year before to its own December cut-off.
///
/// Under [WindowRule#DAY_14] a dossier resolved on 20/12/2026 belongs to reporting year 2027.
public record ReportingYear(int year, WindowRule rule) {

    private static final int MONTHS = 12;

    public ReportingYear {
        Objects.requireNonNull(rule, "rule");
    }

    public ReportingYear(int year) {
        this(year, WindowRule.DAY_14);
    }

    /// The reporting year to which `date` belongs.
    public static ReportingYear of(LocalDate date) {
        return of(date, WindowRule.DAY_14);
    }

    public static ReportingYear of(LocalDate date, WindowRule rule) {
        return new ReportingYear(rule.monthOf(date).getYear(), rule);
    }

    /// All days of the year.
    public Window window() {
        return window(PeriodCode.YEAR);
    }

    public Window window(PeriodCode code) {
        return period(code).window();
    }

    /// @throws IllegalArgumentException for [PeriodCode#MONTH], which does not say which month: ask [#month(int)]
    public ReportPeriod period(PeriodCode code) {
        if (code == PeriodCode.MONTH) {
            throw new IllegalArgumentException("MONTH is twelve periods; ask for one of them by its number");
        }
        return period(code, code.firstMonth(), code.lastMonth());
    }

    /// The period of month `number`, 1 to 12.
    public ReportPeriod month(int number) {
        return period(PeriodCode.MONTH, number, number);
    }

    /// The twelve monthly periods in order.
    public List<ReportPeriod> months() {
        return IntStream.rangeClosed(1, MONTHS).mapToObj(this::month).toList();
    }

    /// Every period longer than a month, in the order of [PeriodCode].
    public List<ReportPeriod> periods() {
        return Arrays.stream(PeriodCode.values())
                .filter(code -> code != PeriodCode.MONTH)
                .map(this::period)
                .toList();
    }

    /// The cut-off days of the year's reform reports, in order.
    public List<LocalDate> reportCutOffs() {
        return lastReportMonths().map(rule::cutOff).toList();
    }

    /// The days on which the year's reform reports are due, in order.
    public List<LocalDate> reportDueDates() {
        return lastReportMonths().map(rule::reportDue).toList();
    }

    /// The months in which the year's reform reports are due, in order.
    public Stream<YearMonth> lastReportMonths() {
        return PeriodCode.REFORM_REPORTS.stream().map(code -> YearMonth.of(year, code.lastMonth()));
    }

    private ReportPeriod period(PeriodCode code, int firstMonth, int lastMonth) {
        Window window = rule.window(YearMonth.of(year, firstMonth), YearMonth.of(year, lastMonth));
        return new ReportPeriod(code, year, window);
    }
}
