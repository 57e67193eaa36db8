package vn.cchc.plan.plan.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Clause;

/// What a printed deadline means, as a person says.
///
/// @param note where the person knows it from
@Schema(name = "DeadlineBody")
record DeadlineBody(
        @NotEmpty @Size(max = 50) List<@NotNull Clause> clauses,
        @Nullable @Size(max = 2000) String note) {}
