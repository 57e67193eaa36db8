package vn.cchc.kpi.measurement.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.measurement.MeasurementBody.EvidenceBody;

/// One revision of a place in an external index as kept.
@Schema(name = "ExternalIndex")
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndexView(
        UUID id,
        String agencyCode,
        PublishedIndex.Index index,
        int year,

        @Schema(description = "The reporting year the rank counts in")
        Window window,

        @Schema(description = "Metric X.‹index›.rank") long rank,

        long of,
        BigDecimal score,
        BigDecimal maxScore,
        LocalDate publishedOn,
        @Nullable String decisionNumber,
        String issuer,
        boolean provisional,
        long revision,

        @Schema(description = "Whether no later revision exists")
        boolean current,

        List<EvidenceBody> evidence,
        String recordedBy,
        Instant recordedAt) {

    static IndexView of(Form<PublishedIndex> form) {
        PublishedIndex index = form.content();
        return new IndexView(
                form.id(),
                form.agencyCode(),
                index.index(),
                index.year(),
                form.window(),
                index.rank(),
                index.of(),
                index.score(),
                index.maxScore(),
                index.publishedOn(),
                index.decisionNumber(),
                index.issuer(),
                form.provisional(),
                form.revision(),
                form.current(),
                form.evidence(),
                form.recordedBy(),
                form.recordedAt());
    }
}
