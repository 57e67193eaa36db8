package vn.cchc.kpi.assessment.domain;

import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.assessment.domain.figure.Times;

/// An assessment to be looked at again, with the years its plan covers.
///
/// @param pinnedVersion version of the definition that judges it whatever came into force since; absent when the
///     period tells
public record Subject(
        Assessment assessment,
        int yearFrom,
        int yearTo,
        @Nullable Integer pinnedVersion) {

    public Subject(Assessment assessment, int yearFrom, int yearTo) {
        this(assessment, yearFrom, yearTo, null);
    }

    /// What the times of a formula mean for it.
    public Times times() {
        return new Times(assessment.period(), assessment.target().baselineYear());
    }

    /// The same, of the period a year earlier.
    public Times timesBefore() {
        return new Times(periodBefore(), assessment.target().baselineYear());
    }

    /// All reporting days of the plan.
    public Window planSpan() {
        return new Window(
                new ReportingYear(yearFrom).window().from(),
                new ReportingYear(yearTo).window().to());
    }

    /// The same period of the year before.
    public ReportPeriod periodBefore() {
        PeriodCode code = assessment.period().code();
        return new ReportingYear(assessment.period().year() - 1).period(code);
    }

    public boolean comparesWithYearBefore() {
        return assessment.target().operator() == Operator.DECREASE;
    }
}
