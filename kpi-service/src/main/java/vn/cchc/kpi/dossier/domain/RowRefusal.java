package vn.cchc.kpi.dossier.domain;

import java.time.LocalDate;

/// Why a row is not taken.
public sealed interface RowRefusal {

    record MissingField(String field) implements RowRefusal {}

    record UnknownAgency(String code) implements RowRefusal {}

    record OtherAgency(String code) implements RowRefusal {}

    /// The same figures are already reported by another system.
    record OtherSource(String source) implements RowRefusal {}

    record MalformedProcedureCode(String code) implements RowRefusal {}

    record MalformedFieldCode(String code) implements RowRefusal {}

    record ImplausibleDay(String field, LocalDate day) implements RowRefusal {}

    /// Says itself that it holds what agencies below report, whose dossiers are added up here.
    record Consolidated() implements RowRefusal {}

    record ReversedWindow(LocalDate from, LocalDate to) implements RowRefusal {}

    /// Not the 15th of a month to the 14th of the next.
    record NotAReportingMonth(LocalDate from, LocalDate to) implements RowRefusal {}

    record AsOfInFuture(LocalDate asOf) implements RowRefusal {}

    record AsOfBeforeWindow(LocalDate asOf) implements RowRefusal {}

    record RevisionNotPositive(long revision) implements RowRefusal {}

    record UnknownMetric(String metric) implements RowRefusal {}

    record MissingMetric(DossierMetric metric) implements RowRefusal {}

    /// More of something than there is of the whole it is part of.
    record PartExceedsWhole(DossierMetric part, long value, DossierMetric whole, long total) implements RowRefusal {}

    record NegativeCount(DossierMetric metric, long value) implements RowRefusal {}

    record CountTooLarge(DossierMetric metric, long value) implements RowRefusal {}

    /// A total is not the sum of its parts.
    record NotTheSum(DossierMetric total, long stated, long sum) implements RowRefusal {}

    /// What was there and came in is not what was resolved and is pending.
    record Unbalanced(long in, long out) implements RowRefusal {}

    record OlderRevision(long given, long stored) implements RowRefusal {}

    /// The same revision was sent before with other figures.
    record OtherContent(long revision) implements RowRefusal {}

    /// Said for the same agency, window and subject more often than one import may.
    record RepeatedTooOften(int most) implements RowRefusal {}

    record MixedGrain(Grain given, Grain stored) implements RowRefusal {}
}
