package vn.cchc.kpi.assessment.domain;

import vn.cchc.kpi.assessment.domain.figure.Figures;

/// What is held against a target: the figures of the agency with all below it, or of one of its units.
///
/// @param before figures of the same period a year earlier, for targets that compare with it
public record Reported(Figures now, Figures before) {

    /// A unit nobody has heard from.
    public static final Reported NOTHING = new Reported(Figures.NONE, Figures.NONE);
}
