package vn.cchc.plan.plan.domain.document;

/// Areas of administrative reform: steering and the six fields, in the order of the national index.
public enum Area {
    STEERING,
    INSTITUTION,
    PROCEDURE,
    ORGANISATION,
    CIVIL_SERVICE,
    PUBLIC_FINANCE,
    DIGITAL_GOV
}
