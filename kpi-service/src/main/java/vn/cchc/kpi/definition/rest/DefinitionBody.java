package vn.cchc.kpi.definition.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.definition.domain.Codes;

/// A definition nobody has yet, as sent.
@Schema(name = "DefinitionBody")
record DefinitionBody(
        @NotBlank
        @Pattern(regexp = Codes.SHAPE)
        @Schema(description = "Begins with OWN_", examples = "OWN_APOLOGY_RATE")
        String code,

        @Nullable @Size(max = 35) @Schema(description = "Agency that owns it; left out: the caller's")
        String ownerAgency,

        @NotNull @Valid WordingBody definition) {}
