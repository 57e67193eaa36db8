package vn.cchc.kpi.dossier.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.kpi.dossier.form.FormRows.DerivedField;
import vn.cchc.kpi.dossier.result.RowProblem;
import vn.cchc.kpi.dossier.result.RowResult;
import vn.cchc.kpi.dossier.result.Tally;
import vn.cchc.kpi.dossier.usecase.ImportOutcome;
import vn.cchc.kpi.procedure.NewProcedures;

/// What became of an import, whether it was taken or refused.
@Schema(name = "ImportSummary")
public record ImportSummary(
        @Schema(description = "Under `/dossier-metrics/batches`; an import that changed nothing is not kept there")
        UUID batchId,

        boolean dryRun,

        @Schema(description = "Whether anything was taken or kept aside")
        boolean accepted,

        long created,
        long updated,

        @Schema(description = "Rows known already: stored so, or settled in quarantine before")
        long unchanged,

        long rejected,

        @Schema(description = "Rows kept aside because they break an invariant")
        long quarantined,

        @Schema(description = "Rows nothing is wrong with, of an import that was refused as a whole")
        long notTaken,

        @Schema(
                description = "Stored rows that gave way: those of a provisional month, or of one handed over, when "
                        + "another source or another grain reports it")
        long displaced,

        @Schema(
                description = "Every row of an import of up to 1,000; of a larger one the first 1,000 that were "
                        + "rejected or quarantined")
        List<Row> rows,

        @Schema(description = "Whether rows that were rejected or quarantined are missing from `rows`")
        boolean rowsTruncated,

        @Schema(description = "Procedures whose codes nobody had sent before, under `/procedures`")
        NewCodes newProcedures,

        @Schema(description = "Only for a form: the codes made of the names of its fields, the first thousand")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<DerivedField> derivedFields) {

    @Schema(name = "ImportedRow")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            @Schema(description = "Counted from 1; for NDJSON and CSV the line")
            long row,

            @Schema(
                    enumeration = {"created", "updated", "unchanged", "quarantined", "rejected", "not-taken"},
                    examples = "rejected")
            String outcome,

            @Schema(description = "Stable reason") @Nullable String code,

            @Schema(description = "JSON pointer into the row") @Nullable
            String pointer,

            @Nullable String message) {

        static Row of(RowResult result, ProblemTexts texts, Locale locale) {
            RowProblem problem = result.problem();
            String outcome = result.outcome().wireName();
            return problem == null
                    ? new Row(result.number(), outcome, null, null, null)
                    : new Row(
                            result.number(),
                            outcome,
                            problem.code(),
                            problem.pointer(),
                            texts.text(problem.code(), problem.args(), locale));
        }
    }

    /// @param first the first of them, at most twenty
    @Schema(name = "NewProcedures")
    public record NewCodes(long count, List<String> first) {}

    public static ImportSummary of(ImportOutcome outcome, boolean dryRun, ProblemTexts texts, Locale locale) {
        Tally tally = outcome.tally();
        NewProcedures procedures = outcome.procedures();
        return new ImportSummary(
                outcome.batch(),
                dryRun,
                outcome.accepted(),
                tally.created(),
                tally.updated(),
                tally.unchanged(),
                tally.rejected(),
                tally.quarantined(),
                tally.notTaken(),
                tally.displaced(),
                outcome.rows().stream().map(row -> Row.of(row, texts, locale)).toList(),
                outcome.truncated(),
                new NewCodes(procedures.count(), procedures.first()),
                null);
    }

    ImportSummary naming(List<DerivedField> fields) {
        return new ImportSummary(
                batchId,
                dryRun,
                accepted,
                created,
                updated,
                unchanged,
                rejected,
                quarantined,
                notTaken,
                displaced,
                rows,
                rowsTruncated,
                newProcedures,
                fields);
    }
}
