package vn.cchc.plan.plan.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.time.CivilDay;
import vn.cchc.plan.constraint.Visible;

/// Why and when a plan ends.
@Schema(name = "PlanEnd")
record EndBody(
        @NotBlank @Visible @Size(max = 2000) String reason,

        @Nullable @CivilDay @Schema(description = "Last day of the plan, today when absent")
        LocalDate endedOn) {}
