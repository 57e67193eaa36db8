package vn.cchc.kpi.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;

/// A measurement as sent.
@Schema(name = "MeasurementBody")
public record MeasurementBody(
        @NotBlank String agencyCode,
        @NotBlank @Schema(examples = "E.dialogues") String metric,
        @NotNull @Valid WindowBody window,
        @Min(0) @Max(MeasurementBody.LARGEST) long value,
        @NotNull LocalDate dataAsOf,
        @Nullable Boolean provisional,

        @Min(1) @Schema(description = "Counts up with every correction, from 1")
        long revision,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid EvidenceBody> evidence) {

    public static final long LARGEST = 1_000_000_000_000L;

    @Schema(name = "MeasurementWindow", description = "Whole reporting months: from a 15th to a 14th")
    public record WindowBody(
            @NotNull LocalDate from, @NotNull LocalDate to) {}

    @Schema(name = "Evidence")
    public record EvidenceBody(
            @NotBlank @Size(max = 60) String kind,
            @Nullable @Size(max = 120) String documentNumber,
            @Nullable LocalDate documentDate,

            @Nullable @Size(max = 2000) @Pattern(regexp = "https?://\\S+")
            String url,

            @Nullable @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}

    /// The code in today's form; an old one that fits none stays, and means nobody.
    public MeasurementBody {
        agencyCode = inTodaysForm(agencyCode);
    }

    private static String inTodaysForm(String code) {
        return code == null
                ? code
                : AgencyCode.read(code).map(AgencyCode::value).orElse(code);
    }

    boolean isProvisional() {
        return Boolean.TRUE.equals(provisional);
    }
}
