package vn.cchc.kpi.dossier.domain;

/// How breaches are reacted to.
///
/// A row that does not add up in itself is wrong whoever looks at it, so it is never accepted, and by default its
/// sender hears of it at once. A broken carry-over may be the fault of the month before, or of dossiers handed from
/// one agency to another: by default the row is kept aside until somebody has looked.
public record BreachPolicy(Reaction onImbalance, Reaction onCarryOverBreak) {

    public static final BreachPolicy DEFAULT = new BreachPolicy(Reaction.REJECT, Reaction.QUARANTINE);

    public BreachPolicy {
        if (onImbalance == Reaction.ACCEPT) {
            throw new IllegalArgumentException("A row that does not add up is never accepted");
        }
    }

    /// The same reaction to both.
    public static BreachPolicy of(Reaction reaction) {
        return new BreachPolicy(reaction, reaction);
    }

    public Reaction to(Invariant invariant) {
        return switch (invariant) {
            case BALANCE -> onImbalance;
            case CARRY_OVER -> onCarryOverBreak;
        };
    }

    public BreachPolicy acceptingCarryOver() {
        return new BreachPolicy(onImbalance, Reaction.ACCEPT);
    }

    /// For rows that are in quarantine already: those that break a rule again stay there.
    public BreachPolicy neverRejecting() {
        return new BreachPolicy(kept(onImbalance), kept(onCarryOverBreak));
    }

    private static Reaction kept(Reaction reaction) {
        return reaction == Reaction.REJECT ? Reaction.QUARANTINE : reaction;
    }
}
