package vn.cchc.plan.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.kit.time.CivilDay;
import vn.cchc.plan.constraint.Visible;
import vn.cchc.plan.plan.domain.edition.Decision;
import vn.cchc.plan.plan.usecase.ProposeAmendment;
import vn.cchc.plan.plan.usecase.SeenPlan;

/// A plan as it shall read after an amendment: the whole of it, not only what changes.
@Schema(name = "PlanAmendment")
record AmendmentBody(
        @NotBlank @Visible @Size(max = 2000) String reason,

        @Nullable
        @Valid
        @Schema(description = "The signed decision; needed at the latest when the amendment takes effect")
        DecisionBody decision,

        @NotNull @CivilDay @Schema(description = "Day from which it applies")
        LocalDate effectiveOn,

        @NotNull
        @Valid
        @Schema(description = "Issuer, number and date must be those of the plan; number and date may be left out")
        PlanImport plan,

        @Size(max = 20_000) @Schema(description = "What a person knows better about single rows")
        List<@NotNull @Valid RowBody> rows) {

    AmendmentBody {
        rows = PlanImport.given(rows);
    }

    /// The document by which a plan is amended.
    @Schema(name = "PlanAmendmentDecision")
    record DecisionBody(
            @NotBlank @Visible @Size(max = 200) @Schema(examples = "642/QĐ-SGDĐT")
            String number,

            @NotNull @CivilDay LocalDate signedOn) {}

    /// A word about one row.
    @Schema(name = "PlanAmendmentRow")
    record RowBody(
            @NotNull @Min(1) @Schema(description = "Row of the amended appendix")
            Integer ordinal,

            @Nullable @Schema(description = "Task of the plan in force it goes on with; progress is kept")
            UUID taskId,

            @Nullable @Schema(description = "It is a new task, whatever it resembles")
            Boolean newTask,

            @Nullable @Size(min = 1, max = 50) @Schema(description = "What its printed deadline means")
            List<@NotNull Clause> clauses) {

        ProposeAmendment.RowWord toWord() {
            return new ProposeAmendment.RowWord(ordinal, taskId, Boolean.TRUE.equals(newTask), clauses);
        }
    }

    ProposeAmendment.Command toCommand(SeenPlan seen) {
        return new ProposeAmendment.Command(
                seen,
                reason,
                decision == null ? null : new Decision(decision.number, decision.signedOn),
                effectiveOn,
                plan.toHeader(),
                plan.toRows(),
                plan.toTargets(),
                rows.stream().map(RowBody::toWord).toList());
    }
}
