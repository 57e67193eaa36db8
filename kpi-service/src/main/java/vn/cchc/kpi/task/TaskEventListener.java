package vn.cchc.kpi.task;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.cchc.kit.event.InboundEvent;
import vn.cchc.kit.inbox.Gathered;
import vn.cchc.kit.inbox.Inbox;
import vn.cchc.kit.inbox.Subscription;
import vn.cchc.kpi.assessment.usecase.Recompute;
import vn.cchc.kpi.task.AssignmentEvents.Told;
import vn.cchc.kpi.task.Assignments.Led;
import vn.cchc.kpi.task.TaskCounters.Step;

/// Hears what happens to assignments; a batch costs the same few statements however many facts it holds.
@ApplicationScoped
public class TaskEventListener {

    private static final String TYPE = "vn.cchc.task.%s.v1";

    private final Subscription subscription;
    private final Assignments assignments;
    private final TaskCounters counters;
    private final Recompute recompute;
    private final Gathered<TaskFact> facts;
    private final Gathered<Told> told;
    private final AssignmentEvents events;

    TaskEventListener(
            Inbox inbox,
            Assignments assignments,
            TaskCounters counters,
            Recompute recompute,
            Gathered<TaskFact> facts,
            Gathered<Told> told,
            AssignmentEvents events) {
        this.assignments = assignments;
        this.counters = counters;
        this.recompute = recompute;
        this.facts = facts;
        this.told = told;
        this.events = events;
        this.subscription = inbox.subscribe("kpi-service/task")
                .on(TYPE.formatted("assigned"), TaskFact.Assigned.class, this::hear)
                .on(TYPE.formatted("triggered"), TaskFact.Triggered.class, this::hear)
                .on(TYPE.formatted("occurrence-completed"), TaskFact.OccurrenceCompleted.class, this::hear)
                .on(TYPE.formatted("completed"), TaskFact.Completed.class, this::hear)
                .on(TYPE.formatted("deadline-missed"), TaskFact.DeadlineMissed.class, this::hear)
                .on(TYPE.formatted("not-arisen"), TaskFact.NotArisen.class, this::hear)
                .on(TYPE.formatted("cancelled"), TaskFact.Cancelled.class, this::hear)
                .afterBatch(this::applyAll);
    }

    @Incoming("task")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        subscription.apply(records);
    }

    private void hear(InboundEvent event, TaskFact fact) {
        facts.add(fact.complete());
        told.add(new Told(event.id(), fact));
    }

    private void applyAll() {
        List<TaskFact> batch = facts.drain();
        if (batch.isEmpty()) {
            return;
        }
        Map<UUID, UUID> planOf = new HashMap<>();
        batch.forEach(fact -> planOf.putIfAbsent(fact.assignmentId(), fact.planId()));
        recompute.afterTasks(() -> {
            Map<UUID, Assignment> before = assignments.locked(planOf);
            Map<UUID, Assignment> after = new HashMap<>(before);
            batch.forEach(fact -> after.computeIfPresent(fact.assignmentId(), (_, one) -> one.after(fact)));
            withdraw(before, after);
            events.add(told.drain());
            return save(before, after);
        });
    }

    /// An assignment first heard of may belong to a unit that the plan, known by now, does not name any more.
    private void withdraw(Map<UUID, Assignment> before, Map<UUID, Assignment> after) {
        List<Led> heard = new ArrayList<>();
        after.forEach((id, assignment) -> {
            Assignment old = before.get(id);
            Lead lead = assignment.lead();
            if (lead != null && (old == null || old.lead() == null)) {
                heard.add(new Led(id, assignment.planId(), lead));
            }
        });
        if (!heard.isEmpty()) {
            assignments.withdrawn(heard).forEach(id -> after.computeIfPresent(id, (_, one) -> one.withdrawn(true)));
        }
    }

    private Set<UUID> save(Map<UUID, Assignment> before, Map<UUID, Assignment> after) {
        List<Step> steps = new ArrayList<>();
        Set<UUID> plans = new TreeSet<>();
        after.forEach((id, assignment) -> {
            Assignment old = before.getOrDefault(id, assignment);
            if (!old.equals(assignment)) {
                steps.add(new Step(old, assignment));
                plans.add(assignment.planId());
            }
        });
        assignments.save(steps.stream().map(Step::after).toList());
        counters.apply(steps);
        return plans;
    }
}
