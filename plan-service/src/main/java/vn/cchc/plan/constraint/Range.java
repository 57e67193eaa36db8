package vn.cchc.plan.constraint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.PlanYears;

/// Two fields that say from when to when.
///
/// @param last name of the field that holds the end
/// @param fault why that end cannot stand with its beginning; absent when it can
public record Range(String last, @Nullable String fault) {

    /// Two days; an absent one is open.
    public static Range ofDays(String first, @Nullable LocalDate from, String last, @Nullable LocalDate to) {
        return new Range(last, from != null && to != null && from.isAfter(to) ? before(first, from) : null);
    }

    /// The years of a plan. An absent or impossible year is refused on its own.
    public static Range ofYears(String first, @Nullable Integer from, String last, @Nullable Integer to) {
        if (from == null || to == null || !isYear(from) || !isYear(to)) {
            return new Range(last, null);
        }
        if (from > to) {
            return new Range(last, before(first, from));
        }
        boolean endless = to - from > PlanYears.MOST_APART;
        return new Range(last, endless ? "must lie at most " + PlanYears.MOST_APART + " years after " + first : null);
    }

    private static boolean isYear(int year) {
        return year >= PlanYears.EARLIEST && year <= PlanYears.LATEST;
    }

    private static String before(String first, Object from) {
        return "must not lie before " + first + " " + from;
    }
}
