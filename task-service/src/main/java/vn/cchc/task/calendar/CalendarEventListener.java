package vn.cchc.task.calendar;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.cchc.kit.calendar.CalendarChanged;
import vn.cchc.kit.calendar.CalendarCopies;
import vn.cchc.kit.inbox.Inbox;
import vn.cchc.kit.inbox.Subscription;

@ApplicationScoped
class CalendarEventListener {

    private final Subscription subscription;

    CalendarEventListener(Inbox inbox, CalendarCopies calendars) {
        subscription = inbox.subscribe("task-service/calendar")
                .on(CalendarChanged.TYPE, CalendarChanged.class, (_, calendar) -> calendars.store(calendar));
    }

    @Incoming("calendar")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        subscription.apply(records);
    }
}
