package vn.cchc.kpi.threshold;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A number as sent.
@Schema(name = "ThresholdBody")
record ThresholdBody(
        @NotNull
        @DecimalMin("0")
        @DecimalMax(ThresholdBody.MOST)
        @Digits(integer = 13, fraction = 4)
        @Schema(description = "Percent, count or rank to be reached", examples = "20")
        BigDecimal value,

        @Nullable
        @DecimalMin("0")
        @DecimalMax(ThresholdBody.MOST)
        @Digits(integer = 13, fraction = 4)
        @Schema(description = "Striven for beyond it")
        BigDecimal stretchValue,

        @Nullable
        @Min(2000)
        @Max(2100)
        @Schema(description = "Reporting year to compare with, where the plan names none", examples = "2024")
        Integer baselineYear,

        @NotNull @Valid BasisBody basis,
        @NotBlank @Size(max = 2000) String reason) {

    static final String MOST = "1000000000000";

    @Schema(name = "ThresholdBasis", description = "The superior's document that sets the number")
    record BasisBody(
            @NotBlank @Size(max = 120) @Schema(examples = "600/QĐ-UBND")
            String documentNumber,

            @NotNull LocalDate documentDate,

            @NotBlank
            @Size(max = 300)
            @Schema(description = "Not the plan's agency itself", examples = "UBND thành phố")
            String issuer) {}

    SetNumber toNumber() {
        return new SetNumber(
                value,
                stretchValue,
                baselineYear,
                basis.documentNumber(),
                basis.documentDate(),
                basis.issuer(),
                reason);
    }
}
