package vn.cchc.kpi.task;

import java.time.LocalDate;

/// Assignments of one plan in one month, or a difference of them.
record Tally(LocalDate month, long total, long doneOnTime, long doneLate, long overdue) {

    Tally negated() {
        return new Tally(month, -total, -doneOnTime, -doneLate, -overdue);
    }

    Tally plus(Tally other) {
        return new Tally(
                month,
                total + other.total,
                doneOnTime + other.doneOnTime,
                doneLate + other.doneLate,
                overdue + other.overdue);
    }

    boolean isZero() {
        return total == 0 && doneOnTime == 0 && doneLate == 0 && overdue == 0;
    }
}
