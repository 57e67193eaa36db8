package vn.cchc.plan.plan.rule;

/// Why a rule is refused.
sealed interface RuleRefusal {

    /// No such agency, or none whose rules concern the caller.
    record AgencyUnknown() implements RuleRefusal {}

    /// The caller acts neither for this agency nor for one above it.
    record OtherAgency(String agencyCode) implements RuleRefusal {}

    /// A change without the version that is changed.
    record VersionMissing() implements RuleRefusal {}

    /// Somebody changed it since the caller read it.
    record StaleVersion(long seen, long stored) implements RuleRefusal {}
}
