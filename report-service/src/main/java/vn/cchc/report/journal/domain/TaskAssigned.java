package vn.cchc.report.journal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A unit was given a task, or the task it has was changed.
public record TaskAssigned(
        UUID assignmentId,
        UUID planId,
        UUID taskId,
        int ordinal,
        String agencyCode,
        String planAgencyCode,
        Area area,
        @Nullable String no,
        String content,
        @Nullable String rawDeadline,
        @Nullable LocalDate closesOn,
        String status,
        List<Occurrence> occurrences,
        long version,
        LocalDate occurredOn)
        implements TaskFact {

    /// State of a conditional task whose condition has not come true.
    public static final String WAITING = "WAITING_TRIGGER";

    public TaskAssigned {
        occurrences = List.copyOf(occurrences);
    }

    /// Something with a due date.
    ///
    /// @param kind `DUE`, `OCCURRENCE` or `CHECKPOINT`; a checkpoint never makes the task overdue
    public record Occurrence(int seq, String kind, LocalDate dueOn, LocalDate overdueFrom) {

        public static final String CHECKPOINT = "CHECKPOINT";

        public boolean binds() {
            return !CHECKPOINT.equals(kind);
        }
    }
}
