package vn.cchc.kpi.dossier.quarantine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.dossier.result.RowProblem;

/// A row in quarantine.
///
/// @param batch        the import that sent it last
/// @param subject      what it is about, see [vn.cchc.kpi.dossier.domain.RowSubject#key()]
/// @param json         the row as it is to be replayed: as understood, or as corrected
/// @param problem      why it is here, with its place in the import
/// @param closingBatch the import that took it or brought a newer revision
/// @param reason       why a person gave it up
public record Quarantined(
        UUID id,
        UUID batch,
        String source,
        String agencyCode,
        LocalDate windowFrom,
        String subject,
        long revision,
        String json,
        RowProblem problem,
        QuarantineState state,
        String recordedBy,
        Instant recordedAt,
        String changedBy,
        Instant changedAt,
        @Nullable UUID closingBatch,
        @Nullable String reason,
        long version) {

    /// Its place in the order of listings.
    public String key() {
        return new QuarantineKey(batch, problem.number()).toString();
    }
}
