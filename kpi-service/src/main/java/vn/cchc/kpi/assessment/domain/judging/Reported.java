package vn.cchc.kpi.assessment.domain.judging;

import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.figure.Figures;

/// What is held against a target: the figures of the agency with all below it, or of one of its units.
///
/// @param unit   the unit; absent for the agency with all below it
/// @param before figures of the same period a year earlier, for targets that compare with it
public record Reported(@Nullable String unit, Figures now, Figures before) {

    /// Of the agency with all below it.
    public Reported(Figures now, Figures before) {
        this(null, now, before);
    }

    /// A unit nobody has heard from.
    public static final Reported NOTHING = new Reported(Figures.NONE, Figures.NONE);
}
