package vn.cchc.report.journal;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.cchc.kit.inbox.Gathered;
import vn.cchc.kit.inbox.Inbox;
import vn.cchc.kit.inbox.Subscription;

/// Writes what is told about plans, tasks, dossiers and indicators into the journal.
@ApplicationScoped
class FactListener {

    private final Subscription plans;
    private final Subscription tasks;
    private final Subscription dossierMetrics;
    private final Subscription indicators;

    FactListener(Inbox inbox, Journal journal, Gathered<Journal.Entry> facts) {
        plans = subscription(inbox, journal, facts, "plan");
        tasks = subscription(inbox, journal, facts, "task");
        dossierMetrics = subscription(inbox, journal, facts, "dossier-metrics");
        indicators = subscription(inbox, journal, facts, "indicator");
    }

    private static Subscription subscription(
            Inbox inbox, Journal journal, Gathered<Journal.Entry> facts, String topic) {
        Subscription subscription =
                inbox.subscribe("report-service/" + topic).afterBatch(() -> journal.append(facts.drain()));
        FactType.of(topic)
                .forEach(type -> subscription.on(
                        type.type(), JsonNode.class, (event, _) -> facts.add(Journal.Entry.of(type, event))));
        return subscription;
    }

    @Incoming("plan")
    @Blocking
    void plans(ConsumerRecords<String, byte[]> records) {
        plans.apply(records);
    }

    @Incoming("task")
    @Blocking
    void tasks(ConsumerRecords<String, byte[]> records) {
        tasks.apply(records);
    }

    @Incoming("dossier-metrics")
    @Blocking
    void dossierMetrics(ConsumerRecords<String, byte[]> records) {
        dossierMetrics.apply(records);
    }

    @Incoming("indicator")
    @Blocking
    void indicators(ConsumerRecords<String, byte[]> records) {
        indicators.apply(records);
    }
}
