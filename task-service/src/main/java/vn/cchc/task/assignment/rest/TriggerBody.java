package vn.cchc.task.assignment.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.time.CivilDay;
import vn.cchc.task.assignment.domain.Triggering;

/// The document that made a conditional task due.
record TriggerBody(
        @NotNull @Valid DocumentBody document,

        @NotNull @CivilDay @Schema(description = "Day the condition came true; not in the future")
        LocalDate triggeredOn,

        @CivilDay @Schema(description = "Due date the document sets, if it sets one") @Nullable
        LocalDate dueOn) {

    /// The document of another agency.
    record DocumentBody(
            @NotBlank @Size(max = 200) @Schema(examples = "120/KH-UBND")
            String number,

            @CivilDay @Nullable LocalDate date,
            @Size(max = 300) @Nullable String issuer) {}

    Triggering toTriggering() {
        return new Triggering(
                new Triggering.Document(document.number(), document.date(), document.issuer()), triggeredOn, dueOn);
    }
}
