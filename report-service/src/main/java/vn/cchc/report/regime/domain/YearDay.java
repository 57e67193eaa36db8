package vn.cchc.report.regime.domain;

import java.time.LocalDate;
import java.time.MonthDay;

/// A day of the year relative to the reporting year: 15/12 of the year before is `(12-15, -1)`.
public record YearDay(MonthDay monthDay, int yearOffset) implements Comparable<YearDay> {

    public LocalDate in(int year) {
        return monthDay.atYear(year + yearOffset);
    }

    YearDay oneYearEarlier() {
        return new YearDay(monthDay, yearOffset - 1);
    }

    @Override
    public int compareTo(YearDay other) {
        int years = Integer.compare(yearOffset, other.yearOffset);
        return years != 0 ? years : monthDay.compareTo(other.monthDay);
    }
}
