package vn.cchc.plan.plan.basis;

/// Why an entry of the register is refused.
sealed interface BasisRefusal {

    /// No such document, or none the caller may know of.
    record BasisUnknown() implements BasisRefusal {}

    /// Type and number in the body are those of another document.
    record OtherDocument(String expected) implements BasisRefusal {}

    /// A change without the version that is changed.
    record VersionMissing() implements BasisRefusal {}

    /// Somebody changed it since the caller read it.
    record StaleVersion(long seen, long stored) implements BasisRefusal {}
}
