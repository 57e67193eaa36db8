package vn.cchc.kpi.definition.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kpi.catalogue.FormulaJson;

/// What is to be tried where, as sent: a formula, else a version, else the draft.
@Schema(name = "TrialBody")
record TrialBody(
        @NotBlank @Size(max = 35) String agencyCode,

        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2026")
        Integer year,

        @NotNull JudgedPeriod period,

        @Nullable @Min(1) @Schema(description = "A published version")
        Integer version,

        @Nullable @Valid @Schema(description = "Tried as it is given, without being kept")
        FormulaJson formula,

        @Nullable @Min(2000) @Max(2100) @Schema(description = "What terms of a base year are read of")
        Integer baselineYear,

        @Nullable @Schema(description = "Also of each unit directly below")
        Boolean perUnit) {

    /// In today's form.
    String agency() {
        return AgencyCode.read(agencyCode).map(AgencyCode::value).orElse(agencyCode);
    }

    ReportPeriod reportPeriod() {
        return new ReportingYear(year).period(period.code());
    }
}
