package vn.cchc.kpi.rollup.domain;

/// Into what a figure may be taken apart. The parts of `UNIT` and of `AGENCY` add up to the whole; those of `MONTH`
/// too, but for what stood at a start or an end and for inventories.
public enum Breakdown {
    /// The units directly below, each with all below it, and the agency itself.
    UNIT,
    MONTH,
    /// Every agency that counted something, each by itself.
    AGENCY
}
