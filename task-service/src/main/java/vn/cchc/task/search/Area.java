package vn.cchc.task.search;

/// The reform areas a list may be narrowed to, in the order of the national index.
enum Area {
    STEERING,
    INSTITUTION,
    PROCEDURE,
    ORGANISATION,
    CIVIL_SERVICE,
    PUBLIC_FINANCE,
    DIGITAL_GOV
}
