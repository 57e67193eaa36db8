package vn.cchc.kpi.measurement.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kpi.measurement.MeasurementBody.EvidenceBody;
import vn.cchc.kpi.measurement.form.PublishedIndex.Index;

/// A place in an external index as sent.
@Schema(name = "IndexBody")
record IndexBody(
        @NotBlank @Schema(examples = "Z02") String agencyCode,
        @NotNull Index index,

        @Min(2001)
        @Max(2100)
        @Schema(description = "The year the index is about, not the one it is published in", examples = "2025")
        int year,

        @Min(1) @Max(100_000) @Schema(examples = "2") long rank,

        @Min(1) @Max(100_000) @Schema(description = "How many were ranked", examples = "34")
        long of,

        @NotNull
        @PositiveOrZero
        @Digits(integer = 6, fraction = 6)
        @Schema(description = "Kept exactly as given", examples = "96.17")
        BigDecimal score,

        @NotNull
        @Positive
        @Digits(integer = 6, fraction = 6)
        @Schema(description = "The highest score there is", examples = "100")
        BigDecimal maxScore,

        @NotNull LocalDate publishedOn,

        @Nullable
        @Size(max = 60)
        @Schema(description = "Of the publishing decision; only PAPI and PCI need none", examples = "268/QĐ-BNV")
        String decisionNumber,

        @NotBlank @Size(max = 200) @Schema(examples = "Bộ Nội vụ")
        String issuer,

        @Min(1) @Schema(description = "Counts up with every correction, from 1")
        long revision,

        @Nullable Boolean provisional,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid EvidenceBody> evidence) {

    RecordForm.Command<PublishedIndex> toCommand() {
        Window months = new ReportingYear(year).window();
        return new RecordForm.Command<>(
                AgencyCode.read(agencyCode).map(AgencyCode::value).orElse(agencyCode),
                months.from(),
                months.to(),
                new PublishedIndex(index, year, rank, of, score, maxScore, publishedOn, decisionNumber, issuer),
                publishedOn,
                Boolean.TRUE.equals(provisional),
                revision,
                evidence);
    }
}
