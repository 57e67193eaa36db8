package vn.cchc.plan.plan.domain;

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

    record IssuerUnknown(String issuerCode) implements PlanRefusal {}

    record AlreadyImported(UUID existing) implements PlanRefusal {}

    record BrokenRows(List<RowFault> faults) implements PlanRefusal {}

    /// Its rows name more units, one by one, than a plan can give tasks to.
    record TooManyUnits(int most) implements PlanRefusal {}

    record NoLongerDraft(PlanStatus status) implements PlanRefusal {}

    record GroupWithoutDeadline(int ordinal) implements PlanRefusal {}

    /// A person's typing may not leave a piece unparsed.
    record ClauseNotTyped(int ordinal) implements PlanRefusal {}

    /// Blocking findings nobody has accepted.
    record FindingsOpen(List<Finding> findings) implements PlanRefusal {}

    /// Findings are accepted without saying why.
    record ReasonMissing() implements PlanRefusal {}
}
