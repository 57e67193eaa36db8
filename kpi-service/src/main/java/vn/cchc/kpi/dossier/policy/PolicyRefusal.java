package vn.cchc.kpi.dossier.policy;

/// Why nothing is decided for a source.
sealed interface PolicyRefusal {

    /// A source pushes for agencies of many branches: an administrator of one of them does not decide for it.
    record OfTheSuite() implements PolicyRefusal {}

    /// A source of others: to everybody but itself and those who see everything there is none.
    record Unknown() implements PolicyRefusal {}

    /// The caller does not say which version was read.
    record VersionMissing() implements PolicyRefusal {}

    record StaleVersion(long stored) implements PolicyRefusal {}
}
