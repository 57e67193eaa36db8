package vn.cchc.task.assignment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The assignments this service keeps. Saving writes state and facts in the caller's transaction.
public interface Assignments {

    Optional<Assignment> find(UUID id);

    /// All assignments of a plan, locked until the transaction ends.
    List<Assignment> lockPlan(UUID planId);

    /// Up to `limit` assignments that a passing day concerns, locked; those another sweep holds are passed over.
    DueBatch lockDue(LocalDate today, DueBatch.Place after, int limit);

    /// Up to `limit` assignments with an id after this one of work that may still be owed, neither
    /// completed nor cancelled nor not arisen, locked, by id.
    OpenBatch lockOpen(UUID after, int limit);

    void addAll(List<AssignmentChange> assigned);

    /// @throws AssignmentRefused [AssignmentRefusal.StaleVersion] when somebody else changed it meanwhile
    void save(AssignmentChange change);

    /// As [#save], in one batch; the rows are locked by the caller.
    void saveAll(List<AssignmentChange> changes);

    /// As [#saveAll], when the plan's own words have changed as well.
    void reviseAll(List<AssignmentChange> changes);
}
