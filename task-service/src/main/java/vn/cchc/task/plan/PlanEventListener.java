package vn.cchc.task.plan;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.kit.inbox.Inbox;
import vn.cchc.kit.inbox.Subscription;
import vn.cchc.task.assignment.domain.PlannedTask;
import vn.cchc.task.assignment.usecase.AssignTasks;
import vn.cchc.task.plan.PlanActivated.DeadlineCell;

/// Turns an activated plan into assignments. A version older than the one in force changes nothing.
@ApplicationScoped
class PlanEventListener {

    private final Subscription subscription;
    private final PlanCopies plans;
    private final AssignTasks assignTasks;

    PlanEventListener(Inbox inbox, PlanCopies plans, AssignTasks assignTasks) {
        this.plans = plans;
        this.assignTasks = assignTasks;
        this.subscription = inbox.subscribe("task-service/plan")
                .on(PlanActivated.TYPE, PlanActivated.class, (_, plan) -> activated(plan));
    }

    @Incoming("plan")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        subscription.apply(records);
    }

    private void activated(PlanActivated plan) {
        if (plans.store(plan)) {
            assignTasks.handle(command(plan));
        }
    }

    static AssignTasks.Command command(PlanActivated plan) {
        return new AssignTasks.Command(
                plan.planId(),
                plan.occurredOn(),
                plan.tasks().stream()
                        .map(row -> new AssignTasks.Led(task(plan, row), row.leads()))
                        .toList());
    }

    private static PlannedTask task(PlanActivated plan, PlanActivated.Row row) {
        return new PlannedTask(
                plan.planId(),
                plan.agencyCode(),
                row.taskId(),
                row.ordinal(),
                row.no(),
                row.section(),
                row.area(),
                row.content(),
                row.coordinating(),
                Objects.requireNonNullElse(row.products(), List.of()),
                deadline(row.deadline()));
    }

    /// A cell without clauses is one nobody has read.
    private static Deadline deadline(DeadlineCell cell) {
        String rawText = Objects.requireNonNullElse(cell.rawText(), "");
        List<Clause> clauses =
                cell.clauses().isEmpty() ? List.of(new Clause.Unparsed(rawText, rawText)) : cell.clauses();
        return new Deadline(rawText, clauses, Deadline.ParsedBy.PARSER);
    }
}
