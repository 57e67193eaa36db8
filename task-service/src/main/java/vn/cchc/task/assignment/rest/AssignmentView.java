package vn.cchc.task.assignment.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.ClauseKind;
import vn.cchc.calendar.deadline.DueItem;
import vn.cchc.task.assignment.domain.Assignment;
import vn.cchc.task.assignment.domain.AssignmentStatus;
import vn.cchc.task.assignment.domain.Cancellation;
import vn.cchc.task.assignment.domain.Occurrence;
import vn.cchc.task.assignment.domain.PlannedTask;
import vn.cchc.task.assignment.domain.Progress;
import vn.cchc.task.assignment.domain.Timeliness;
import vn.cchc.task.assignment.domain.Triggering;
import vn.cchc.task.assignment.domain.WorkReport;

/// An assignment as the API shows it.
@Schema(name = "Assignment")
record AssignmentView(
        UUID id,
        long version,
        UUID planId,
        String planAgencyCode,
        UUID taskId,
        int ordinal,
        @Nullable String no,
        @Nullable String section,
        String area,
        String content,
        @Schema(description = "The lead unit") String agencyCode,
        List<String> coordinating,
        List<String> products,
        @Schema(description = "The deadline as printed") String rawDeadline,
        Set<ClauseKind> deadlineKinds,
        AssignmentStatus status,
        LocalDate assignedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate closesOn,
        boolean pastDueAtActivation,
        List<OccurrenceView> occurrences,
        @Nullable WorkReport report,
        @Nullable String returnedFor,
        @Nullable Triggering trigger,
        @Nullable Timeliness timeliness,

        @Schema(description = "Why it is owed no longer, while it is cancelled") @Nullable
        Cancellation cancelled,

        @Schema(description = "Day its plan was closed; later due dates are not missed") @Nullable
        LocalDate owedUntil) {

    /// One day that matters and what became of it.
    @Schema(name = "Occurrence")
    record OccurrenceView(
            int seq,
            DueItem.Kind kind,
            LocalDate dueOn,
            LocalDate overdueFrom,
            Occurrence.State state,
            @Nullable LocalDate doneOn,
            @Nullable Timeliness timeliness,

            @Schema(description = "The world was told that this day passed without the work done")
            boolean missed,

            @Nullable WorkReport report) {

        private static OccurrenceView of(Occurrence item) {
            LocalDate doneOn = item.doneOn();
            return new OccurrenceView(
                    item.seq(),
                    item.kind(),
                    item.dueOn(),
                    item.overdueFrom(),
                    item.state(),
                    doneOn,
                    doneOn == null ? null : Timeliness.of(item.dueOn(), doneOn),
                    item.missed(),
                    item.report());
        }
    }

    static AssignmentView of(Assignment assignment) {
        PlannedTask task = assignment.task();
        Progress progress = assignment.progress();
        return new AssignmentView(
                assignment.id(),
                assignment.version(),
                task.planId(),
                task.issuerCode(),
                task.taskId(),
                task.ordinal(),
                task.no(),
                task.section(),
                task.area(),
                task.content(),
                assignment.agencyCode(),
                task.coordinating(),
                task.products(),
                task.deadline().rawText(),
                task.deadline().kinds(),
                progress.status(),
                assignment.assignedOn(),
                assignment.dueOn().orElse(null),
                assignment.closesOn(),
                assignment.pastDueAtActivation(),
                progress.occurrences().stream().map(OccurrenceView::of).toList(),
                progress.report(),
                progress.returnedFor(),
                progress.trigger(),
                progress.timeliness(),
                progress.cancelled(),
                assignment.owedUntil());
    }
}
