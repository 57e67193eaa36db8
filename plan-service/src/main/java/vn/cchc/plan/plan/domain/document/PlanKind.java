package vn.cchc.plan.plan.domain.document;

/// What sort of plan it is.
public enum PlanKind {
    ANNUAL_CCHC_PLAN,
    THEMATIC_PLAN,
    MULTI_YEAR_PROGRAMME,
    INSPECTION_PLAN,
    UNIT_PLAN
}
