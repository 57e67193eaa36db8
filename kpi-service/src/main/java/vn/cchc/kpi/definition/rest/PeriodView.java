package vn.cchc.kpi.definition.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportPeriod;

/// A period as given out.
@Schema(name = "JudgedPeriod")
record PeriodView(PeriodCode code, int year, LocalDate from, LocalDate to) {

    static PeriodView of(ReportPeriod period) {
        return new PeriodView(
                period.code(),
                period.year(),
                period.window().from(),
                period.window().to());
    }
}
