package vn.cchc.kpi.definition.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.catalogue.Direction;
import vn.cchc.kpi.catalogue.FormulaJson;

/// What a version is to say, as sent. Unit and source follow from the formula.
@Schema(name = "DefinitionWording")
record WordingBody(
        @NotBlank @Size(max = 300) @Schema(examples = "Tỷ lệ hồ sơ quá hạn có thư xin lỗi")
        String name,

        @NotBlank @Size(max = 300) @Schema(examples = "Late dossiers with a letter of apology")
        String nameEn,

        @NotNull Direction direction,
        @NotNull @Valid FormulaJson formula,

        @Nullable @Size(max = 2000) @Schema(description = "How a text that can be read in several ways is read here")
        String ambiguityNote,

        @Nullable @Size(max = 2000) String ambiguityNoteEn) {}
