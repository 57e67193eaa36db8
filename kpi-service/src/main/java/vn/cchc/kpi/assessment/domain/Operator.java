package vn.cchc.kpi.assessment.domain;

/// How a figure is held against its target.
public enum Operator {
    /// "100 %": the numerator is the denominator, counted.
    EQ_ALL,
    /// "at least".
    GE,
    /// "more than".
    GT,
    /// At least so many in the period; with scope `EACH_UNIT` in every unit.
    COUNT_GE,
    /// Among the first so many; the stretch value is the rank striven for.
    RANK_LE,
    /// "In the leading group": as [#RANK_LE] once somebody has said how many that is.
    RANK_GROUP,
    /// Reduced by at least so many percent against the base year of the target, which the formula reads.
    REDUCE_PCT,
    /// Less than in the same period of the year before.
    DECREASE,
    /// As few as possible: watched, never passed or failed.
    MINIMISE,
    /// A superior sets the number: undecided until then.
    EXTERNAL_TARGET;

    public boolean isRank() {
        return this == RANK_LE || this == RANK_GROUP;
    }
}
