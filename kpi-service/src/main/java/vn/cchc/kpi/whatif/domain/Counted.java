package vn.cchc.kpi.whatif.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The counts of one ratio as an assessment found them.
///
/// @param denominator absent for a mere count
public record Counted(long numerator, @Nullable Long denominator) {

    boolean isCount() {
        return denominator == null;
    }

    long below() {
        return Objects.requireNonNullElse(denominator, 1L);
    }

    /// After so many units on the way.
    Counted after(Way way, long units) {
        return new Counted(
                Math.addExact(numerator, Math.multiplyExact(units, way.above())),
                denominator == null ? null : Math.addExact(denominator, Math.multiplyExact(units, way.below())));
    }
}
