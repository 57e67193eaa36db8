package vn.cchc.kpi.dossier.discrepancy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.dossier.search.DossierRowKey;

/// A stored row that does not carry over what was pending before.
///
/// @param subject what its counts are about, as the table keys it
@Schema(name = "CarryOverDiscrepancy")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DiscrepancyView(
        String agencyCode,
        @Nullable String procedureCode,
        @Nullable String fieldCode,

        @Schema(description = "The later of the two months") Window window,

        String source,
        long carriedOver,

        @Schema(description = "Pending at the end of the month before")
        long pendingBefore,

        @Schema(description = "System the month before came from; the agency may have changed it")
        String sourceBefore,

        @JsonIgnore String subject) {

    String key() {
        return new DossierRowKey(agencyCode, window.from(), subject).toString();
    }
}
