package vn.cchc.kpi.dossier.mending;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.kpi.dossier.intake.DossierRowBody;
import vn.cchc.kpi.dossier.quarantine.QuarantineChange;
import vn.cchc.kpi.dossier.quarantine.QuarantineState;
import vn.cchc.kpi.dossier.quarantine.Quarantined;
import vn.cchc.kpi.dossier.result.RowProblem;

/// A row in quarantine as it is shown.
@Schema(name = "QuarantinedRow")
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuarantinedView(
        UUID id,

        @Schema(description = "The import that sent it last")
        UUID batchId,

        String source,

        @Schema(description = "Its place in that import, counted from 1")
        long number,

        @Schema(description = "As understood, or as corrected: what a replay imports")
        DossierRowBody row,

        @Schema(description = "Why it was kept aside: a stable reason", examples = "dossier-metrics/unbalanced")
        String code,

        @Schema(description = "JSON pointer into the row") String pointer,

        String message,
        QuarantineState state,
        String recordedBy,
        Instant recordedAt,
        String changedBy,
        Instant changedAt,

        @Schema(description = "The import that took it, or that brought a newer revision of it") @Nullable
        UUID closingBatchId,

        @Schema(description = "Why a person gave it up") @Nullable
        String reason,

        @Schema(description = "What `If-Match` wants, in quotes")
        long version,

        @Schema(description = "How it was before each change; only of a single row") @Nullable
        List<ChangeView> changes) {

    @Schema(name = "QuarantineChange")
    record ChangeView(
            @Schema(enumeration = {"RESENT", "CORRECTED", "REPLAYED", "SUPERSEDED", "DISCARDED"})
            String action,

            @Schema(description = "As it was until then") DossierRowBody row,

            @Schema(description = "Who had made it so") String by,

            Instant at) {

        static ChangeView of(QuarantineChange change) {
            return new ChangeView(change.action(), body(change.json()), change.by(), change.at());
        }
    }

    static QuarantinedView of(
            Quarantined row, @Nullable List<QuarantineChange> changes, ProblemTexts texts, Locale locale) {
        RowProblem problem = row.problem();
        return new QuarantinedView(
                row.id(),
                row.batch(),
                row.source(),
                problem.number(),
                body(row.json()),
                problem.code(),
                problem.pointer(),
                texts.text(problem.code(), problem.args(), locale),
                row.state(),
                row.recordedBy(),
                row.recordedAt(),
                row.changedBy(),
                row.changedAt(),
                row.closingBatch(),
                row.reason(),
                row.version(),
                changes == null ? null : changes.stream().map(ChangeView::of).toList());
    }

    static DossierRowBody body(String json) {
        return EventJson.read(json, DossierRowBody.class);
    }
}
