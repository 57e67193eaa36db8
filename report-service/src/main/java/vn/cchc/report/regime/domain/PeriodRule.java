package vn.cchc.report.regime.domain;

import vn.cchc.calendar.Window;

/// The days whose figures a period covers, both ends included, for any year.
public record PeriodRule(PeriodCode code, YearDay from, YearDay to) {

    public Window window(int year) {
        return new Window(from.in(year), to.in(year));
    }

    boolean isReversed() {
        return from.compareTo(to) > 0;
    }
}
