package vn.cchc.report.journal;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.cchc.kit.agency.AgencyChanged;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.inbox.Inbox;
import vn.cchc.kit.inbox.Subscription;

/// Keeps the copy of the agency tree, which says who sees whom now, and the journal, which says who was called what.
@ApplicationScoped
class AgencyEventListener {

    private final Subscription subscription;

    AgencyEventListener(Inbox inbox, AgencyCopies agencies, Journal journal) {
        subscription = inbox.subscribe("report-service/agency")
                .on(FactType.AGENCY_CHANGED.type(), AgencyChanged.class, (event, agency) -> {
                    journal.append(FactType.AGENCY_CHANGED, event);
                    agencies.store(agency);
                });
    }

    @Incoming("agency")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        subscription.apply(records);
    }
}
