package vn.cchc.kpi.procedure;

/// Why a procedure is not described.
sealed interface ProcedureRefusal {

    /// The register is the same for every agency of the country: nobody who acts for one of them changes it.
    record OfTheSuite() implements ProcedureRefusal {}

    /// Nobody sent a row about it.
    record Unknown() implements ProcedureRefusal {}

    /// The caller does not say which version was read.
    record VersionMissing() implements ProcedureRefusal {}

    record StaleVersion(long stored) implements ProcedureRefusal {}
}
