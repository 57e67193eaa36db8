package vn.cchc.kpi.dossier.takeover;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.calendar.Window;

/// A decision about a month.
@Schema(name = "Takeover")
record TakeoverView(
        UUID id,
        String agencyCode,
        Window window,

        @Schema(description = "The source that reported the month then")
        String fromSource,

        @Schema(description = "The source that may take it over; the same again when an earlier decision is taken back")
        String toSource,

        String reason,
        String decidedBy,
        Instant decidedAt,

        @Schema(description = "Whether an import of that source is still waited for")
        boolean pending) {

    String key() {
        return id.toString();
    }
}
