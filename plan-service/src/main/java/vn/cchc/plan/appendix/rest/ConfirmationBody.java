package vn.cchc.plan.appendix.rest;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.appendix.kept.ConfirmRows.Choice;

/// Which readings a person confirms: some by position, or all that wait.
@Schema(name = "AppendixConfirmationBody")
record ConfirmationBody(
        @Size(max = 40_000) @Schema(description = "Positions of rows", examples = "[4, 7]")
        List<@NotNull @Min(1) Integer> positions,

        @Nullable @Schema(description = "Every row that waits for a person; then without positions")
        Boolean all) {

    ConfirmationBody {
        positions = positions == null ? List.of() : Collections.unmodifiableList(positions);
    }

    @AssertTrue
    @Schema(hidden = true)
    boolean isPositions() {
        return positions.isEmpty() == Boolean.TRUE.equals(all);
    }

    Choice toChoice() {
        return Boolean.TRUE.equals(all) ? new Choice.AllWaiting() : new Choice.At(Set.copyOf(positions));
    }
}
