package vn.cchc.report.assembly.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.assembly.domain.ReportContent;
import vn.cchc.report.assembly.store.ReportRecord;

/// A report with what it says.
///
/// @param content the canonical JSON whose SHA-256 is `hash`, byte for byte
@Schema(name = "Report")
record ReportView(
        UUID id,
        String agencyCode,
        String regime,
        ReportSummaryView.Period period,
        int revision,
        Instant cutOff,
        String hash,
        String docxHash,
        Instant assembledAt,
        String assembledBy,

        @JsonRawValue @Schema(implementation = ReportContent.class)
        String content) {

    static ReportView of(ReportRecord report, String content) {
        ReportSummaryView summary = ReportSummaryView.of(report);
        return new ReportView(
                summary.id(),
                summary.agencyCode(),
                summary.regime(),
                summary.period(),
                summary.revision(),
                summary.cutOff(),
                summary.hash(),
                summary.docxHash(),
                summary.assembledAt(),
                summary.assembledBy(),
                content);
    }
}
