package vn.cchc.kpi.assessment.domain;

import java.util.List;
import java.util.stream.IntStream;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.ReportingYear;

/// How often a target is assessed.
public enum TargetPeriods {
    YEAR(List.of(PeriodCode.YEAR)),
    HALF_YEAR(List.of(PeriodCode.H1, PeriodCode.H2)),
    REPORT_PERIOD(PeriodCode.REFORM_REPORTS);

    private final List<PeriodCode> codes;

    TargetPeriods(List<PeriodCode> codes) {
        this.codes = codes;
    }

    /// Every period of the years in which the target is assessed.
    public List<ReportPeriod> within(int yearFrom, int yearTo) {
        return IntStream.rangeClosed(yearFrom, yearTo)
                .mapToObj(ReportingYear::new)
                .flatMap(year -> codes.stream().map(year::period))
                .toList();
    }
}
