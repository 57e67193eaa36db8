package vn.cchc.kpi.assessment.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an assessment found: the counts that speak for the target and where it stands.
///
/// @param definitionVersion version of the formula; 1 while the catalogue does not know the indicator
/// @param value             percent, count or rank
/// @param coversTo          end of the newest data window that went in; absent for what has no windows
/// @param parts             every ratio of a composite formula, in its order; empty otherwise
/// @param gap               absent when there is nothing to compare
/// @param reason            why it is on track or at risk; absent for every other status
public record Verdict(
        int definitionVersion,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        Status status,
        boolean provisional,
        @Nullable LocalDate asOf,
        @Nullable LocalDate coversTo,
        List<Part> parts,
        @Nullable Gap gap,
        @Nullable Reason reason) {

    /// Nothing is known yet.
    public static final Verdict NONE =
            new Verdict(1, null, null, null, Status.NO_DATA, false, null, null, List.of(), null, null);

    public Verdict {
        parts = List.copyOf(parts);
    }

    /// One ratio of a composite formula.
    public record Part(
            @Nullable Long numerator,
            @Nullable Long denominator,
            Status status,
            @Nullable Gap gap) {

        public @Nullable BigDecimal value() {
            return numerator == null || (denominator != null && denominator == 0)
                    ? null
                    : ShownValue.of(numerator, denominator);
        }
    }
}
