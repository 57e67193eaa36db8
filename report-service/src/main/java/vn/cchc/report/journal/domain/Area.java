package vn.cchc.report.journal.domain;

/// The reform areas in the order of the national index.
public enum Area {
    STEERING,
    INSTITUTION,
    PROCEDURE,
    ORGANISATION,
    CIVIL_SERVICE,
    PUBLIC_FINANCE,
    DIGITAL_GOV
}
