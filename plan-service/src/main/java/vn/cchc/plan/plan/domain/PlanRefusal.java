package vn.cchc.plan.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Why a command on a plan is refused.
public sealed interface PlanRefusal {

    /// Absent, or not visible to the caller.
    record PlanUnknown() implements PlanRefusal {}

    /// The caller acts neither for this agency nor for one above it.
    record OtherAgency(String agencyCode) implements PlanRefusal {}

    /// Somebody changed the plan since the caller read it.
    record StaleVersion(long seen, long stored) implements PlanRefusal {}

    record TaskUnknown(int ordinal) implements PlanRefusal {}

    record TargetUnknown(String code) implements PlanRefusal {}

    /// Another target of the plan has this code.
    record TargetCodeTaken(String code) implements PlanRefusal {}

    /// The row was read from a file, and a person has confirmed it as it stands.
    ///
    /// @param row its position among the rows read from files
    record RowConfirmed(int ordinal, int row) implements PlanRefusal {}

    record TooManyRows(int most) implements PlanRefusal {}

    record TooManyTargets(int most) implements PlanRefusal {}

    record IssuerUnknown(String issuerCode) implements PlanRefusal {}

    record AlreadyImported(UUID existing) implements PlanRefusal {}

    record BrokenRows(List<RowFault> faults) implements PlanRefusal {}

    /// Its rows name more units, one by one, than a plan can give tasks to.
    record TooManyUnits(int most) implements PlanRefusal {}

    /// Its content is settled.
    record NoLongerDraft(PlanStatus status) implements PlanRefusal {}

    /// Where the plan stands, this cannot be done to it.
    record IllegalMove(PlanStatus status, PlanStatus.Move move) implements PlanRefusal {}

    /// It cannot be superseded by itself, by a plan nobody sees, or by one that is not in force.
    record NoSuccessor(UUID successor) implements PlanRefusal {}

    /// Nothing is proposed.
    record NoAmendment() implements PlanRefusal {}

    /// The proposed content says what is in force already.
    record AmendsNothing() implements PlanRefusal {}

    /// The amendment names no decision yet.
    record DecisionMissing() implements PlanRefusal {}

    /// A day before the one from which the present edition applies.
    record TooEarly(LocalDate day, LocalDate earliest, String pointer) implements PlanRefusal {}

    /// A plan keeps its issuer, its number and its date.
    record OtherPlan(String pointer) implements PlanRefusal {}

    /// What a person said about a row of an amendment names no row, no task, or one twice.
    record WrongWord(int index, Fault fault) implements PlanRefusal {

        /// What is wrong with it.
        public enum Fault {
            NO_SUCH_ROW,
            NO_SUCH_TASK,
            /// A group goes on with a group, a task with a task.
            GROUP_AND_TASK,
            NAMED_TWICE
        }
    }

    /// The plan was never in force, or not on that day as it was known then.
    record NotInForceThen() implements PlanRefusal {}

    record EditionUnknown(int number) implements PlanRefusal {}

    /// Comments are asked for only while the plan is in review.
    record NotInReview(PlanStatus status) implements PlanRefusal {}

    /// A day that lies ahead.
    record InFuture(LocalDate day, String pointer) implements PlanRefusal {}

    record GroupWithoutDeadline(int ordinal) implements PlanRefusal {}

    /// A person's typing may not leave a piece unparsed.
    record ClauseNotTyped(int ordinal) implements PlanRefusal {}

    /// Blocking findings nobody has accepted.
    record FindingsOpen(List<Finding> findings) implements PlanRefusal {}

    /// Findings are accepted without saying why.
    record ReasonMissing() implements PlanRefusal {}
}
