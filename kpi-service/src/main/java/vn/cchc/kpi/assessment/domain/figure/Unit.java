package vn.cchc.kpi.assessment.domain.figure;

/// A unit directly below an agency, whether it has counted anything or not.
///
/// @param kind kind of agency, e.g. `COMMUNE`
public record Unit(String code, String kind) {}
