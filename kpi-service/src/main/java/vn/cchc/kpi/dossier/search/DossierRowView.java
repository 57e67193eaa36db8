package vn.cchc.kpi.dossier.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
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
        @Nullable String fieldCode,
        WindowView window,
        String source,
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
