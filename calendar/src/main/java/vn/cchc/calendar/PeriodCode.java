package vn.cchc.calendar;

import java.util.List;

/// The periods figures are reported for, each as a span of reporting months.
public enum PeriodCode {
    Q1(1, 3),
    Q2(4, 6),
    H1(1, 6),
    Q3(7, 9),
    Q4(10, 12),
    H2(7, 12),
    NINE_MONTHS(1, 9),
    YEAR(1, 12),
    /// Any single month: [ReportingYear#month(int)] says which.
    MONTH(1, 12);

    /// The periodic reports on administrative reform, in the order of their cut-offs.
    public static final List<PeriodCode> REFORM_REPORTS = List.of(Q1, H1, Q3, YEAR);

    private final int firstMonth;
    private final int lastMonth;

    PeriodCode(int firstMonth, int lastMonth) {
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
    }

    int firstMonth() {
        return firstMonth;
    }

    int lastMonth() {
        return lastMonth;
    }
}
