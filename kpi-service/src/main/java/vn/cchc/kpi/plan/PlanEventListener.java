package vn.cchc.kpi.plan;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.cchc.kit.inbox.Inbox;
import vn.cchc.kit.inbox.Subscription;
import vn.cchc.kpi.assessment.usecase.Recompute;
import vn.cchc.kpi.task.FollowLeads;
import vn.cchc.kpi.touched.Touched;

/// Hears of activated plans and opens the assessments of their targets.
@ApplicationScoped
public class PlanEventListener {

    private final Subscription subscription;
    private final PlanCopies plans;
    private final Recompute recompute;
    private final FollowLeads leads;
    private final Touched<UUID> activated;
    private final Touched<UUID> former;

    PlanEventListener(
            Inbox inbox,
            PlanCopies plans,
            Recompute recompute,
            FollowLeads leads,
            Touched<UUID> activated,
            Touched<UUID> former) {
        this.plans = plans;
        this.recompute = recompute;
        this.leads = leads;
        this.activated = activated;
        this.former = former;
        this.subscription = inbox.subscribe("kpi-service/plan")
                .on(PlanActivated.TYPE, PlanActivated.class, (_, plan) -> on(plan))
                .afterBatch(this::recompute);
    }

    @Incoming("plan")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        subscription.apply(records);
    }

    private void on(PlanActivated plan) {
        plans.store(plan).ifPresent(superiors -> {
            activated.add(plan.planId());
            superiors.forEach(former::add);
        });
    }

    private void recompute() {
        Set<UUID> ids = new TreeSet<>(activated.drain());
        recompute.afterActivation(ids, new TreeSet<>(former.drain()), () -> leads.handle(ids));
    }
}
