package vn.cchc.kpi.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A rebuild and what came of it so far.
///
/// @param agencyCode agency to which, with all below it, it is confined
/// @param dryRun     whether everything is compared and nothing mended
/// @param failure    why it ended early
@Schema(name = "Rebuild")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Rebuild(
        UUID id,
        State state,
        @Nullable String agencyCode,
        boolean dryRun,
        String requestedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<RebuiltState> found,
        @Nullable String failure) {

    @Schema(name = "RebuildState")
    enum State {
        RUNNING,
        DONE,
        FAILED,
        /// The process it ran in has ended; what it had mended stays mended.
        INTERRUPTED
    }

    Rebuild {
        found = List.copyOf(found);
    }
}
