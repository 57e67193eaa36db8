package vn.cchc.kpi.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What happened to an assignment: the parts of `vn.cchc.task.*` that this service needs, one record per event type.
sealed interface TaskFact {

    UUID assignmentId();

    UUID planId();

    long version();

    LocalDate occurredOn();

    /// @throws IllegalArgumentException when the event lacks what every task event, or every one of its type, carries
    default TaskFact complete() {
        LocalDate due = switch (this) {
            case DeadlineMissed missed -> missed.dueOn();
            case OccurrenceCompleted done -> done.dueOn();
            case Assigned _, Triggered _, Completed _, NotArisen _, Cancelled _ -> occurredOn();
        };
        if (Stream.of(assignmentId(), planId(), occurredOn(), due).anyMatch(Objects::isNull) || version() < 1) {
            throw new IllegalArgumentException(
                    "A task event needs assignmentId, planId, version, occurredOn and what it is about");
        }
        return this;
    }

    record Assigned(
            UUID assignmentId,
            UUID planId,
            @Nullable UUID taskId,
            @Nullable String agencyCode,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate closesOn,
            @Nullable List<Due> occurrences,
            long version,
            LocalDate occurredOn)
            implements TaskFact {

        /// Something with a due date.
        record Due(LocalDate dueOn) {}

        @Nullable
        Lead lead() {
            return taskId == null || agencyCode == null ? null : new Lead(taskId, agencyCode);
        }

        Schedule schedule() {
            Set<LocalDate> dates = occurrences == null
                    ? Set.of()
                    : occurrences.stream().map(Due::dueOn).collect(Collectors.toSet());
            return new Schedule(dueOn, closesOn, dates, version);
        }
    }

    record Triggered(
            UUID assignmentId, UUID planId, @Nullable LocalDate dueOn, long version, LocalDate occurredOn)
            implements TaskFact {}

    record OccurrenceCompleted(UUID assignmentId, UUID planId, LocalDate dueOn, long version, LocalDate occurredOn)
            implements TaskFact {}

    record Completed(
            UUID assignmentId, UUID planId, LocalDate doneOn, boolean onTime, long version, LocalDate occurredOn)
            implements TaskFact {}

    record DeadlineMissed(UUID assignmentId, UUID planId, LocalDate dueOn, long version, LocalDate occurredOn)
            implements TaskFact {}

    record NotArisen(UUID assignmentId, UUID planId, long version, LocalDate occurredOn) implements TaskFact {}

    record Cancelled(UUID assignmentId, UUID planId, long version, LocalDate occurredOn) implements TaskFact {}
}
