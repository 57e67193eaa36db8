package vn.cchc.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/// The rule that cuts time into data windows: figures of a month are closed on its cut-off day, and the next day
/// already belongs to the next month.
///
/// The one in force is [#DAY_14] (Decree 09/2019/NĐ-CP, article 12). Everything else about windows derives from
/// this single number.
public record WindowRule(int cutOffDay) {

    /// Windows run from day 15 of one month to day 14 of another.
    public static final WindowRule DAY_14 = new WindowRule(14);

    private static final int LAST_DAY_OF_EVERY_MONTH = 28;

    public WindowRule {
        if (cutOffDay < 1 || cutOffDay >= LAST_DAY_OF_EVERY_MONTH) {
            throw new IllegalArgumentException("The cut-off day must lie between 1 and 27, not " + cutOffDay);
        }
    }

    /// The last day whose figures count for `month`.
    public LocalDate cutOff(YearMonth month) {
        return month.atDay(cutOffDay);
    }

    /// The day on which the report of a period that ends in `month` is due: the one after the cut-off.
    public LocalDate reportDue(YearMonth month) {
        return cutOff(month).plusDays(1);
    }

    /// The month to which the figures of `date` belong: after the cut-off, the next one.
    public YearMonth monthOf(LocalDate date) {
        YearMonth month = YearMonth.from(date);
        return date.getDayOfMonth() <= cutOffDay ? month : month.plusMonths(1);
    }

    /// The days whose figures count for the months from `first` to `last`.
    public Window window(YearMonth first, YearMonth last) {
        return new Window(cutOff(first.minusMonths(1)).plusDays(1), cutOff(last));
    }
}
