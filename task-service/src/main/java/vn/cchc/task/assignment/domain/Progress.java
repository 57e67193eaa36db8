package vn.cchc.task.assignment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// How far an assignment has come.
///
/// @param report      the unit's last report on the whole
/// @param returnedFor why the last report was returned, absent once it is reported again
/// @param timeliness  set on completion
/// @param cancelled   why it is owed no longer, present exactly while it is cancelled
public record Progress(
        AssignmentStatus status,
        List<Occurrence> occurrences,
        @Nullable WorkReport report,
        @Nullable String returnedFor,
        @Nullable Triggering trigger,
        @Nullable Timeliness timeliness,
        @Nullable Cancellation cancelled) {

    public Progress {
        Objects.requireNonNull(status, "status");
        occurrences = List.copyOf(occurrences);
    }

    static Progress opening(AssignmentStatus status, List<Occurrence> occurrences) {
        return new Progress(status, occurrences, null, null, null, null, null);
    }

    Progress in(AssignmentStatus next) {
        return new Progress(next, occurrences, report, returnedFor, trigger, timeliness, null);
    }

    Progress reported(WorkReport done) {
        return new Progress(AssignmentStatus.REPORTED_DONE, occurrences, done, null, trigger, null, null);
    }

    Progress returned(String reason) {
        return new Progress(AssignmentStatus.RETURNED, occurrences, report, reason, trigger, null, null);
    }

    Progress completed(WorkReport done, List<Occurrence> closed, Timeliness judged) {
        return new Progress(AssignmentStatus.COMPLETED, closed, done, null, trigger, judged, null);
    }

    Progress triggered(AssignmentStatus next, Triggering by, List<Occurrence> dated) {
        return new Progress(next, dated, report, returnedFor, by, timeliness, null);
    }

    /// Owed no longer; what was done stays written down.
    Progress cancelled(Cancellation.Reason reason, LocalDate on) {
        var cancellation = new Cancellation(reason, on, status);
        return new Progress(
                AssignmentStatus.CANCELLED, occurrences, report, returnedFor, trigger, timeliness, cancellation);
    }

    /// Where it stands, or stood before it was cancelled.
    AssignmentStatus standing() {
        return cancelled == null ? status : cancelled.was();
    }

    Progress with(List<Occurrence> others) {
        return new Progress(status, others, report, returnedFor, trigger, timeliness, cancelled);
    }

    Progress mapping(UnaryOperator<Occurrence> change) {
        return with(occurrences.stream().map(change).toList());
    }
}
