package vn.cchc.kpi.dossier.usecase;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.dossier.domain.BreachPolicy;
import vn.cchc.kpi.dossier.domain.Reaction;
import vn.cchc.kpi.dossier.quarantine.ReplayedRows;

/// How one import treats rows that break an invariant.
///
/// @param policy what applies, made of what was decided for the source
/// @param replayed the rows of the quarantine that are imported; absent when the rows do not come from there
public record Treatment(
        UnaryOperator<BreachPolicy> policy, @Nullable ReplayedRows replayed) {

    /// As was decided for the source.
    public static final Treatment USUAL = new Treatment(decided -> decided, null);

    /// As its sender asks for.
    public static Treatment asked(Reaction reaction) {
        return new Treatment(_ -> BreachPolicy.of(reaction), null);
    }

    /// Of a message, whose sender cannot be told: what would be rejected is kept aside.
    public static final Treatment OF_MESSAGES = new Treatment(BreachPolicy::neverRejecting, null);

    /// Rows from quarantine: what breaks a rule again stays there.
    ///
    /// @param acceptCarryOver whether somebody has looked at the broken carry-overs and takes them as they are
    /// @param replayed        filled while the rows are read
    public static Treatment replay(boolean acceptCarryOver, ReplayedRows replayed) {
        return new Treatment(
                decided -> acceptCarryOver ? decided.neverRejecting().acceptingCarryOver() : decided.neverRejecting(),
                replayed);
    }

    /// Whether the rows come from quarantine.
    public boolean replay() {
        return replayed != null;
    }
}
