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
        String fromSource,
        String toSource,
        String reason,
        String decidedBy,
        Instant decidedAt) {

    String key() {
        return id.toString();
    }
}
