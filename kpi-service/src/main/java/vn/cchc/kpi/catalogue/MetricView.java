package vn.cchc.kpi.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A metric as given out.
@Schema(name = "Metric", description = "Something that is counted")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MetricView(
        @Schema(examples = "L.reviewed") String code,

        @Schema(
                description =
                        "D dossiers, P procedures, F feedback, S surveys, X indices, T tasks, U units, I inspections, "
                                + "E events, L documents, H people, B finance, W work system, R reports, A archive, N identity",
                examples = "L")
        String group,

        @Schema(description = "In Vietnamese") String name,

        @Schema(
                description =
                        "How windows add up: FLOW is summed, OPENING is that of the first window, CLOSING that of "
                                + "the last, POINT the newest of the year so far")
        MetricKind kind,

        @Schema(description = "System the count comes from", examples = "DOCUMENT")
        String source,

        @Schema(description = "Whether it is entered with evidence (POST /measurements); otherwise a system counts it")
        boolean manual,

        @Schema(description = "The metric it is counted out of and can never exceed", examples = "L.due_for_review")
        @Nullable
        String partOf) {

    static MetricView of(Metric metric, @Nullable String partOf) {
        return new MetricView(
                metric.code(),
                metric.group(),
                metric.name(),
                metric.kind(),
                metric.source(),
                metric.isManual(),
                partOf);
    }
}
