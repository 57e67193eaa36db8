package vn.cchc.kpi.rebuild;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is to be rebuilt.
@Schema(name = "RebuildBody")
record RebuildBody(
        @Nullable
        @Size(min = 1, max = 35)
        @Schema(
                description =
                        "Only this agency and those below it; everything when absent, for those who see everything")
        String agencyCode,

        @Nullable @Schema(description = "Compare only, mend nothing")
        Boolean dryRun) {

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }
}
