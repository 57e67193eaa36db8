package vn.cchc.kpi.dossier.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.kpi.dossier.batch.Batch;
import vn.cchc.kpi.dossier.result.Origin;
import vn.cchc.kpi.dossier.result.ResultJson;
import vn.cchc.kpi.dossier.result.Tally;

/// An import of the past: who pushed what when, and the summary as it was answered.
@Schema(name = "ImportBatch")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchView(
        UUID batchId,
        String source,
        String pushedBy,

        @Schema(description = "Agency of who pushed it; absent for an administrator of the whole suite") @Nullable
        String agencyCode,

        Instant recordedAt,

        @Schema(description = "Whether its rows came from quarantine")
        boolean replay,

        boolean accepted,
        long created,
        long updated,
        long unchanged,
        long rejected,
        long quarantined,
        long notTaken,

        @Schema(
                description = "Stored rows that gave way: those of a provisional month, or of one handed over, when "
                        + "another source or another grain reports it")
        long displaced,

        @Schema(description = "Only of a single import, and not of a refused one") @Nullable
        List<ImportSummary.Row> rows,

        boolean rowsTruncated,
        ImportSummary.NewCodes newProcedures) {

    static BatchView of(Batch batch, ProblemTexts texts, Locale locale) {
        Origin origin = batch.origin();
        Tally tally = batch.tally();
        String rows = batch.rows();
        return new BatchView(
                origin.batch(),
                origin.source(),
                origin.by(),
                origin.agencyCode(),
                batch.at(),
                origin.replay(),
                batch.accepted(),
                tally.created(),
                tally.updated(),
                tally.unchanged(),
                tally.rejected(),
                tally.quarantined(),
                tally.notTaken(),
                tally.displaced(),
                rows == null
                        ? null
                        : ResultJson.read(rows).stream()
                                .map(row -> ImportSummary.Row.of(row, texts, locale))
                                .toList(),
                batch.truncated(),
                new ImportSummary.NewCodes(
                        batch.procedures().count(), batch.procedures().first()));
    }
}
