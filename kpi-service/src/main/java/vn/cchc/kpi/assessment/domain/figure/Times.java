package vn.cchc.kpi.assessment.domain.figure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.WindowRule;
import vn.cchc.kpi.catalogue.Moment;

/// The periods that the times of a formula mean when one period is assessed.
///
/// @param baselineYear year the target is compared with; absent when it names none
public record Times(ReportPeriod period, @Nullable Integer baselineYear) {

    /// Empty for the base year of a target that names none.
    public Optional<ReportPeriod> at(Moment moment) {
        return switch (moment) {
            case PERIOD -> Optional.of(period);
            case YEAR_BEFORE -> Optional.of(yearBefore());
            case BASELINE_YEAR ->
                Optional.ofNullable(baselineYear).map(year -> new ReportingYear(year).period(PeriodCode.YEAR));
        };
    }

    private ReportPeriod yearBefore() {
        ReportingYear before = new ReportingYear(period.year() - 1);
        return period.code() == PeriodCode.MONTH
                ? before.month(WindowRule.DAY_14.monthOf(period.window().to()).getMonthValue())
                : before.period(period.code());
    }
}
