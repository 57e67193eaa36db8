package vn.cchc.task.assignment.store;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.ClauseKind;
import vn.cchc.calendar.deadline.DueItem;
import vn.cchc.kit.outbox.OutboundEvent;
import vn.cchc.task.assignment.domain.Assignment;
import vn.cchc.task.assignment.domain.AssignmentChange;
import vn.cchc.task.assignment.domain.AssignmentEvent;
import vn.cchc.task.assignment.domain.AssignmentEvent.DeadlineMissed;
import vn.cchc.task.assignment.domain.AssignmentEvent.OccurrenceCompleted;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskAssigned;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskCancelled;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskCompleted;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskNotArisen;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskReportedDone;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskReturned;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskStarted;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskTriggered;
import vn.cchc.task.assignment.domain.AssignmentStatus;
import vn.cchc.task.assignment.domain.Cancellation;
import vn.cchc.task.assignment.domain.PlannedTask;
import vn.cchc.task.assignment.domain.Timeliness;
import vn.cchc.task.assignment.domain.Triggering;
import vn.cchc.task.assignment.domain.WorkReport.Evidence;

/// Domain facts as the contracts say them: the one place that knows `vn.cchc.task.*`.
final class AssignmentEventJson {

    private static final String TOPIC = "task";

    private AssignmentEventJson() {}

    static List<OutboundEvent> of(AssignmentChange change) {
        return IntStream.range(0, change.events().size())
                .mapToObj(i -> of(change.after(), change.events().get(i), change.version(i)))
                .toList();
    }

    private static OutboundEvent of(Assignment assignment, AssignmentEvent event, long version) {
        Common common = common(assignment, event, version);
        return switch (event) {
            case TaskAssigned _ -> told(common, "assigned", assigned(common, assignment));
            case TaskStarted _ -> told(common, "started", common);
            case TaskReportedDone(var doneOn, var evidence) ->
                told(common, "reported-done", new ReportedDoneV1(common, doneOn, evidence));
            case TaskReturned(var _, var reason) -> told(common, "returned", new ReturnedV1(common, reason));
            case OccurrenceCompleted(var doneOn, var seq, var dueOn, var timeliness) ->
                told(common, "occurrence-completed", new OccurrenceCompletedV1(common, seq, dueOn, doneOn, timeliness));
            case TaskCompleted(var doneOn, var dueOn, var timeliness) ->
                told(common, "completed", new CompletedV1(common, doneOn, dueOn, timeliness, timeliness.onTime()));
            case DeadlineMissed(var overdueFrom, var seq, var dueOn) ->
                told(common, "deadline-missed", new DeadlineMissedV1(common, seq, dueOn, overdueFrom));
            case TaskTriggered(var triggeredOn, var trigger) ->
                told(common, "triggered", new TriggeredV1(common, triggeredOn, trigger.dueOn(), trigger.document()));
            case TaskNotArisen(var _, var backstop) -> told(common, "not-arisen", new NotArisenV1(common, backstop));
            case TaskCancelled(var _, var reason) -> told(common, "cancelled", new CancelledV1(common, reason));
        };
    }

    private static OutboundEvent told(Common common, String fact, Object payload) {
        return new OutboundEvent(TOPIC, common.assignmentId().toString(), "vn.cchc.task." + fact + ".v1", payload);
    }

    private static Common common(Assignment assignment, AssignmentEvent event, long version) {
        PlannedTask task = assignment.task();
        return new Common(
                assignment.id(),
                task.planId(),
                task.taskId(),
                task.ordinal(),
                assignment.agencyCode(),
                task.issuerCode(),
                task.area(),
                version,
                event.occurredOn());
    }

    private static AssignedV1 assigned(Common common, Assignment assignment) {
        PlannedTask task = assignment.task();
        String rawText = task.deadline().rawText();
        return new AssignedV1(
                common,
                task.no(),
                task.content(),
                task.coordinating(),
                rawText.isEmpty() ? null : rawText,
                List.copyOf(task.deadline().kinds()),
                assignment.dueOn().orElse(null),
                assignment.closesOn(),
                assignment.pastDueAtActivation(),
                assignment.status(),
                assignment.progress().occurrences().stream()
                        .map(item -> new DueItem(item.seq(), item.kind(), item.dueOn(), item.overdueFrom()))
                        .toList());
    }

    /// What every fact about an assignment carries.
    private record Common(
            UUID assignmentId,
            UUID planId,
            UUID taskId,
            int ordinal,
            String agencyCode,
            String planAgencyCode,
            String area,
            long version,
            LocalDate occurredOn) {}

    private record AssignedV1(
            @JsonUnwrapped Common common,
            @Nullable String no,
            String content,
            List<String> coordinating,
            @Nullable String rawDeadline,
            List<ClauseKind> deadlineKinds,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate closesOn,
            boolean pastDueAtActivation,
            AssignmentStatus status,
            List<DueItem> occurrences) {}

    private record ReportedDoneV1(@JsonUnwrapped Common common, LocalDate doneOn, List<Evidence> evidence) {}

    private record ReturnedV1(@JsonUnwrapped Common common, String reason) {}

    private record OccurrenceCompletedV1(
            @JsonUnwrapped Common common, int seq, LocalDate dueOn, LocalDate doneOn, Timeliness timeliness) {}

    private record CompletedV1(
            @JsonUnwrapped Common common,
            LocalDate doneOn,
            @Nullable LocalDate dueOn,
            Timeliness timeliness,
            boolean onTime) {}

    private record DeadlineMissedV1(@JsonUnwrapped Common common, int seq, LocalDate dueOn, LocalDate overdueFrom) {}

    private record TriggeredV1(
            @JsonUnwrapped Common common,
            LocalDate triggeredOn,
            @Nullable LocalDate dueOn,
            Triggering.Document document) {}

    private record NotArisenV1(@JsonUnwrapped Common common, LocalDate backstop) {}

    private record CancelledV1(@JsonUnwrapped Common common, Cancellation.Reason reason) {}
}
