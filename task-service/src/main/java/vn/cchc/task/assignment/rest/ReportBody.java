package vn.cchc.task.assignment.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.time.CivilDay;
import vn.cchc.task.assignment.domain.WorkReport;

/// A unit's report that work is done.
record ReportBody(
        @NotNull @CivilDay @Schema(description = "Day the work was done; not in the future", examples = "2026-03-27")
        LocalDate doneOn,

        @NotEmpty @Size(max = 100) List<@Valid @NotNull EvidenceBody> evidence,

        @Size(max = 4000) @Nullable String note) {

    /// One document that proves it.
    record EvidenceBody(
            @NotNull
            @Size(max = 60)
            @Pattern(regexp = "[A-Z][A-Z0-9_]*")
            @Schema(description = "Kind of deliverable", examples = "REPORT")
            String kind,

            @Size(max = 200) @Schema(examples = "15/BC-VPS") @Nullable
            String documentNumber,

            @CivilDay @Nullable LocalDate documentDate,

            @Size(max = 2000) @Pattern(regexp = "https?://\\S+") @Nullable
            String url,

            @Pattern(regexp = "[0-9a-f]{64}") @Nullable String sha256) {

        private WorkReport.Evidence toEvidence() {
            return new WorkReport.Evidence(kind, documentNumber, documentDate, url, sha256);
        }
    }

    WorkReport toReport() {
        return new WorkReport(
                doneOn, evidence.stream().map(EvidenceBody::toEvidence).toList(), note);
    }
}
