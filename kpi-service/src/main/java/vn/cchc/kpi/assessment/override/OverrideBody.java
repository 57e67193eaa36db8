package vn.cchc.kpi.assessment.override;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.Status;

/// An override as sent.
@Schema(name = "OverrideBody")
public record OverrideBody(
        @NotNull @Schema(description = "Not NO_DATA, not PENDING_EXTERNAL", examples = "ON_TRACK")
        Status status,

        @NotBlank
        @Size(max = 2000)
        @Schema(examples = "Hệ thống của thành phố chưa đồng bộ đủ số liệu tháng 5, đã có văn bản xác nhận")
        String reason,

        @NotNull @Schema(description = "The last day it counts; no later than half a year after the reporting year")
        LocalDate expiresOn,

        @Nullable @Size(max = 50) List<@NotNull @Valid ProofBody> evidence) {

    @Schema(name = "OverrideEvidence")
    public record ProofBody(
            @NotBlank @Size(max = 60) String kind,
            @Nullable @Size(max = 120) String documentNumber,
            @Nullable LocalDate documentDate,

            @Nullable @Size(max = 2000) @Pattern(regexp = "https?://\\S+")
            String url,

            @Nullable @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
}
