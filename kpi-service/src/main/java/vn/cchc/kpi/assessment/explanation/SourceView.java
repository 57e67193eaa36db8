package vn.cchc.kpi.assessment.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.assessment.search.EvidenceView;

/// A part of the figures: a unit's, a month's, a procedure's, or that of one row, measurement or assignment.
///
/// @param key place in the order of its listing
@Schema(name = "ExplanationSource", description = "What one place adds above and below the line")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceView(
        @Schema(description = "Names it within its listing") String key,

        @Schema(description = "Unit directly below the agency, or the agency itself; of a task the lead unit") @Nullable
        String unit,

        @Nullable String agencyCode,
        @Nullable Window window,

        @Schema(description = "Of a dossier row: procedure, field:<code>, or empty for the agency as a whole") @Nullable
        String subject,

        @Nullable String metric,
        long numerator,

        @Schema(description = "Absent when the indicator is a mere count") @Nullable
        Long denominator,

        @Schema(description = "How many rows, measurements or assignments it is made of") @Nullable
        Long rows,

        @Nullable Long revision,
        @Nullable UUID batchId,
        @Nullable String sourceSystem,
        @Nullable LocalDate dataAsOf,
        @Nullable Boolean provisional,
        @Nullable UUID measurementId,
        @Nullable List<EvidenceView> evidence,
        @Nullable UUID assignmentId,
        @Nullable UUID planId,
        @Nullable LocalDate dueOn,

        @Schema(description = "OPEN, OVERDUE, DONE_ON_TIME or DONE_LATE") @Nullable
        String outcome,

        @Nullable List<EventView> events) {

    /// An event that told of an assignment.
    @Schema(name = "SourceEvent")
    public record EventView(String id, String fact, long version, LocalDate occurredOn) {}

    /// A group of several.
    static SourceView group(
            String key,
            @Nullable String unit,
            @Nullable Window window,
            @Nullable String subject,
            long numerator,
            @Nullable Long denominator,
            long rows) {
        return new SourceView(
                key,
                unit,
                null,
                window,
                subject,
                null,
                numerator,
                denominator,
                rows,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
