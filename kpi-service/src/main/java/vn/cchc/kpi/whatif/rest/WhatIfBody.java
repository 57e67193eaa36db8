package vn.cchc.kpi.whatif.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is supposed.
@Schema(name = "WhatIf", description = "Counts supposed to be other than they are, and the number to be reached")
record WhatIfBody(
        @Schema(description = "Percent or count to be reached; the target's own when absent", examples = "80") @Nullable
        BigDecimal goal,

        @Schema(
                description = "By metric, what is to be added to its count; negative to take away",
                examples = "{\"D.received_online\": 120, \"D.received_total\": 120}")
        @Size(max = 50)
        @Nullable
        Map<@NotNull @Size(max = 100) String, @NotNull @Min(-1_000_000_000_000L) @Max(1_000_000_000_000L) Long>
                changes) {

    Map<String, Long> given() {
        return changes == null ? Map.of() : changes;
    }
}
