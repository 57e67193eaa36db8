package vn.cchc.kpi.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a person says of a procedure.
@Schema(name = "ProcedureBody")
public record ProcedureBody(
        @NotBlank @Size(max = 1000) @Schema(examples = "Cấp bản sao bằng tốt nghiệp từ sổ gốc")
        String name,

        @Nullable
        @jakarta.validation.constraints.Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{1,30}")
        @Schema(description = "Absent: as rows told it", examples = "G03-GD10")
        String fieldCode,

        @Nullable ProcedureLevel level,

        @NotNull @Schema(description = "Whether somebody has checked that the code means this")
        Boolean confirmed) {}
