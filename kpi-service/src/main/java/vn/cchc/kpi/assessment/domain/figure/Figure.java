package vn.cchc.kpi.assessment.domain.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One metric of one period.
///
/// @param asOf        the newest day it rests on
/// @param provisional whether anything in it may still change
/// @param coversTo    end of the newest data window in it; absent for what has no windows
public record Figure(
        long value,
        LocalDate asOf,
        boolean provisional,
        @Nullable LocalDate coversTo) {

    /// The sum of two figures; as new as the newer, as provisional as the more provisional.
    public Figure plus(Figure other) {
        return new Figure(
                Math.addExact(value, other.value),
                Days.later(asOf, other.asOf),
                provisional || other.provisional,
                Days.laterOf(coversTo, other.coversTo));
    }

    public Figure times(long factor) {
        return new Figure(Math.multiplyExact(value, factor), asOf, provisional, coversTo);
    }
}
