package vn.cchc.plan.agency.domain;

/// Why a change of the registry is refused.
public sealed interface AgencyRefusal {

    /// The caller acts neither for this agency nor for one above it.
    record OtherAgency(String agencyCode) implements AgencyRefusal {}

    /// Only an administrator of the whole suite keeps what stands at the top of a tree.
    record TopReserved() implements AgencyRefusal {}

    record ParentUnknown(String parentCode) implements AgencyRefusal {}

    /// The agency would stand above itself.
    record ParentBelow(String code, String parentCode) implements AgencyRefusal {}

    record SuccessorUnknown(String mergedInto) implements AgencyRefusal {}

    record MergedIntoItself(String code) implements AgencyRefusal {}

    /// The successor was itself merged into the agency, directly or over others.
    record MergerCircle(String code, String mergedInto) implements AgencyRefusal {}

    /// Who was merged into another agency has a last day.
    record MergedWithoutEnd(String code) implements AgencyRefusal {}

    /// A code in the form of QCVN 102:2016 that says nothing in today's form.
    ///
    /// @param place JSON pointer, or `?name` of a parameter
    record LegacyCodeUnfit(String code, String place) implements AgencyRefusal {}

    /// A change without the version that is changed.
    record VersionMissing() implements AgencyRefusal {}

    /// Somebody changed it since the caller read it.
    record StaleVersion(long seen, long stored) implements AgencyRefusal {}
}
