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
import vn.cchc.task.assignment.domain.InForce;
import vn.cchc.task.assignment.domain.PlannedTask;
import vn.cchc.task.assignment.usecase.AssignTasks;
import vn.cchc.task.assignment.usecase.EndPlan;
import vn.cchc.task.plan.PlanEdition.DeadlineCell;

/// Turns an activated plan into assignments, an amended one into changes of them, and ends what a plan that is over
/// asked for. A version older than the one known changes nothing.
@ApplicationScoped
class PlanEventListener {

    private final Subscription subscription;
    private final PlanCopies plans;
    private final AssignTasks assignTasks;
    private final EndPlan endPlan;

    PlanEventListener(Inbox inbox, PlanCopies plans, AssignTasks assignTasks, EndPlan endPlan) {
        this.plans = plans;
        this.assignTasks = assignTasks;
        this.endPlan = endPlan;
        this.subscription = inbox.subscribe("task-service/plan")
                .on(PlanEdition.ACTIVATED, PlanEdition.class, (_, plan) -> cameIntoForce(plan))
                .on(PlanEdition.AMENDED, PlanEdition.class, (_, plan) -> cameIntoForce(plan))
                .on(PlanClosed.TYPE, PlanClosed.class, (_, end) -> ended(end));
    }

    @Incoming("plan")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        subscription.apply(records);
    }

    private void cameIntoForce(PlanEdition plan) {
        switch (plans.store(plan)) {
            case Reception.Known _ -> {}
            case Reception.InForce _ -> assignTasks.handle(command(plan));
            case Reception.Ended(PlanClosed end) -> cameAfterItsEnd(plan, end);
        }
    }

    /// The tasks of a plan that was summed up are owed until that day; of one that was cancelled or superseded
    /// nothing is assigned any more.
    private void cameAfterItsEnd(PlanEdition plan, PlanClosed end) {
        if (end.status() == PlanClosed.Status.CLOSED) {
            assignTasks.handle(command(plan));
            endPlan.handle(command(end));
        }
    }

    private void ended(PlanClosed end) {
        if (plans.store(end)) {
            endPlan.handle(command(end));
        }
    }

    static EndPlan.Command command(PlanClosed end) {
        EndPlan.End how = switch (end.status()) {
            case CLOSED -> EndPlan.End.CLOSED;
            case CANCELLED -> EndPlan.End.CANCELLED;
            case SUPERSEDED -> EndPlan.End.SUPERSEDED;
        };
        return new EndPlan.Command(end.planId(), how, end.occurredOn());
    }

    static AssignTasks.Command command(PlanEdition plan) {
        return new AssignTasks.Command(
                plan.planId(),
                new InForce(Objects.requireNonNullElse(plan.effectiveOn(), plan.occurredOn()), plan.occurredOn()),
                plan.tasks().stream()
                        .map(row -> new AssignTasks.Led(task(plan, row), row.leads()))
                        .toList());
    }

    private static PlannedTask task(PlanEdition plan, PlanEdition.Row row) {
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
