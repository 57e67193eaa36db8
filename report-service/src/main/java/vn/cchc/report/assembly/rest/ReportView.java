package vn.cchc.report.assembly.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.assembly.domain.ReportContent;

/// A report with what it says.
///
/// @param content the canonical JSON whose SHA-256 is `hash`, byte for byte
@Schema(name = "Report")
record ReportView(
        @JsonUnwrapped ReportSummaryView summary,

        @JsonRawValue @Schema(implementation = ReportContent.class)
        String content) {}
