package vn.cchc.kpi.definition.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.PeriodCode;

/// Which version is to judge which periods, as sent.
@Schema(name = "ApplicationBody")
record ApplicationBody(
        @NotNull @Min(1) Integer version,
        @NotEmpty @Size(max = 50) List<@NotNull @Min(2000) @Max(2100) Integer> years,

        @Nullable @Size(max = 10) @Schema(description = "Left out: every period of the years")
        List<@NotNull JudgedPeriod> periods,

        @Nullable
        @Size(max = 35)
        @Schema(description = "Plans of this agency and those below; left out: of the caller's")
        String agencyCode,

        @Nullable
        @Schema(
                description = "True, or left out: only show what would change, with the token that stands for it. "
                        + "False: do what the token stands for",
                defaultValue = "true")
        Boolean dryRun,

        @Nullable @Size(max = 64) @Schema(description = "Of the preview; needed to apply")
        String token,

        @Nullable @Size(max = 2000) @Schema(description = "Needed to apply")
        String reason) {

    boolean isPreview() {
        return !Boolean.FALSE.equals(dryRun);
    }

    Set<PeriodCode> codes() {
        return Objects.requireNonNullElse(periods, List.<JudgedPeriod>of()).stream()
                .map(JudgedPeriod::code)
                .collect(Collectors.toSet());
    }
}
