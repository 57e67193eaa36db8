package vn.cchc.kpi.dossier.takeover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which month goes to which system, and why.
@Schema(name = "TakeoverBody")
public record TakeoverBody(
        @NotBlank @Schema(description = "In either form") String agencyCode,

        @NotNull @Schema(description = "First day of the month, a 15th", examples = "2026-01-15")
        LocalDate windowFrom,

        @NotNull
        @jakarta.validation.constraints.Pattern(regexp = "[\\x21-\\x7e]{1,100}")
        @Schema(description = "The source that takes the month over, or the present one to take a decision back")
        String source,

        @NotBlank @Size(max = 2000) String reason) {}
