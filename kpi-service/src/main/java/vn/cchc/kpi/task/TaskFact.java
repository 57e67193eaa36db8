package vn.cchc.kpi.task;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What happened to an assignment: the parts of `vn.cchc.task.*` that this service needs, one record per event type.
sealed interface TaskFact {

    UUID assignmentId();

    UUID planId();

    long version();

    LocalDate occurredOn();

    /// @throws IllegalArgumentException when the event lacks what every task event carries
    default TaskFact complete() {
        if (Stream.of(assignmentId(), planId(), occurredOn()).anyMatch(Objects::isNull) || version() < 1) {
            throw new IllegalArgumentException("A task event needs assignmentId, planId, version and occurredOn");
        }
        return this;
    }

    record Assigned(
            UUID assignmentId,
            UUID planId,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate closesOn,
            long version,
            LocalDate occurredOn)
            implements TaskFact {}

    record Triggered(
            UUID assignmentId, UUID planId, @Nullable LocalDate dueOn, long version, LocalDate occurredOn)
            implements TaskFact {}

    record OccurrenceCompleted(UUID assignmentId, UUID planId, int seq, long version, LocalDate occurredOn)
            implements TaskFact {}

    record Completed(
            UUID assignmentId, UUID planId, LocalDate doneOn, boolean onTime, long version, LocalDate occurredOn)
            implements TaskFact {}

    record DeadlineMissed(UUID assignmentId, UUID planId, int seq, long version, LocalDate occurredOn)
            implements TaskFact {}

    record NotArisen(UUID assignmentId, UUID planId, long version, LocalDate occurredOn) implements TaskFact {}
}
