package vn.cchc.calendar.deadline;

import java.time.LocalDate;
import java.time.YearMonth;

/// The day of its month on which a round of recurring work is due: "ngày 15 hàng tháng".
///
/// @param ofMonth 1 to 31; in a shorter month its last day
/// @param before "trước ngày …": the day itself is already late, unless the agency's policy counts it in
public record RoundDay(int ofMonth, boolean before) {

    public RoundDay {
        Bounds.within("day of the month", ofMonth, 1, 31);
    }

    /// The last day in time for the round of one month; before its first day is in the month before.
    LocalDate lastDayIn(YearMonth month, boolean beforeInclusive) {
        int day = before && !beforeInclusive ? ofMonth - 1 : ofMonth;
        return day == 0 ? month.atDay(1).minusDays(1) : month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
