package vn.cchc.kpi.plan;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.cchc.kit.inbox.Gathered;
import vn.cchc.kit.inbox.Inbox;
import vn.cchc.kit.inbox.Subscription;
import vn.cchc.kpi.assessment.usecase.Recompute;
import vn.cchc.kpi.task.FollowLeads;

/// Hears of plans that come into force, are amended or end: opens the assessments of their targets, and lets go of
/// them.
@ApplicationScoped
public class PlanEventListener {

    private final Subscription subscription;
    private final PlanCopies plans;
    private final Recompute recompute;
    private final FollowLeads leads;
    private final Gathered<UUID> changed;
    private final Gathered<UUID> former;

    PlanEventListener(
            Inbox inbox,
            PlanCopies plans,
            Recompute recompute,
            FollowLeads leads,
            Gathered<UUID> changed,
            Gathered<UUID> former) {
        this.plans = plans;
        this.recompute = recompute;
        this.leads = leads;
        this.changed = changed;
        this.former = former;
        this.subscription = inbox.subscribe("kpi-service/plan")
                .on(PlanEdition.ACTIVATED, PlanEdition.class, (_, plan) -> on(plan))
                .on(PlanEdition.AMENDED, PlanEdition.class, (_, plan) -> on(plan))
                .on(PlanClosed.TYPE, PlanClosed.class, (_, end) -> on(end))
                .afterBatch(this::recompute);
    }

    @Incoming("plan")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        subscription.apply(records);
    }

    private void on(PlanEdition plan) {
        plans.store(plan).ifPresent(superiors -> {
            changed.add(plan.planId());
            superiors.forEach(former::add);
        });
    }

    private void on(PlanClosed end) {
        if (plans.end(end)) {
            changed.add(end.planId());
        }
    }

    private void recompute() {
        Set<UUID> ids = new TreeSet<>(changed.drain());
        recompute.afterActivation(ids, new TreeSet<>(former.drain()), () -> leads.handle(ids));
    }
}
