package vn.cchc.kpi.rollup.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemException;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.kpi.day.PlausibleDays;
import vn.cchc.kpi.query.DayRange;
import vn.cchc.kpi.rollup.domain.Span;

/// The span of a question: `year` and `period`, or `from` and `to`; use as `@BeanParam`.
public class SpanQuery {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @QueryParam("year")
    @Parameter(description = "Reporting year of `period`", example = "2026")
    @Nullable
    String year;

    @QueryParam("period")
    @Parameter(
            description = "Period of `year`",
            schema = @Schema(enumeration = {"Q1", "Q2", "H1", "Q3", "Q4", "H2", "NINE_MONTHS", "YEAR"}),
            example = "H1")
    @Nullable
    String period;

    @QueryParam("from")
    @Parameter(
            description = "First day of a reporting month, a 15th; instead of year and period",
            example = "2026-01-15")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Last day of a reporting month, a 14th", example = "2026-03-14")
    @Nullable
    String to;

    Span span() {
        Integer reportingYear = new QueryValue("year", year).asInteger();
        PeriodCode code = new QueryValue("period", period).asOneOf(PeriodCode.class);
        DayRange days = DayRange.read(from, to);
        boolean isNamed = reportingYear != null || code != null;
        boolean isRange = days.from() != null || days.to() != null;
        if (isNamed && isRange) {
            throw at("?from", "figures/two-spans");
        }
        return isRange ? months(days) : named(reportingYear, code);
    }

    private static Span named(@Nullable Integer reportingYear, @Nullable PeriodCode code) {
        if (code == null) {
            throw at("?period", "figures/no-span");
        }
        if (reportingYear == null) {
            throw at("?year", "figures/no-span");
        }
        if (code == PeriodCode.MONTH) {
            throw at("?period", "figures/which-month");
        }
        if (reportingYear < FIRST_YEAR || reportingYear > LAST_YEAR) {
            throw at("?year", "request/out-of-range", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
        return Span.of(new ReportingYear(reportingYear).period(code));
    }

    private static Span months(DayRange days) {
        LocalDate first = days.from();
        LocalDate last = days.to();
        if (first == null || last == null) {
            throw at(first == null ? "?from" : "?to", "figures/no-span");
        }
        if (!PlausibleDays.include(first) || !PlausibleDays.include(last)) {
            throw at("?from", "figures/not-reporting-months", first.toString(), last.toString());
        }
        try {
            Span span = Span.of(new Window(first, last));
            if (span.length() > Span.LONGEST) {
                throw at("?to", "figures/too-long", Span.LONGEST);
            }
            return span;
        } catch (IllegalArgumentException _) {
            throw at("?from", "figures/not-reporting-months", first.toString(), last.toString());
        }
    }

    private static ProblemException at(String pointer, String code, Object... args) {
        return Problem.of(400, "request/invalid").at(pointer, code, args).toException();
    }
}
