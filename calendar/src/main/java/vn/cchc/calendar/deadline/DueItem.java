package vn.cchc.calendar.deadline;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.Objects;

/// One day that matters in a deadline.
///
/// @param seq 1, 2, … in the order of the clauses and, within a clause, of time; it does not change when days off move
///     the dates
/// @param dueOn the last day in time
/// @param overdueFrom the first day too late
public record DueItem(
        int seq,
        Kind kind,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate dueOn,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate overdueFrom) {

    /// What is expected by that day.
    public enum Kind {
        /// The work is finished.
        DUE,
        /// One round of recurring work is finished.
        OCCURRENCE,
        /// Progress of ongoing work is entered; missing it does not make the task overdue.
        CHECKPOINT
    }

    public DueItem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(dueOn, "dueOn");
        Objects.requireNonNull(overdueFrom, "overdueFrom");
    }
}
