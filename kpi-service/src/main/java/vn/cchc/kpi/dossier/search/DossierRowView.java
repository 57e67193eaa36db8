package vn.cchc.kpi.dossier.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A stored row.
///
/// @param subject what its counts are about, as the table keys it
@Schema(name = "StoredDossierRow")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DossierRowView(
        String agencyCode,
        @Nullable String procedureCode,

        @Schema(description = "Suffix of the procedure's code as a publisher localised it", examples = "000.00.00.H48")
        @Nullable
        String publisher,

        @Nullable String fieldCode,
        WindowView window,
        String source,

        @Schema(description = "The import that brought it, see GET /dossier-metrics/batches/{id}")
        UUID batchId,

        long revision,
        LocalDate dataAsOf,
        boolean provisional,
        Map<String, Long> metrics,

        @JsonIgnore String subject) {

    @Schema(name = "StoredDataWindow")
    public record WindowView(LocalDate from, LocalDate to) {}

    String key() {
        return new DossierRowKey(agencyCode, window.from(), subject).toString();
    }
}
