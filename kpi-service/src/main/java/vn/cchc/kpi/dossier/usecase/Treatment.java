package vn.cchc.kpi.dossier.usecase;

import java.util.function.UnaryOperator;
import vn.cchc.kpi.dossier.domain.BreachPolicy;
import vn.cchc.kpi.dossier.domain.Reaction;

/// How one import treats rows that break an invariant.
///
/// @param policy what applies, made of what was decided for the source
/// @param replay whether the rows come from quarantine
public record Treatment(UnaryOperator<BreachPolicy> policy, boolean replay) {

    /// As was decided for the source.
    public static final Treatment USUAL = new Treatment(decided -> decided, false);

    /// As its sender asks for.
    public static Treatment asked(Reaction reaction) {
        return new Treatment(_ -> BreachPolicy.of(reaction), false);
    }

    /// Of a message, whose sender cannot be told: what would be rejected is kept aside.
    public static final Treatment OF_MESSAGES = new Treatment(BreachPolicy::neverRejecting, false);

    /// Rows from quarantine: what breaks a rule again stays there.
    ///
    /// @param acceptCarryOver whether somebody has looked at the broken carry-overs and takes them as they are
    public static Treatment replay(boolean acceptCarryOver) {
        return new Treatment(
                decided -> acceptCarryOver ? decided.neverRejecting().acceptingCarryOver() : decided.neverRejecting(),
                true);
    }
}
