package vn.cchc.plan.plan.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.Acceptance;

/// What is accepted when a plan with blocking findings is activated all the same.
@Schema(name = "ActivationBody")
record ActivationBody(
        @Size(max = 20_000)
        @Schema(
                description = "Ids of findings; a code alone accepts all of its kind",
                examples = "[\"LEAD_MISSING@/tasks/27/leads\"]")
        List<@NotBlank @Size(max = 200) String> acceptedFindings,

        @Nullable @Size(max = 2000) @Schema(description = "Needed as soon as a blocking finding is accepted")
        String reason) {

    ActivationBody {
        acceptedFindings = PlanImport.given(acceptedFindings);
    }

    Acceptance toAcceptance() {
        return new Acceptance(Set.copyOf(acceptedFindings), reason);
    }
}
