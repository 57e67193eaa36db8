package vn.cchc.report.assembly.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.time.CivilDay;
import vn.cchc.report.assembly.usecase.AssembleReport;
import vn.cchc.report.regime.domain.PeriodCode;

/// What report to assemble.
///
/// @param year   within the years of [vn.cchc.kit.time.CivilDay]
/// @param cutOff facts recorded up to this moment count; the present when absent, never the future
@Schema(name = "ReportBody")
record ReportBody(
        @NotBlank @Schema(examples = "Z01.05") String agencyCode,

        @NotBlank @Schema(examples = "ha-noi-cchc-2026") String regime,

        @Min(1900) @Max(2199) @Schema(examples = "2026") int year,

        @NotNull PeriodCode period,

        @Nullable @CivilDay @Schema(examples = "2026-03-15T08:00:00+07:00")
        Instant cutOff) {

    AssembleReport.Command toCommand(String by) {
        return new AssembleReport.Command(agencyCode, regime, year, period, cutOff, by);
    }
}
