package vn.cchc.plan.plan.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.Problem;

/// Whether everybody may read the plan once it is signed. The field is a word of Java, so its absence is told here
/// and not by a constraint, which would tell it of another name.
@Schema(name = "PlanPublication", requiredProperties = "public")
record PublicationBody(@JsonProperty("public") @Nullable Boolean decision) {

    @JsonIgnore
    boolean isPublic() {
        if (decision == null) {
            throw Problem.of(422, "request/invalid")
                    .at("/public", "plan/publication-missing")
                    .toException();
        }
        return decision;
    }
}
