package vn.cchc.kpi.task;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When an assignment is due, by the newest fact that told.
///
/// @param dates every due date of it; empty when that was not told
record Schedule(@Nullable LocalDate dueOn, @Nullable LocalDate closesOn, Set<LocalDate> dates, long version) {

    static final Schedule UNKNOWN = new Schedule(null, null, Set.of(), 0);

    Schedule {
        dates = Set.copyOf(dates);
    }

    Schedule or(Schedule other) {
        return other.version > version ? other : this;
    }

    /// An amendment may have taken a date away; then nobody can be late for it any more.
    boolean includes(LocalDate date) {
        return dates.isEmpty() || dates.contains(date);
    }
}
