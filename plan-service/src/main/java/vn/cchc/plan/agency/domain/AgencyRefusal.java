package vn.cchc.plan.agency.domain;

/// Why a change of the registry is refused.
public sealed interface AgencyRefusal {

    record ParentUnknown(String parentCode) implements AgencyRefusal {}

    /// The agency would stand above itself.
    record ParentBelow(String code, String parentCode) implements AgencyRefusal {}

    record SuccessorUnknown(String mergedInto) implements AgencyRefusal {}

    record MergedIntoItself(String code) implements AgencyRefusal {}

    /// A change without the version that is changed.
    record VersionMissing() implements AgencyRefusal {}

    /// Somebody changed it since the caller read it.
    record StaleVersion(long seen, long stored) implements AgencyRefusal {}
}
