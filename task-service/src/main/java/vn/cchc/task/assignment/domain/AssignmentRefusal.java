package vn.cchc.task.assignment.domain;

import java.time.LocalDate;
import java.util.UUID;

/// Why a command on an assignment is refused.
public sealed interface AssignmentRefusal {

    /// It does not exist, or the caller may not know that it does.
    record AssignmentUnknown(UUID id) implements AssignmentRefusal {}

    /// The caller acts neither for the lead unit nor for an agency above it.
    record NotLeadUnit(String agencyCode) implements AssignmentRefusal {}

    /// The caller acts neither for the agency that issued the plan nor for one above it.
    record NotPlanIssuer(String agencyCode) implements AssignmentRefusal {}

    /// Somebody changed it since the caller read it.
    record StaleVersion(long seen, long stored) implements AssignmentRefusal {}

    record AlreadyStarted() implements AssignmentRefusal {}

    record AlreadyCompleted() implements AssignmentRefusal {}

    /// It is reported done; the standing body has to verify or return it first.
    record AwaitsVerification() implements AssignmentRefusal {}

    /// Only what a unit has reported done can be verified or returned.
    record NotReported() implements AssignmentRefusal {}

    /// Nothing is owed before its condition comes true.
    record WaitsForTrigger() implements AssignmentRefusal {}

    /// Its condition did not come true; only recording a trigger revives it.
    record DidNotArise() implements AssignmentRefusal {}

    /// The plan was amended without it, cancelled or superseded; only a later edition that has it again revives it.
    record OwedNoLonger() implements AssignmentRefusal {}

    /// Its deadline depends on no outside fact.
    record NothingToTrigger() implements AssignmentRefusal {}

    /// A trigger with a due date is recorded already.
    record AlreadyTriggered(LocalDate triggeredOn) implements AssignmentRefusal {}

    /// A deadline nobody could read is mended only by a date.
    record DueDateNeeded() implements AssignmentRefusal {}

    record DueBeforeTrigger(LocalDate dueOn, LocalDate triggeredOn) implements AssignmentRefusal {}

    record TriggeredInFuture(LocalDate triggeredOn, LocalDate today) implements AssignmentRefusal {}

    record DoneInFuture(LocalDate doneOn, LocalDate today) implements AssignmentRefusal {}

    record OccurrenceUnknown(int seq) implements AssignmentRefusal {}

    record OccurrenceDone(int seq) implements AssignmentRefusal {}

    record OccurrenceNotReported(int seq) implements AssignmentRefusal {}
}
