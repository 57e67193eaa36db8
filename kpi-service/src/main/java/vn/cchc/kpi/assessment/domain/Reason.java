package vn.cchc.kpi.assessment.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Why a target that is not decided yet is on track or at risk: a code, and the numbers its sentence needs.
///
/// @param numbers by name; counts, months and percentages, each in the shortest decimal form
public record Reason(Code code, SortedMap<String, BigDecimal> numbers) {

    private static final int DECIMALS = 4;

    /// What was found. The sentence for each stands under `outlook/…` in the texts.
    public enum Code {
        /// Nothing that may still happen in the period can reach the target, unless counts are corrected.
        OUT_OF_REACH,
        /// The newest complete month, or the growth of the inventory, is good enough for what is left.
        TREND_SUFFICES,
        TREND_TOO_WEAK,
        /// No month is complete yet: the rate so far would miss the target.
        PACE_TOO_WEAK,
        /// What there is keeps up with the part of the period that is over.
        ON_PACE,
        BEHIND_PACE,
        /// Of counts that may still change, not all are good.
        SHORT_SO_FAR,
        /// More is counted above the line than below it: the counts contradict each other.
        MORE_THAN_ALL,
        NOTHING_LATE,
        LATE_CANNOT_BE_UNDONE,
        /// Something is late, and the threshold allows for it.
        STILL_REACHABLE,
        /// The newest rank published is not good enough.
        RANK_BEHIND,
        /// There is no earlier inventory to tell where it is going.
        NO_TREND_YET,
        /// Neither passed nor failed.
        WATCHED
    }

    public Reason {
        SortedMap<String, BigDecimal> plain = new TreeMap<>();
        numbers.forEach((name, number) -> plain.put(name, plain(number)));
        numbers = Collections.unmodifiableSortedMap(plain);
    }

    public static Reason of(Code code) {
        return new Reason(code, new TreeMap<>());
    }

    public Reason with(String name, BigDecimal number) {
        SortedMap<String, BigDecimal> more = new TreeMap<>(numbers);
        more.put(name, number);
        return new Reason(code, more);
    }

    public Reason with(String name, long number) {
        return with(name, BigDecimal.valueOf(number));
    }

    public Reason with(YearMonth month) {
        return with("year", month.getYear()).with("month", month.getMonthValue());
    }

    /// The same number always looks the same, also after it was stored.
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal rounded =
                number.scale() > DECIMALS ? number.setScale(DECIMALS, java.math.RoundingMode.HALF_UP) : number;
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
