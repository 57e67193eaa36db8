package vn.cchc.kpi.measurement;

import java.time.LocalDate;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.WindowRule;
import vn.cchc.kpi.catalogue.Metric;
import vn.cchc.kpi.day.PlausibleDays;

/// What a measurement must keep by itself, whatever is stored.
public final class MeasurementRules {

    private MeasurementRules() {}

    static void requireManual(Metric metric) {
        if (!metric.isManual()) {
            throw new MeasurementRefused(new MeasurementRefusal.NotManual(metric.code()));
        }
    }

    static void requireCountable(String metric, long value) {
        if (value < 0 || value > MeasurementBody.LARGEST) {
            throw new MeasurementRefused(new MeasurementRefusal.ValueOutOfRange(metric, value));
        }
    }

    /// Whether what is given is stored already: a later revision is news, an older one and another text of the same
    /// are refused.
    public static boolean repeats(long stored, long given, boolean sameContent) {
        if (given < stored) {
            throw new MeasurementRefused(new MeasurementRefusal.OlderRevision(given, stored));
        }
        if (given == stored && !sameContent) {
            throw new MeasurementRefused(new MeasurementRefusal.OtherContent(given));
        }
        return given == stored;
    }

    static void requirePlausible(String field, LocalDate day) {
        if (!PlausibleDays.include(day)) {
            throw new MeasurementRefused(new MeasurementRefusal.ImplausibleDay(field, day));
        }
    }

    static void requireReportingMonths(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw new MeasurementRefused(new MeasurementRefusal.ReversedWindow(from, to));
        }
        WindowRule rule = WindowRule.DAY_14;
        boolean wholeMonths =
                from.minusDays(1).getDayOfMonth() == rule.cutOffDay() && to.getDayOfMonth() == rule.cutOffDay();
        if (!wholeMonths
                || ReportingYear.of(from).year() != ReportingYear.of(to).year()) {
            throw new MeasurementRefused(new MeasurementRefusal.NotReportingMonths(from, to));
        }
    }

    static void requireKnowable(LocalDate asOf, LocalDate from, LocalDate today) {
        if (asOf.isAfter(today)) {
            throw new MeasurementRefused(new MeasurementRefusal.AsOfInFuture(asOf));
        }
        if (asOf.isBefore(from)) {
            throw new MeasurementRefused(new MeasurementRefusal.AsOfBeforeWindow(asOf));
        }
    }
}
