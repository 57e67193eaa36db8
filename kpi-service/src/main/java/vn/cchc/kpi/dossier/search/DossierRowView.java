package vn.cchc.kpi.dossier.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A stored row.
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
        Map<String, Long> metrics) {

    @Schema(name = "StoredDataWindow")
    public record WindowView(LocalDate from, LocalDate to) {}

    String key() {
        return String.join(
                "|",
                agencyCode,
                window.from().toString(),
                procedureCode == null ? "" : procedureCode,
                fieldCode == null ? "" : fieldCode);
    }
}
