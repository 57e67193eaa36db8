package vn.cchc.report.period;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.cchc.kit.calendar.CalendarChanged;
import vn.cchc.kit.calendar.CalendarCopies;
import vn.cchc.kit.inbox.Inbox;
import vn.cchc.kit.inbox.Subscription;
import vn.cchc.report.journal.FactType;
import vn.cchc.report.journal.Journal;

/// Keeps the copy of the calendar, and the journal of its changes.
@ApplicationScoped
class CalendarEventListener {

    private final Subscription subscription;

    CalendarEventListener(Inbox inbox, CalendarCopies calendars, Journal journal) {
        subscription = inbox.subscribe("report-service/calendar")
                .on(FactType.CALENDAR_CHANGED.type(), CalendarChanged.class, (event, calendar) -> {
                    journal.append(FactType.CALENDAR_CHANGED, event);
                    calendars.store(calendar);
                });
    }

    @Incoming("calendar")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        subscription.apply(records);
    }
}
