package vn.cchc.kpi.definition.domain;

import java.time.LocalDate;
import java.util.List;

/// Why work on a definition is refused.
public sealed interface DefinitionRefusal {

    /// No such definition, draft or version, or none the caller may work on.
    record Unknown() implements DefinitionRefusal {}

    /// The agency that is to own it is not known.
    record UnknownAgency(String code) implements DefinitionRefusal {}

    /// Somebody without an agency must say whose it is.
    record NoOwner() implements DefinitionRefusal {}

    /// The caller acts neither for the owner nor for an agency above it.
    record OtherAgency(String owner) implements DefinitionRefusal {}

    /// Codes of agencies begin with [Codes#PREFIX], so that no later version of the suite uses one.
    record CodeOfTheSuite(String code) implements DefinitionRefusal {}

    /// By a definition or draft the caller may work on.
    record CodeTaken(String code) implements DefinitionRefusal {}

    /// By another agency's, of which the caller learns no more than that: codes are the same for everybody.
    record CodeTakenElsewhere(String code) implements DefinitionRefusal {}

    /// The suite's own definitions come with the suite.
    record OfTheSuite(String code) implements DefinitionRefusal {}

    record FaultyFormula(List<FormulaFault> faults) implements DefinitionRefusal {}

    /// A change without the version that is changed.
    record VersionMissing() implements DefinitionRefusal {}

    /// Somebody changed it since the caller read it.
    record StaleVersion(long stored) implements DefinitionRefusal {}

    /// A new version would judge periods that have begun.
    record Retroactive(LocalDate day, LocalDate today) implements DefinitionRefusal {}

    /// A version cannot take effect on such a day.
    record ImplausibleDay(LocalDate day) implements DefinitionRefusal {}

    /// A new version takes effect before the one it follows.
    record BeforePrevious(LocalDate day, LocalDate previous) implements DefinitionRefusal {}

    /// Neither a version nor a draft to be tried.
    record NothingToTry() implements DefinitionRefusal {}

    /// No such version of the definition.
    record UnknownVersion(int version) implements DefinitionRefusal {}

    /// Applied without the token of a preview.
    record PreviewMissing() implements DefinitionRefusal {}

    /// Applied without saying why.
    record ReasonMissing() implements DefinitionRefusal {}

    /// What the preview showed is no longer what would happen.
    record ChangedSincePreview() implements DefinitionRefusal {}
}
