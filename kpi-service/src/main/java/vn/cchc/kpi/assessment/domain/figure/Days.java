package vn.cchc.kpi.assessment.domain.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The later of two days.
public final class Days {

    private Days() {}

    public static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /// An absent day is earlier than every other.
    public static @Nullable LocalDate laterOf(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b : b == null ? a : later(a, b);
    }
}
