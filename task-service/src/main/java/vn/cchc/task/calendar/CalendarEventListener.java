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

    private final CalendarCopies calendars;
    private final DueDateRules rules;
    private final CalendarFollower follower;

    CalendarEventListener(Inbox inbox, CalendarCopies calendars, DueDateRules rules, CalendarFollower follower) {
        this.calendars = calendars;
        this.rules = rules;
        this.follower = follower;
        this.subscription = inbox.subscribe("task-service/calendar")
                .on(CalendarChanged.TYPE, CalendarChanged.class, (_, calendar) -> changed(calendar));
    }

    @Incoming("calendar")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        subscription.apply(records);
    }

    private void changed(CalendarChanged calendar) {
        rules.change();
        calendars.store(calendar);
        if (rules.followCalendar()) {
            follower.follow();
        }
    }
}
