package vn.cchc.kpi.assessment.domain;

import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;

/// An assessment to be looked at again, with the years its plan covers.
public record Subject(Assessment assessment, int yearFrom, int yearTo) {

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
