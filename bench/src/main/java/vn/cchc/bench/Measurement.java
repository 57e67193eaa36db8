package vn.cchc.bench;

import org.jspecify.annotations.Nullable;

/// One line of the result: what was measured, against what, and whether that is good enough.
///
/// @param reference the yardstick of the same run, in the same unit
/// @param ratio     median of the ratios of the rounds where there were rounds, else `value / reference`
/// @param goal      as people read it, absent for a figure that only informs
/// @param met       absent without a goal
public record Measurement(
        String name,
        double value,
        String unit,
        double reference,
        double ratio,
        @Nullable String goal,
        @Nullable Boolean met) {

    /// A figure that only informs.
    public static Measurement of(String name, double value, String unit, double reference) {
        return of(name, value, unit, reference, value / reference);
    }

    public static Measurement of(String name, double value, String unit, double reference, double ratio) {
        return new Measurement(name, value, unit, reference, ratio, null, null);
    }

    public Measurement atMost(double limit) {
        return with("≤ %s %s".formatted(plain(limit), unit), value <= limit);
    }

    public Measurement ratioAtLeast(double limit) {
        return with("ratio ≥ %.3f".formatted(limit), ratio >= limit);
    }

    /// Neither more nor less than the yardstick, give or take.
    public Measurement ratioWithin(double tolerance) {
        return with("ratio 1 ± %.2f".formatted(tolerance), Math.abs(ratio - 1) <= tolerance);
    }

    public Measurement ratioAtMost(double limit) {
        return with("ratio ≤ %.3f".formatted(limit), ratio <= limit);
    }

    private Measurement with(String newGoal, boolean newMet) {
        return new Measurement(name, value, unit, reference, ratio, newGoal, newMet);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
    }
}
