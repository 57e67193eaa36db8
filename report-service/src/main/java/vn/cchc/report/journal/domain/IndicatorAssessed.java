package vn.cchc.report.journal.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A target was assessed for one agency and one period.
///
/// @param numerator counts, never percentages; for ranks the rank
/// @param dataAsOf  day of the newest figure used; absent where there is none
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
        long version,
        LocalDate occurredOn)
        implements Fact {

    /// @param code `Q1`, `H1`, `Q3`, `H2` or `YEAR`
    public record Period(String code, int year, LocalDate from, LocalDate to) {}
}
