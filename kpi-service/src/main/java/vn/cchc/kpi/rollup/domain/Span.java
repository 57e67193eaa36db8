package vn.cchc.kpi.rollup.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.WindowRule;

/// Whole reporting months, the first and the last included.
public record Span(YearMonth first, YearMonth last) {

    /// Longer ones are refused: five years.
    public static final int LONGEST = 60;

    private static final int YEAR = 12;
    private static final WindowRule RULE = WindowRule.DAY_14;

    public Span {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("A span ends before it begins: " + first + " to " + last);
        }
    }

    public static Span of(ReportPeriod period) {
        return of(period.window());
    }

    /// @throws IllegalArgumentException when the window is not made of whole reporting months
    public static Span of(Window window) {
        Span span = new Span(RULE.monthOf(window.from()), RULE.monthOf(window.to()));
        if (!span.window().equals(window)) {
            throw new IllegalArgumentException("Not made of whole reporting months: " + window);
        }
        return span;
    }

    public Window window() {
        return RULE.window(first, last);
    }

    public int length() {
        return Math.toIntExact(first.until(last, ChronoUnit.MONTHS)) + 1;
    }

    /// As the rules of adding up want it: an inventory is the newest of the reporting year the span ends in.
    public ReportPeriod period() {
        return new ReportPeriod(code().orElse(PeriodCode.MONTH), last.getYear(), window());
    }

    /// Its name, when it is one of the periods that have one.
    public Optional<PeriodCode> code() {
        if (first.equals(last)) {
            return Optional.of(PeriodCode.MONTH);
        }
        ReportingYear year = new ReportingYear(last.getYear());
        return Arrays.stream(PeriodCode.values())
                .filter(code -> code != PeriodCode.MONTH)
                .filter(code -> year.window(code).equals(window()))
                .findFirst();
    }

    /// The one before it of the same kind: the quarter before a quarter, the half before a half. Nine months are
    /// always the first nine of a year.
    public Span previous() {
        boolean nine = code().filter(code -> code == PeriodCode.NINE_MONTHS).isPresent();
        return earlier(nine ? YEAR : length());
    }

    /// The same months a year earlier.
    public Span yearBefore() {
        return earlier(YEAR);
    }

    private Span earlier(int months) {
        return new Span(first.minusMonths(months), last.minusMonths(months));
    }

    public List<Span> months() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> new Span(month, month))
                .toList();
    }

    /// From the start of the reporting year it ends in, if that is earlier: where an inventory may come from.
    public LocalDate earliestDay() {
        LocalDate year = new ReportingYear(last.getYear()).window().from();
        LocalDate own = window().from();
        return year.isBefore(own) ? year : own;
    }
}
