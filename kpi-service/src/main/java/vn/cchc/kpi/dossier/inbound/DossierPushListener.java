package vn.cchc.kpi.dossier.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.cchc.kit.event.InboundEvent;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.inbox.Inbox;
import vn.cchc.kit.inbox.Subscription;
import vn.cchc.kpi.dossier.intake.TreeRows;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics.Command;
import vn.cchc.kpi.dossier.usecase.ImportOutcome;
import vn.cchc.kpi.dossier.usecase.Treatment;

/// Hears what dossier systems push, and imports it.
@ApplicationScoped
public class DossierPushListener {

    static final String TYPE = "vn.cchc.dossier-metrics.pushed.v1";

    private final Subscription subscription;
    private final InboundSources sources;
    private final ImportDossierMetrics imports;
    private final InboundFaults faults;
    private final ObjectMapper json;

    DossierPushListener(
            Inbox inbox,
            InboundSources sources,
            ImportDossierMetrics imports,
            InboundFaults faults,
            ObjectMapper json) {
        this.sources = sources;
        this.imports = imports;
        this.faults = faults;
        this.json = json;
        this.subscription = inbox.subscribe("kpi-service/dossier-metrics.inbound")
                .on(TYPE, JsonNode.class, this::take)
                .settingOthersAside();
    }

    @Incoming("dossier-metrics-inbound")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        subscription.apply(records);
    }

    private void take(InboundEvent message, JsonNode body) {
        Caller system = sources.callerOf(message.source());
        JsonNode rows = body.path("rows");
        if (!rows.isArray() || rows.isEmpty()) {
            throw new UnusableMessage("A push needs a list \"rows\" with at least one row");
        }
        ImportOutcome outcome = imports.join(
                new Command(new TreeRows(rows, json), system.client(), false, false, system, Treatment.OF_MESSAGES));
        if (outcome.tally().faults() > 0) {
            faults.found(message, outcome);
        }
    }
}
