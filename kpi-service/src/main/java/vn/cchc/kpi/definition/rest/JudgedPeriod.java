package vn.cchc.kpi.definition.rest;

import vn.cchc.calendar.PeriodCode;

/// Periods that targets are assessed in.
enum JudgedPeriod {
    Q1(PeriodCode.Q1),
    H1(PeriodCode.H1),
    Q3(PeriodCode.Q3),
    YEAR(PeriodCode.YEAR),
    H2(PeriodCode.H2);

    private final PeriodCode code;

    JudgedPeriod(PeriodCode code) {
        this.code = code;
    }

    PeriodCode code() {
        return code;
    }
}
