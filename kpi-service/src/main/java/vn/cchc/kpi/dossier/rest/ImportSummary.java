package vn.cchc.kpi.dossier.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.kpi.dossier.domain.DossierImports.Tally;
import vn.cchc.kpi.dossier.usecase.ImportOutcome;

/// What became of an import.
@Schema(name = "ImportSummary")
public record ImportSummary(
        UUID batchId,
        boolean dryRun,
        long created,
        long updated,
        long unchanged,
        long rejected,

        @Schema(description = "Rejected rows, the first thousand")
        List<RejectedRow> rows) {

    @Schema(name = "RejectedRow")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record RejectedRow(
            @Schema(description = "Counted from 1; for NDJSON and CSV the line")
            long row,

            String outcome,

            @Schema(description = "Stable reason") String code,

            @Schema(description = "JSON pointer into the row")
            String pointer,

            String message) {}

    static ImportSummary of(ImportOutcome outcome, boolean dryRun, ProblemTexts texts, Locale locale) {
        Tally tally = outcome.tally();
        return new ImportSummary(
                outcome.batch(),
                dryRun,
                tally.created(),
                tally.updated(),
                tally.unchanged(),
                tally.rejected(),
                outcome.rejected().stream()
                        .map(RowProblem::of)
                        .map(row -> new RejectedRow(
                                row.number(),
                                "rejected",
                                row.code(),
                                row.pointer(),
                                texts.text(row.code(), row.args(), locale)))
                        .toList());
    }
}
