package vn.cchc.task.agency;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.cchc.kit.agency.AgencyChanged;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.inbox.Inbox;
import vn.cchc.kit.inbox.Subscription;

@ApplicationScoped
class AgencyEventListener {

    private final Subscription subscription;

    AgencyEventListener(Inbox inbox, AgencyCopies agencies) {
        subscription = inbox.subscribe("task-service/agency")
                .on(AgencyChanged.TYPE, AgencyChanged.class, (_, agency) -> agencies.store(agency));
    }

    @Incoming("agency")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        subscription.apply(records);
    }
}
