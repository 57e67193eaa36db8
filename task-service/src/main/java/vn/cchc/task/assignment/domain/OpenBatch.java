package vn.cchc.task.assignment.domain;

import java.util.List;
import java.util.UUID;

/// Some of the assignments that are not completed.
///
/// @param locked rows locked, also those that cannot be read: the sweep reports them
/// @param end    where the next batch begins
public record OpenBatch(List<Assignment> assignments, int locked, UUID end) {

    /// Before every id.
    public static final UUID START = new UUID(0, 0);

    public OpenBatch {
        assignments = List.copyOf(assignments);
    }
}
