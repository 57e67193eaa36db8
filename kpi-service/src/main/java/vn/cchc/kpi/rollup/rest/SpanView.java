package vn.cchc.kpi.rollup.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.kpi.rollup.domain.Span;

/// A span of reporting months.
@Schema(name = "ReportingSpan")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SpanView(
        @Schema(description = "Absent when the months have no name together") @Nullable
        PeriodCode code,

        @Schema(description = "Reporting year it ends in") int year,
        LocalDate from,
        LocalDate to) {

    static SpanView of(Span span) {
        return new SpanView(
                span.code().orElse(null),
                span.last().getYear(),
                span.window().from(),
                span.window().to());
    }
}
