package vn.cchc.plan.plan.domain;

/// What a person changed in an open plan.
///
/// @param plan   its next version
/// @param act    what the person did
/// @param before its content until now
public record Correction(Plan plan, PlanAct act, Appendix before, Appendix after) {}
