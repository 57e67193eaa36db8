package vn.cchc.task.assignment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Assignments that a passing day concerns, locked until the transaction ends.
///
/// @param unreadable rows nobody can make sense of; they stay due and are passed over
/// @param end        where the next batch begins
public record DueBatch(List<Assignment> assignments, List<Unreadable> unreadable, Place end) {

    public DueBatch {
        assignments = List.copyOf(assignments);
        unreadable = List.copyOf(unreadable);
    }

    /// How many rows are locked.
    public int size() {
        return assignments.size() + unreadable.size();
    }

    /// A row that is there and cannot be read.
    public record Unreadable(UUID id, String reason) {}

    /// A place in the order in which rows become due.
    public record Place(LocalDate sweepOn, UUID id) {

        public static final Place START = new Place(LocalDate.of(1, 1, 1), new UUID(0, 0));
    }
}
