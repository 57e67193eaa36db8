package vn.cchc.calendar.deadline;

import java.util.Objects;

/// How one agency reads its deadlines.
///
/// @param beforeDateInclusive whether "trước ngày D" still allows D itself
/// @param nonWorkingDayShift where a due date goes that falls on a day off
public record DuePolicy(boolean beforeDateInclusive, Shift nonWorkingDayShift) {

    /// Where a due date on a day off goes.
    public enum Shift {
        NONE,
        /// Back to the last working day before.
        PREVIOUS,
        /// On to the first working day after.
        NEXT
    }

    /// "Trước ngày D" excludes D, and days off move nothing.
    public static final DuePolicy STRICT = new DuePolicy(false, Shift.NONE);

    public DuePolicy {
        Objects.requireNonNull(nonWorkingDayShift, "nonWorkingDayShift");
    }
}
