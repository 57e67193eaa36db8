package vn.cchc.plan.workingcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.cchc.kit.outbox.Outbox;

/// Keeps a version of a year and tells it, in the transaction of whoever decides on it.
@ApplicationScoped
class WriteCalendarYear {

    private final CalendarYears years;
    private final Outbox outbox;
    private final Clock clock;

    WriteCalendarYear(CalendarYears years, Outbox outbox, Clock clock) {
        this.years = years;
        this.outbox = outbox;
        this.clock = clock;
    }

    void write(CalendarYear year, String by) {
        years.save(year, by, clock.instant());
        outbox.append(CalendarChangedJson.of(year, LocalDate.now(clock)).toEvent());
    }
}
