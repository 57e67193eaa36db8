package vn.cchc.kpi.dossier.policy;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.kpi.dossier.domain.BreachPolicy;
import vn.cchc.kpi.dossier.domain.Reaction;

/// Reactions as given and shown.
@Schema(name = "SourcePolicy", description = "What becomes of rows of a source that break an invariant")
public record SourcePolicyBody(
        @NotNull @Schema(description = "To rows whose own counts contradict each other", examples = "REJECT")
        OnImbalance onImbalance,

        @NotNull
        @Schema(
                description = "To rows that do not carry over what was pending at the end of the month before",
                examples = "QUARANTINE")
        Reaction onCarryOverBreak) {

    /// A row that does not add up is never accepted.
    @Schema(name = "OnImbalance")
    public enum OnImbalance {
        REJECT,
        QUARANTINE
    }

    static SourcePolicyBody of(BreachPolicy policy) {
        return new SourcePolicyBody(OnImbalance.valueOf(policy.onImbalance().name()), policy.onCarryOverBreak());
    }

    BreachPolicy toPolicy() {
        return new BreachPolicy(Reaction.valueOf(onImbalance.name()), onCarryOverBreak);
    }
}
