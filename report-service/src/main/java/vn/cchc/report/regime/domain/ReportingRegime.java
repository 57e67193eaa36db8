package vn.cchc.report.regime.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.WorkingCalendar;
import vn.cchc.report.regime.domain.RegimeRefusal.DuplicatePeriod;
import vn.cchc.report.regime.domain.RegimeRefusal.NoPeriod;
import vn.cchc.report.regime.domain.RegimeRefusal.ReversedValidity;
import vn.cchc.report.regime.domain.RegimeRefusal.ReversedWindow;

/// Who reports what, when and how: fixed by one authority and in force from a day on.
///
/// @param authorityCode         agency whose subordinates report under it
/// @param dueDayOfLastMonth     day of the period's last month on which the report is due, inclusive
/// @param feedOffsetWorkingDays working days before that day on which the units' figures are due
public record ReportingRegime(
        String code,
        String name,
        String authorityCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String legalBasis,
        @Nullable String channel,
        List<PeriodRule> periods,
        int dueDayOfLastMonth,
        int feedOffsetWorkingDays,
        @Nullable String note) {

    /// @throws RegimeRefused when a window or the validity ends before it begins, or a period is missing or twice
    public ReportingRegime {
        periods = List.copyOf(periods);
        refuseReversedValidity(validFrom, validTo);
        refuseBrokenPeriods(periods, ReportingYear.of(validFrom).year());
    }

    private static void refuseReversedValidity(LocalDate from, @Nullable LocalDate to) {
        if (to != null && from.isAfter(to)) {
            throw new RegimeRefused(new ReversedValidity(from, to));
        }
    }

    private static void refuseBrokenPeriods(List<PeriodRule> periods, int firstYear) {
        if (periods.isEmpty()) {
            throw new RegimeRefused(new NoPeriod());
        }
        Set<PeriodCode> seen = EnumSet.noneOf(PeriodCode.class);
        for (int i = 0; i < periods.size(); i++) {
            PeriodRule period = periods.get(i);
            if (period.isReversed()) {
                YearDay meant = period.from().oneYearEarlier();
                throw new RegimeRefused(new ReversedWindow(i, period, firstYear, meant));
            }
            if (!seen.add(period.code())) {
                throw new RegimeRefused(new DuplicatePeriod(i, period.code()));
            }
        }
    }

    public Optional<PeriodRule> period(PeriodCode wanted) {
        return periods.stream().filter(period -> period.code() == wanted).findFirst();
    }

    /// True when a report of `window` is governed by this regime: it is in force on the day the window closes.
    public boolean governs(Window window) {
        return !validFrom.isAfter(window.to()) && (validTo == null || !validTo.isBefore(window.to()));
    }

    /// The last day on which the report of `window` may be handed in.
    public LocalDate dueOn(Window window) {
        LocalDate lastMonth = window.to().withDayOfMonth(1);
        return lastMonth.withDayOfMonth(Math.min(dueDayOfLastMonth, lastMonth.lengthOfMonth()));
    }

    /// The last day on which the units hand in their figures for that report.
    public LocalDate feedDueOn(Window window, WorkingCalendar calendar) {
        return calendar.minusWorkingDays(dueOn(window), feedOffsetWorkingDays);
    }
}
