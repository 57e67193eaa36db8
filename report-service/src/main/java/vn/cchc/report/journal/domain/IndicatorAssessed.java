package vn.cchc.report.journal.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A target was assessed for one agency and one period.
///
/// @param numerator counts, never percentages; for ranks the rank
/// @param dataAsOf  day the newest figure used was taken; absent where there is none
/// @param coversTo  last day any figure used is about; absent where there is none, or where it was not told
public record IndicatorAssessed(
        UUID assessmentId,
        UUID planId,
        String targetCode,
        String agencyCode,
        Period period,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        AssessmentStatus status,
        boolean provisional,
        @Nullable LocalDate dataAsOf,
        @Nullable LocalDate coversTo,
        long version,
        LocalDate occurredOn)
        implements Fact {

    /// Whether nothing counted here happened after `day`. Where the last day covered was not told, the day the figures
    /// were taken stands for it.
    public boolean restsOnNothingAfter(LocalDate day) {
        LocalDate last = coversTo == null ? dataAsOf : coversTo;
        return last == null || !last.isAfter(day) || !period.to().isAfter(day);
    }

    /// @param code `Q1`, `H1`, `Q3`, `H2` or `YEAR`
    public record Period(String code, int year, LocalDate from, LocalDate to) {}
}
