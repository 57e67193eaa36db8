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

    /// A day that has not begun, `today` being the day of the import.
    record AsOfInFuture(LocalDate asOf, LocalDate today) implements RowRefusal {}

    /// Tomorrow, which the sender's clock may not show yet however far it is allowed to be ahead.
    ///
    /// @param minutes by how much a sender's clock may be ahead
    record AsOfAheadOfClock(LocalDate asOf, LocalDate today, long minutes) implements RowRefusal {}

    record AsOfBeforeWindow(LocalDate asOf) implements RowRefusal {}

    /// More than a reporting year after the end of the window.
    record AsOfTooLate(LocalDate asOf, LocalDate last) implements RowRefusal {}

    record RevisionNotPositive(long revision) implements RowRefusal {}

    /// Nobody could ever correct it: revisions only count up.
    record RevisionTooLarge(long revision, long largest) implements RowRefusal {}

    record UnknownMetric(String metric) implements RowRefusal {}

    record MissingMetric(DossierMetric metric) implements RowRefusal {}

    /// A readable row of a known agency and month whose counts contradict each other, or the month before. Somebody
    /// who knows the dossiers can mend it: such a row may be kept aside instead of being sent back.
    sealed interface Breach extends RowRefusal {
        Invariant invariant();
    }

    /// More of something than there is of the whole it is part of.
    record PartExceedsWhole(DossierMetric part, long value, DossierMetric whole, long total) implements Imbalance {}

    record NegativeCount(DossierMetric metric, long value) implements RowRefusal {}

    record CountTooLarge(DossierMetric metric, long value) implements RowRefusal {}

    /// A breach of the balance of form II.06.
    sealed interface Imbalance extends Breach {
        @Override
        default Invariant invariant() {
            return Invariant.BALANCE;
        }
    }

    /// A total is not the sum of its parts.
    record NotTheSum(DossierMetric total, long stated, long sum) implements Imbalance {}

    /// What was there and came in is not what was resolved and is pending.
    record Unbalanced(long in, long out) implements Imbalance {}

    /// Not carried over what was pending at the end of the month before.
    record CarryOverBroken(long carriedOver, long pending) implements Breach {
        @Override
        public Invariant invariant() {
            return Invariant.CARRY_OVER;
        }
    }

    record OlderRevision(long given, long stored) implements RowRefusal {}

    /// The same revision was sent before with other figures.
    record OtherContent(long revision) implements RowRefusal {}

    /// Said for the same agency, window and subject more often than one import may.
    record RepeatedTooOften(int most) implements RowRefusal {}

    record MixedGrain(Grain given, Grain stored) implements RowRefusal {}
}
