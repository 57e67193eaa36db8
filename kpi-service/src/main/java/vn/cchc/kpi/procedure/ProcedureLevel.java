package vn.cchc.kpi.procedure;

/// Where a procedure is carried out.
public enum ProcedureLevel {
    MINISTRY,
    PROVINCE,
    COMMUNE
}
