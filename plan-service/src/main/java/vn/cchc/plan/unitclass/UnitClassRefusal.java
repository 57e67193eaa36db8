package vn.cchc.plan.unitclass;

import java.util.List;

/// Why a definition is refused.
sealed interface UnitClassRefusal {

    /// The caller acts neither for this agency nor for one above it.
    record OtherAgency(String agencyCode) implements UnitClassRefusal {}

    /// Agencies named here that are not registered.
    ///
    /// @param pointers places of their codes in the definition
    record AgenciesUnknown(List<String> pointers) implements UnitClassRefusal {
        public AgenciesUnknown {
            pointers = List.copyOf(pointers);
        }
    }

    /// A change without the version that is changed.
    record VersionMissing() implements UnitClassRefusal {}

    /// Somebody changed it since the caller read it.
    record StaleVersion(long seen, long stored) implements UnitClassRefusal {}
}
