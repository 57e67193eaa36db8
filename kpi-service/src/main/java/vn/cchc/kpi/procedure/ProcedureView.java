package vn.cchc.kpi.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A registered procedure.
@Schema(name = "Procedure")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProcedureView(
        @Schema(description = "National code", examples = "1.001612")
        String code,

        @Nullable String name,
        @Nullable String fieldCode,
        @Nullable ProcedureLevel level,
        boolean confirmed,

        @Schema(description = "Suffixes of localised codes it was sent with", examples = "[\"000.00.00.H48\"]")
        List<String> publishers,

        @Schema(description = "Who sent it first; absent when an agency sent it that the caller does not see") @Nullable
        FirstSeen firstSeenIn,

        @Schema(description = "Who described it last") @Nullable
        String changedBy,

        @Nullable Instant changedAt,

        @com.fasterxml.jackson.annotation.JsonIgnore long version) {

    @Schema(name = "FirstSeen")
    record FirstSeen(UUID batchId, String source, Instant at) {}
}
