package vn.cchc.kpi.dossier.domain;

/// What a row is about. An agency reports one window in one grain, else dossiers would be counted twice.
public enum Grain {
    PROCEDURE,
    FIELD,
    AGENCY
}
