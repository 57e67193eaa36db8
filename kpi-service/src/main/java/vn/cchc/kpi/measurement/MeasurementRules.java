package vn.cchc.kpi.measurement;

import java.time.LocalDate;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.WindowRule;
import vn.cchc.kpi.catalogue.Metric;
import vn.cchc.kpi.day.PlausibleDays;

/// What a measurement must keep by itself, whatever is stored.
final class MeasurementRules {

    private MeasurementRules() {}

    static void requireManual(Metric metric) {
        if (metric.isDossier() || metric.isComputed()) {
            throw new MeasurementRefused(new MeasurementRefusal.NotManual(metric.code()));
        }
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
