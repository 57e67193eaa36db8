package vn.cchc.plan.agency.domain;

/// What an agency is in the two-tier system.
public enum AgencyKind {
    PEOPLES_COMMITTEE,
    DEPARTMENT,
    /// Receives the reports on administrative reform of its province.
    HOME_AFFAIRS,
    DEPT_OFFICE,
    DIVISION,
    SUBORDINATE_UNIT,
    COMMUNE,
    COMMUNE_DIVISION,
    PASC,
    OTHER
}
