package vn.cchc.plan.plan.rollover;

/// Why a plan is not carried on.
public sealed interface RollOverRefusal {

    /// The new plan would begin before the old one ends, or later than a plan is carried on.
    record YearOutside(int year, int earliest, int latest) implements RollOverRefusal {}
}
