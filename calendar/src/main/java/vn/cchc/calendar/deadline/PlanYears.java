package vn.cchc.calendar.deadline;

import java.util.OptionalInt;
import vn.cchc.calendar.Window;

/// The years a plan runs, from `from` to `to`: what a deadline text without a year refers to.
public record PlanYears(int from, int to) {

    public static final int EARLIEST = 1900;
    public static final int LATEST = 2199;

    /// No plan runs longer from its first year to its last.
    public static final int MOST_APART = 30;

    public PlanYears {
        Bounds.year(from);
        Bounds.year(to);
        Window all = Window.ofYears(from, to);
        Bounds.span(all.from(), all.to());
    }

    public static PlanYears of(int year) {
        return new PlanYears(year, year);
    }

    /// All days of the plan.
    public Window window() {
        return Window.ofYears(from, to);
    }

    /// The year a text means when it names none; a plan of several years leaves that open.
    public OptionalInt onlyYear() {
        return from == to ? OptionalInt.of(from) : OptionalInt.empty();
    }
}
