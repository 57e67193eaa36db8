package vn.cchc.plan.plan.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.time.CivilDay;
import vn.cchc.plan.constraint.Visible;

/// Which plan takes the place of another.
@Schema(name = "PlanSupersession")
record SupersessionBody(
        @NotNull @Schema(description = "A plan in force") UUID supersededBy,
        @NotBlank @Visible @Size(max = 2000) String reason,
        @Nullable @CivilDay LocalDate endedOn) {}
