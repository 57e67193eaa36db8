package vn.cchc.report.period;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.WorkingCalendar;
import vn.cchc.report.regime.domain.PeriodCode;
import vn.cchc.report.regime.domain.PeriodRule;
import vn.cchc.report.regime.domain.ReportingRegime;

/// One report of a year with its days.
///
/// @param cutOffDay last day whose figures count
/// @param dueOn     last day to hand the report in
/// @param feedDueOn last day for the units to hand in their figures
@Schema(name = "ReportPeriod")
record ReportPeriodView(
        PeriodCode code,
        int year,
        LocalDate from,
        LocalDate to,
        LocalDate cutOffDay,
        LocalDate dueOn,
        boolean dueOnWorkingDay,
        LocalDate feedDueOn) {

    static ReportPeriodView of(ReportingRegime regime, PeriodRule rule, int year, WorkingCalendar calendar) {
        Window window = rule.window(year);
        LocalDate dueOn = regime.dueOn(window);
        return new ReportPeriodView(
                rule.code(),
                year,
                window.from(),
                window.to(),
                window.to(),
                dueOn,
                calendar.isWorkingDay(dueOn),
                regime.feedDueOn(window, calendar));
    }
}
