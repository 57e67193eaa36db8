package vn.cchc.plan.plan.rollover.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.PlanYears;

/// Into which years a plan is carried on.
@Schema(name = "RollOverBody")
record RollOverBody(
        @Nullable
        @Min(PlanYears.EARLIEST)
        @Max(PlanYears.LATEST)
        @Schema(description = "First year of the new plan; the year after the old one when absent", examples = "2027")
        Integer year) {}
