package vn.cchc.report.assembly.domain;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.report.assembly.domain.ReportContent.OverdueTask;
import vn.cchc.report.assembly.domain.ReportContent.Tasks;
import vn.cchc.report.journal.domain.Area;
import vn.cchc.report.journal.domain.PlanActivated;
import vn.cchc.report.journal.domain.PlanEdition;
import vn.cchc.report.journal.domain.TaskFact;

/// Judges every task of the plans on the report's day.
///
/// A task led by several units is late when one of them is late, and done when all whose condition arose have done
/// their share. What was cancelled is nobody's share.
final class TaskFold {

    private final List<PlanEdition> plans;
    private final Map<UUID, LocalDate> closedOn;
    private final List<AssignmentHistory> assignments;
    private final Map<UUID, List<AssignmentHistory>> byTask;
    private final ReportFrame frame;
    private final LocalDate doneBy;
    private final LocalDate today;
    private final AgencyNames names;

    TaskFold(
            List<PlanEdition> plans,
            Map<UUID, LocalDate> closedOn,
            Collection<TaskFact> facts,
            ReportFrame frame,
            LocalDate today,
            AgencyNames names) {
        this.plans = plans;
        this.closedOn = closedOn;
        this.frame = frame;
        this.doneBy = frame.window().to();
        this.today = today;
        this.names = names;
        assignments = facts.stream().collect(groupingBy(TaskFact::assignmentId)).values().stream()
                .map(told -> new AssignmentHistory(told, doneBy))
                .filter(assignment -> !assignment.isCancelled())
                .toList();
        byTask = assignments.stream().collect(groupingBy(AssignmentHistory::taskId));
    }

    TaskFigures ofPlan(UUID planId) {
        return TaskFigures.of(plans.stream()
                .filter(plan -> plan.planId().equals(planId))
                .flatMap(TaskFold::rows)
                .map(this::state)
                .toList());
    }

    Tasks figures() {
        List<Row> rows = plans.stream().flatMap(TaskFold::rows).toList();
        return new Tasks(
                TaskFigures.of(rows.stream().map(this::state).toList()),
                Arrays.stream(Area.values()).map(area -> byArea(area, rows)).toList(),
                TaskFigures.of(ownAssignments().map(this::state).toList()),
                TaskFigures.of(fromAbove().map(this::state).toList()),
                overdue());
    }

    private Tasks.OfArea byArea(Area area, List<Row> rows) {
        return new Tasks.OfArea(
                area,
                TaskFigures.of(rows.stream()
                        .filter(row -> row.task().area() == area)
                        .map(this::state)
                        .toList()));
    }

    private Stream<AssignmentHistory> ownAssignments() {
        return plans.stream().flatMap(TaskFold::rows).flatMap(this::shares);
    }

    /// A unit that an amendment took from the row no longer has a share in it.
    private Stream<AssignmentHistory> shares(Row row) {
        return byTask.getOrDefault(row.task().taskId(), List.of()).stream()
                .filter(share -> row.task().leads().contains(share.unitCode()));
    }

    private Stream<AssignmentHistory> fromAbove() {
        String agency = frame.agencyCode();
        return assignments.stream()
                .filter(assignment -> assignment.unitCode().equals(agency)
                        && !assignment.issuerCode().equals(agency))
                .filter(assignment -> !assignment.closedBefore(frame.window().from()));
    }

    /// A row of the appendix of one of the plans.
    private record Row(PlanEdition plan, PlanActivated.Task task) {}

    private static Stream<Row> rows(PlanEdition plan) {
        return plan.tasks().stream().map(task -> new Row(plan, task));
    }

    private TaskState state(AssignmentHistory assignment) {
        return assignment.state(doneBy, today(assignment.planId()));
    }

    /// Time stands still for a plan that was closed: what is open in it stays open, and nothing more is missed.
    private LocalDate today(UUID planId) {
        LocalDate closed = closedOn.get(planId);
        return closed != null && closed.isBefore(today) ? closed : today;
    }

    private TaskState state(Row row) {
        List<TaskState> shares = shares(row).map(this::state).toList();
        if (shares.isEmpty()) {
            return missed(row) ? TaskState.OVERDUE : TaskState.NOT_DUE;
        }
        if (shares.contains(TaskState.OVERDUE)) {
            return TaskState.OVERDUE;
        }
        if (shares.contains(TaskState.NOT_DUE)) {
            return TaskState.NOT_DUE;
        }
        if (shares.contains(TaskState.DONE_LATE)) {
            return TaskState.DONE_LATE;
        }
        return shares.contains(TaskState.DONE_ON_TIME) ? TaskState.DONE_ON_TIME : TaskState.NOT_ARISEN;
    }

    private boolean missed(Row row) {
        LocalDate dueOn = row.task().deadline().dueOn();
        return dueOn != null && dueOn.isBefore(today(row.plan().planId()));
    }

    private List<OverdueTask> overdue() {
        List<OverdueTask> late = new ArrayList<>();
        for (PlanEdition plan : plans) {
            for (Row row : rows(plan).toList()) {
                List<AssignmentHistory> shares = shares(row).toList();
                if (shares.isEmpty() && missed(row)) {
                    LocalDate dueOn =
                            Objects.requireNonNull(row.task().deadline().dueOn());
                    late.add(overdue(row, null, dueOn, dueOn.plusDays(1)));
                }
                shares.stream()
                        .filter(share -> state(share) == TaskState.OVERDUE)
                        .flatMap(share -> share.overdue(today(plan.planId()), doneBy).stream()
                                .map(item -> overdue(row, share.unitCode(), item.dueOn(), item.overdueFrom())))
                        .sorted(Comparator.comparing(task -> String.valueOf(task.unitCode())))
                        .forEach(late::add);
            }
        }
        return late;
    }

    private OverdueTask overdue(Row row, @Nullable String unit, LocalDate dueOn, LocalDate overdueFrom) {
        return new OverdueTask(
                row.plan().planId(),
                row.plan().number(),
                row.task().ordinal(),
                row.task().no(),
                row.task().area(),
                row.task().content(),
                unit,
                unit == null ? null : names.name(unit),
                dueOn,
                overdueFrom);
    }
}
